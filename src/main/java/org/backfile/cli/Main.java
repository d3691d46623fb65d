package org.backfile.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofSystem(), Path.of(""), arguments));
    }

    /** Runs one command; relative paths are resolved against {@code workingFolder}. */
    static int run(Terminal terminal, Path workingFolder, String... arguments) {
        return run(
                new Surroundings(
                        terminal,
                        workingFolder.toAbsolutePath().normalize(),
                        Map.copyOf(System.getenv()),
                        Clock.systemUTC()),
                arguments);
    }

    static int run(Surroundings surroundings, String... arguments) {
        return Program.run(surroundings, arguments);
    }
}
