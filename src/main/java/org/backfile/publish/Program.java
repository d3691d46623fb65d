package org.backfile.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An external program, run in a folder. Its messages are in English, whatever the locale; otherwise it finds the same
 * settings, keys and agents as if the person ran it.
 */
final class Program {

    private static final List<String> FILES = List.of("in", "out", "err");

    private final String name;
    private final Path folder;
    private final Map<String, String> variables;
    private final Set<String> withheld;

    /**
     * @param name      as the shell would find it, or its path
     * @param variables set in addition to those of this process
     * @param withheld  variables of this process that are not passed on
     */
    Program(String name, Path folder, Map<String, String> variables, Set<String> withheld) {
        this.name = name;
        this.folder = folder;
        this.variables = Map.copyOf(variables);
        this.withheld = Set.copyOf(withheld);
    }

    /** @param err the last lines of standard error, joined */
    record Ended(int exitCode, byte[] out, String err) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }

        /** The output, split at zero bytes. */
        List<String> words() {
            return List.of(text().split("\0")).stream()
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    Program with(String variable, String value) {
        var more = new java.util.HashMap<>(variables);
        more.put(variable, value);
        return new Program(name, folder, more, withheld);
    }

    /** @throws TargetProblem when the program is missing, or exits with a code other than 0 */
    Ended run(byte[] input, List<String> arguments) throws IOException {
        Ended ended = attempt(input, arguments);
        if (ended.exitCode != 0) {
            throw failed(arguments, ended);
        }
        return ended;
    }

    Ended run(String... arguments) throws IOException {
        return run(new byte[0], List.of(arguments));
    }

    TargetProblem failed(List<String> arguments, Ended ended) {
        String what = arguments.stream()
                .filter(argument -> argument.matches("[a-z-]+") && !argument.startsWith("-"))
                .findFirst()
                .orElse("");
        String program = Path.of(name).getFileName() + (what.isEmpty() ? "" : " " + what);
        return new TargetProblem(
                program + " ended with " + ended.exitCode + (ended.err.isEmpty() ? "" : ": " + ended.err), "");
    }

    /** @throws TargetProblem when the program is missing */
    Ended attempt(byte[] input, List<String> arguments) throws IOException {
        // Through files: with pipes, a program that writes much before it has read all its input would wait for us, and
        // we for it.
        Path scratch = Files.createTempDirectory("backfile-publish");
        // On Ctrl-C, finally blocks do not run.
        scratch.toFile().deleteOnExit();
        FILES.forEach(file -> scratch.resolve(file).toFile().deleteOnExit());
        try {
            return attempt(input, arguments, scratch);
        } finally {
            for (String file : FILES) {
                Files.deleteIfExists(scratch.resolve(file));
            }
            Files.deleteIfExists(scratch);
        }
    }

    private Ended attempt(byte[] input, List<String> arguments, Path scratch) throws IOException {
        Path in = Files.write(scratch.resolve("in"), input);
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        var command = new ArrayList<>(List.of(name));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(withheld);
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(variables);
        int exitCode = exitCodeOf(start(builder));
        return new Ended(exitCode, Files.readAllBytes(out), lastLines(Files.readAllBytes(err)));
    }

    private Process start(ProcessBuilder builder) throws TargetProblem {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new TargetProblem(
                    "needs the program " + name + ", which is not on this machine", "install " + name, missing);
        }
    }

    private static int exitCodeOf(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("was interrupted", interrupted);
        }
    }

    private static String lastLines(byte[] err) {
        List<String> lines = new String(err, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.stream().skip(Math.max(0, lines.size() - 4)).collect(Collectors.joining("; "));
    }
}
