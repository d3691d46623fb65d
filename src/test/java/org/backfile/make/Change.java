package org.backfile.make;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.backfile.text.Failure;

/**
 * Something that a person does to the folder of a site. Each can be done to any folder: one whose file is not there does
 * nothing, so a sequence stays one when changes are taken out of it.
 */
public sealed interface Change {

    /** @param time of every file that is written now, in milliseconds since 1970; later with every change */
    void to(Path site, long time) throws IOException;

    /** The files that it may change, relative to the folder of the site. */
    List<String> paths();

    /** A new file, or other bytes in one that is there. */
    record Write(String path, String text) implements Change {
        @Override
        public List<String> paths() {
            return List.of(path);
        }

        @Override
        public void to(Path site, long time) throws IOException {
            Path file = site.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.fromMillis(time));
        }

        @Override
        public String toString() {
            return "write   " + path + "  " + quoted(text);
        }
    }

    /** Bytes in the place of others, with the time of those: an unpacked copy. Another length tells them apart. */
    record Replace(String path, String text) implements Change {
        @Override
        public List<String> paths() {
            return List.of(path);
        }

        @Override
        public void to(Path site, long time) throws IOException {
            Path file = site.resolve(path);
            if (Files.exists(file)) {
                boolean isSeen = Files.size(file) != text.getBytes(StandardCharsets.UTF_8).length;
                new Write(path, text)
                        .to(site, isSeen ? Files.getLastModifiedTime(file).toMillis() : time);
            }
        }

        @Override
        public String toString() {
            return "replace " + path + "  " + quoted(text);
        }
    }

    record Touch(String path) implements Change {
        @Override
        public List<String> paths() {
            return List.of(path);
        }

        @Override
        public void to(Path site, long time) throws IOException {
            if (Files.exists(site.resolve(path))) {
                Files.setLastModifiedTime(site.resolve(path), FileTime.fromMillis(time));
            }
        }

        @Override
        public String toString() {
            return "touch   " + path;
        }
    }

    record Remove(String path) implements Change {
        @Override
        public List<String> paths() {
            return List.of(path);
        }

        @Override
        public void to(Path site, long time) throws IOException {
            Files.deleteIfExists(site.resolve(path));
        }

        @Override
        public String toString() {
            return "remove  " + path;
        }
    }

    /** As {@code mv}: the file keeps its time, and what had the name before is gone. */
    record Rename(String from, String to) implements Change {
        @Override
        public List<String> paths() {
            return List.of(from, to);
        }

        @Override
        public void to(Path site, long time) throws IOException {
            if (Files.exists(site.resolve(from))) {
                Files.createDirectories(site.resolve(to).getParent());
                Files.move(site.resolve(from), site.resolve(to), StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public String toString() {
            return "rename  " + from + "  to  " + escaped(to);
        }
    }

    /** The site is built, into the same folder as ever. */
    record Build() implements Change {
        @Override
        public List<String> paths() {
            return List.of();
        }

        @Override
        public void to(Path site, long time) {
            try {
                TestSite.withDigests(site).build(1, false, site.resolve("public"));
            } catch (Failure failure) {
                // Whoever reads the message puts it right in a later change, or the clean build fails as well.
                return;
            }
        }

        @Override
        public String toString() {
            return "build";
        }
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** In ASCII, so that two names that look the same are told apart. */
    private static String escaped(String text) {
        var ascii = new StringBuilder();
        text.replace("\n", "\\n")
                .chars()
                .forEach(c -> ascii.append(c < 0x7f ? Character.toString(c) : String.format("\\u%04x", c)));
        return ascii.toString();
    }
}
