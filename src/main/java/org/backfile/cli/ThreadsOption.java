package org.backfile.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option for the number of threads, for commands that read a whole archive. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work (default: one for each processor).")
    private int count = Runtime.getRuntime().availableProcessors();

    /** Rejects a number below 1 as incorrect usage of that command. */
    void check(CommandLine command) {
        if (count < 1) {
            throw new ParameterException(command, "--threads takes a number from 1, not " + count);
        }
    }

    int count() {
        return count;
    }
}
