package org.backfile.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.backfile.text.Failure;
import org.backfile.text.LostName;

/** The files of a theme, by their names in it: read from a folder or from the program's own jar. */
final class ThemeFolder {

    private ThemeFolder() {}

    /**
     * A theme that is packaged with the program.
     *
     * @param folder its folder in the jar and in the program's sources: {@code templates}, {@code themes/plain}
     */
    static Map<String, ThemeFile> ofProgram(String folder) throws IOException {
        URL base = ThemeFolder.class.getResource("/" + folder + "/base.peb");
        if (base == null) {
            throw new IllegalStateException("the program was packaged without " + folder);
        }
        if (base.openConnection() instanceof JarURLConnection connection) {
            return inJar(connection.getJarFile(), folder + "/");
        }
        try {
            return at(Path.of(base.toURI()).resolve("..").normalize(), folder);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the class loader gave no proper address: " + base, impossible);
        }
    }

    /**
     * The files in a folder and below; none when there is no such folder.
     *
     * @throws Failure when the JVM cannot express the name of one, for it would be published under another
     */
    static Map<String, ThemeFile> at(Path folder, String name) throws IOException {
        var files = new TreeMap<String, ThemeFile>();
        for (Path file : filesIn(folder)) {
            String inFolder = folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            if (LostName.isOf(file)) {
                throw new Failure(LostName.diagnostic(name + "/" + inFolder, "nothing was built"), null);
            }
            files.put(inFolder, ThemeFile.of(name + "/" + inFolder, Files.readAllBytes(file)));
        }
        return files;
    }

    /** The files, sorted, without hidden ones. */
    static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static boolean isHidden(Path inFolder) {
        for (Path part : inFolder) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, ThemeFile> inJar(JarFile jar, String folder) throws IOException {
        var files = new TreeMap<String, ThemeFile>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(
                            entry.getName().substring(folder.length()),
                            ThemeFile.of(entry.getName(), content.readAllBytes()));
                }
            }
        }
        return files;
    }
}
