package org.backfile.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.backfile.config.ConfigReader;
import org.backfile.config.SiteConfig;
import org.backfile.intake.Site;
import org.backfile.publish.Publisher.Options;
import org.backfile.publish.Publisher.Programs;
import org.backfile.text.Failure;
import org.backfile.work.Progress;

/** A site's folder with a finished output folder in it, for tests: files are put there as if a build had made them. */
public final class SiteFolder {

    /** Names that stand in each other's way, hidden ones, and signs that some tool treats in its own manner. */
    private static final List<String> NAMES = List.of(
            "index.html",
            "a",
            "a.html",
            "b",
            "c",
            "1987",
            "assets",
            "naïve file.txt",
            "it's \"so\".html",
            "100%.html",
            "+x&y=z.html",
            "-e.html",
            "#.html",
            ".nojekyll",
            "_headers",
            "feed.xml",
            "style.3f9c2a51.css");

    private final Path root;

    SiteFolder(Path root) {
        this.root = root;
        write(".backfile/record", "backfile-record 1\nend 0\n");
        write(".backfile/lock", "");
    }

    Path root() {
        return root;
    }

    Path output() {
        return root.resolve("public");
    }

    SiteFolder write(String path, String text) {
        try {
            Files.createDirectories(output().resolve(path).getParent());
            Files.writeString(output().resolve(path), text);
            return this;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    void delete(String path) {
        try {
            Files.walkFileTree(output().resolve(path), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Adds, changes and deletes some files; a file may become a folder, and the other way round. */
    void editAtRandom(Random random) {
        for (int i = 0; i < 12; i++) {
            var path = new StringBuilder();
            Path place = output();
            for (int depth = random.nextInt(4); depth >= 0; depth--) {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                path.append(path.isEmpty() ? "" : "/").append(name);
                place = output().resolve(path.toString());
                if (depth > 0 && Files.isRegularFile(place)) {
                    delete(path.toString());
                }
            }
            if (Files.exists(place)) {
                delete(path.toString());
            }
            // One letter of few, so that files of one size differ, and others are equal.
            if (random.nextInt(4) > 0) {
                write(
                        path.toString(),
                        String.valueOf((char) ('a' + random.nextInt(3))).repeat(random.nextInt(3)));
            }
        }
    }

    /**
     * Every file below a folder with its text; a link with what it is. Nothing of what Backfile and git keep there for
     * themselves.
     */
    public static Map<String, String> contents(Path folder) {
        var contents = new TreeMap<String, String>();
        try {
            if (!Files.exists(folder)) {
                return contents;
            }
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    boolean isOwn = visited.equals(folder.resolve(".backfile")) || visited.endsWith(".git");
                    return isOwn ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (file.endsWith(".git")) {
                        return FileVisitResult.CONTINUE;
                    }
                    boolean isFile = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
                    contents.put(
                            folder.relativize(file).toString(),
                            isFile
                                    ? Files.readString(file, StandardCharsets.ISO_8859_1)
                                    : "a link to " + Files.readSymbolicLink(file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return contents;
    }

    Map<String, String> contents() {
        return contents(output());
    }

    Options options() {
        return new Options(root, false, false, false, Optional.empty(), Programs.ofSystem());
    }

    static Options dry(Options options) {
        return new Options(
                options.workingFolder(),
                true,
                options.isForced(),
                options.isPushed(),
                options.endpoint(),
                options.programs());
    }

    static Options forced(Options options) {
        return new Options(
                options.workingFolder(),
                options.isDry(),
                true,
                options.isPushed(),
                options.endpoint(),
                options.programs());
    }

    PublishReport publish(String to, Options options) {
        var site = new Site(root, SiteConfig.defaults(), output());
        return new Publisher(
                        SiteFolders.of(site.root(), site.output(), site.config().folders()),
                        ConfigReader.destination(to).orElseThrow(),
                        options,
                        Progress.silent())
                .run();
    }

    PublishReport publish(String to) {
        return publish(to, options());
    }

    /** What is printed of the failure that publishing ends with: its code and what was found. */
    String failure(String to, Options options) {
        try {
            publish(to, options);
        } catch (Failure failure) {
            return failure.diagnostics().get(0).code().word() + ": "
                    + failure.diagnostics().get(0).found();
        }
        throw new AssertionError("the site was published");
    }

    String failure(String to) {
        return failure(to, options());
    }
}
