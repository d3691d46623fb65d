package org.backfile.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of a theme, by their names in it: from a folder, or from the program's own jar. */
final class ThemeFolder {

    private static final String FOLDER = "templates/";

    private ThemeFolder() {
    }

    /** The default theme, as it is packaged with the program. */
    static Map<String, ThemeFile> ofProgram() throws IOException {
        URL base = ThemeFolder.class.getResource("/" + FOLDER + "base.peb");
        if (base == null) {
            throw new IllegalStateException("the program was packaged without its templates");
        }
        if (base.openConnection() instanceof JarURLConnection connection) {
            return inJar(connection.getJarFile());
        }
        try {
            return at(Path.of(base.toURI()).getParent(), "templates");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the class loader gave no proper address: " + base, impossible);
        }
    }

    /** The files in a folder and below; none when there is no such folder. */
    static Map<String, ThemeFile> at(Path folder, String name) throws IOException {
        var files = new TreeMap<String, ThemeFile>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                String inFolder = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
                if (!inFolder.startsWith(".") && !inFolder.contains("/.")) {
                    files.put(inFolder, ThemeFile.of(name + "/" + inFolder, Files.readAllBytes(file)));
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return files;
    }

    private static Map<String, ThemeFile> inJar(JarFile jar) throws IOException {
        var files = new TreeMap<String, ThemeFile>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(FOLDER.length()), ThemeFile.of(entry.getName(), content.readAllBytes()));
                }
            }
        }
        return files;
    }
}
