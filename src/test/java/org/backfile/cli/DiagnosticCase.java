package org.backfile.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.text.Code;
import org.backfile.text.Severity;

/**
 * A site, a command, and all diagnostics that it prints: with the one that the case is about, or without it. A site has
 * an empty configuration until the case says otherwise, and {@code check} looks at it.
 */
final class DiagnosticCase {

    /** A headline and a paragraph, to follow a date. */
    static final String STORY = "Ferry to sail again on Monday\n\nThe ferry has been repaired.\n";

    /** A whole text with nothing to report. */
    static final String FERRY = "26 February 1987\n\n" + STORY;

    private static final Pattern PRINTED = Pattern.compile("\\b(?:error|warning|note)\\[([a-z-]+)]");

    /** Something done in the site's folder before the command. */
    interface Step {
        void in(Path site) throws Exception;
    }

    /** What is looked at; returns what was said, as the terminal shows it. */
    interface Command {
        String in(Path site) throws Exception;
    }

    private final Code code;
    private final boolean isFiring;
    private final String situation;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Code> expected = EnumSet.noneOf(Code.class);
    private Command command = site -> run(site, "check");

    private DiagnosticCase(Code code, boolean isFiring, String situation) {
        this.code = code;
        this.isFiring = isFiring;
        this.situation = situation;
        file("site-config.yaml", "");
    }

    /** A case in which the diagnostic is due. */
    static DiagnosticCase fires(Code code, String situation) {
        return new DiagnosticCase(code, true, situation).with(code);
    }

    /** A case that looks like one, and in which the diagnostic would be a false alarm. */
    static DiagnosticCase spares(Code code, String situation) {
        return new DiagnosticCase(code, false, situation);
    }

    Code code() {
        return code;
    }

    boolean isFiring() {
        return isFiring;
    }

    /** Other diagnostics that are due in this case. */
    DiagnosticCase with(Code... others) {
        expected.addAll(List.of(others));
        return this;
    }

    Set<Code> expected() {
        return expected;
    }

    DiagnosticCase text(String text) {
        return file("articles/ferry.txt", text);
    }

    DiagnosticCase bytes(byte[] bytes) {
        return bytes("articles/ferry.txt", bytes);
    }

    DiagnosticCase config(String yaml) {
        return file("site-config.yaml", yaml).text(FERRY);
    }

    DiagnosticCase file(String name, String text) {
        return bytes(name, text.getBytes(UTF_8));
    }

    DiagnosticCase bytes(String name, byte[] bytes) {
        return step(site -> {
            Path file = site.resolve(name).normalize();
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        });
    }

    DiagnosticCase folder(String name) {
        return step(site -> Files.createDirectories(site.resolve(name).normalize()));
    }

    DiagnosticCase step(Step step) {
        steps.add(step);
        return this;
    }

    /** A command that is run before, without looking at what it prints. */
    DiagnosticCase after(String... arguments) {
        return step(site -> run(site, arguments));
    }

    DiagnosticCase run(String... arguments) {
        return runIn("", arguments);
    }

    DiagnosticCase runIn(String folder, String... arguments) {
        return run((Command) site -> run(site.resolve(folder), arguments));
    }

    DiagnosticCase run(Command command) {
        this.command = command;
        return this;
    }

    /** Prepares the site and runs the command; returns what it said. */
    String playedIn(Path folder) throws Exception {
        Path site = Files.createDirectories(folder.resolve("site"));
        for (Step step : steps) {
            step.in(site);
        }
        return command.in(site);
    }

    /** The codes of all diagnostics in what was said. */
    static Set<Code> codesOf(String said) {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        PRINTED.matcher(said)
                .results()
                .map(printed -> printed.group(1).toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(Code::valueOf)
                .forEach(codes::add);
        return codes;
    }

    /** Runs a command; one that fails without an error has a mistake, or is mistyped here. */
    static String run(Path folder, String... arguments) throws IOException {
        var said = new StringWriter();
        var terminal = new PrintWriter(said);
        int exitCode = Main.run(new Terminal(terminal, terminal, false), folder, arguments);
        boolean isError = codesOf(said.toString()).stream().anyMatch(code -> code.severity() == Severity.ERROR);
        if (exitCode != 0 && !isError) {
            throw new AssertionError("exit code " + exitCode + ": " + said);
        }
        return said.toString();
    }

    @Override
    public String toString() {
        return code.word() + (isFiring ? " for " : " not for ") + situation;
    }
}
