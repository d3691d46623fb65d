package org.backfile.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The output streams of the program.
 *
 * @param out           for results
 * @param err           for everything else
 * @param isInteractive whether a person is watching, so that a progress bar makes sense
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean isInteractive) {

    static Terminal ofSystem() {
        return new Terminal(
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                isInteractive(System.console()));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /**
     * Since Java 22 a console may exist without a terminal; a method that Java 17 lacks distinguishes the two.
     */
    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
