package org.backfile.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.backfile.text.Fingerprint;

/**
 * Fingerprint of the program itself: pages and cards made by different code are made again. It covers the bytes of the
 * code rather than a version number, so it is right between releases as well, and the same wherever the same code runs.
 */
public final class ProgramFingerprint {

    private ProgramFingerprint() {}

    /**
     * Derived from file system metadata, without opening the program: good enough to see on one machine whether the
     * program has changed, and no use on another machine.
     */
    public static Fingerprint ofThisInstallation() {
        try {
            Optional<Path> jar = jar();
            return jar.isEmpty()
                    ? ofThisProgram()
                    : Fingerprint.builder()
                            .add(jar.get().toString())
                            .add(Files.size(jar.get()))
                            .add(Files.getLastModifiedTime(jar.get()).toMillis())
                            .build();
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private static IllegalStateException unreadable(IOException failure) {
        return new IllegalStateException("the program cannot read its own code", failure);
    }

    /** The jar that the program is in; absent where its classes are in a folder. */
    private static Optional<Path> jar() throws IOException {
        try {
            Optional<Path> place = place();
            if (place.isPresent()) {
                return place.filter(Files::isRegularFile);
            }
            return self().openConnection() instanceof JarURLConnection connection
                    ? Optional.of(Path.of(connection.getJarFileURL().toURI()))
                    : Optional.empty();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the class loader gave no proper address: " + self(), impossible);
        }
    }

    /**
     * Where the class loader says that the program is, which opens no jar: a build with nothing to do needs nothing
     * else of it. Absent for classes from some archives of the JVM.
     */
    private static Optional<Path> place() throws URISyntaxException {
        CodeSource source = ProgramFingerprint.class.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? Optional.empty()
                : Optional.of(Path.of(source.getLocation().toURI()));
    }

    private static URL self() {
        URL self = ProgramFingerprint.class.getResource(ProgramFingerprint.class.getSimpleName() + ".class");
        if (self == null) {
            throw new IllegalStateException("a class that runs is somewhere");
        }
        return self;
    }

    public static Fingerprint ofThisProgram() {
        return Running.PRINT;
    }

    /** Computed once: the code of a running program does not change. */
    private static final class Running {
        private static final Fingerprint PRINT = read();

        private static Fingerprint read() {
            try {
                return ofTheCode();
            } catch (IOException failure) {
                throw unreadable(failure);
            }
        }
    }

    private static Fingerprint ofTheCode() throws IOException {
        URL self = self();
        if (self.openConnection() instanceof JarURLConnection connection) {
            return ofJar(connection.getJarFile());
        }
        try {
            // .../org/backfile/plan/ProgramFingerprint.class
            return ofFolder(Path.of(self.toURI()).resolve("../..").normalize());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the class loader gave no proper address: " + self, impossible);
        }
    }

    /** Uses the jar's own checksums, which need no unpacking. */
    private static Fingerprint ofJar(JarFile jar) {
        var parts = Fingerprint.builder();
        jar.stream()
                .filter(entry -> entry.getName().startsWith("org/backfile/"))
                .map(entry -> entry.getName() + " " + entry.getCrc())
                .sorted()
                .forEach(parts::add);
        return parts.build();
    }

    private static Fingerprint ofFolder(Path folder) throws IOException {
        var parts = Fingerprint.builder();
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                parts.add(folder.relativize(file).toString()).add(Fingerprint.of(Files.readAllBytes(file)));
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return parts.build();
    }
}
