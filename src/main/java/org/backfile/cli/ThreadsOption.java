package org.backfile.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How many threads work, for the commands that read a whole archive. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work (default: one for each processor).")
    private int count = Runtime.getRuntime().availableProcessors();

    /** Refuses a number below 1 as a wrong usage of that command. */
    void check(CommandLine command) {
        if (count < 1) {
            throw new ParameterException(command, "--threads takes a number from 1, not " + count);
        }
    }

    int count() {
        return count;
    }
}
