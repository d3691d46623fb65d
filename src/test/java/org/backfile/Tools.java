package org.backfile;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the machine that tests run. One that is missing is never passed over without a word. */
public final class Tools {

    /** Set where a missing program is a failure: on the machines that test every change. */
    private static final String REQUIRED = "BACKFILE_TOOLS_REQUIRED";

    private Tools() {}

    /** Ends the test when one is not there: as failed where {@code BACKFILE_TOOLS_REQUIRED} is set, else as skipped. */
    public static void need(String... programs) {
        for (String program : programs) {
            if (find(program).isEmpty()) {
                missing(program);
            }
        }
    }

    /** Where the first of these lies that is there; the others are its other names. */
    public static Path needOneOf(String... names) {
        return Stream.of(names).flatMap(name -> find(name).stream()).findFirst().orElseGet(() -> {
            missing(names[0]);
            throw new IllegalStateException("unreachable");
        });
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void missing(String program) {
        String missing = "\n*** NOT TESTED: there is no " + program + " on this machine\n";
        System.out.println(missing);
        if (System.getenv(REQUIRED) != null) {
            throw new AssertionError(missing);
        }
        abort(missing);
    }
}
