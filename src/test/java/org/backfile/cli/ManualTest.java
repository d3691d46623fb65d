package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backfile.Tools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual's pages and the completions, as the packages have them. */
@Tag("external")
class ManualTest {

    private static final List<String> COMMANDS =
            List.of("init", "new", "preview", "build", "check", "parse", "publish", "config", "completion");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new Terminal(new PrintWriter(out), new PrintWriter(out), false), folder, arguments);
    }

    @BeforeEach
    void write() {
        assertThat(run("manual", ".")).as(out.toString()).isZero();
    }

    @Test
    void everyCommandHasAPageOfTheManual() throws IOException {
        for (String command : COMMANDS) {
            assertThat(Files.readString(folder.resolve("man/backfile-" + command + ".1")))
                    .startsWith(".TH \"BACKFILE-" + command.toUpperCase(Locale.ROOT) + "\" \"1\"\n")
                    .contains(".SH \"NAME\"", ".SH \"SYNOPSIS\"", ".SH \"EXAMPLES\"");
        }
        assertThat(Files.readString(folder.resolve("man/backfile.1")))
                .contains("\\fBbuild\\fR", "Exit codes: 0 done")
                .doesNotContain("\\fBmanual\\fR");
    }

    @Test
    void thePagesAreReadByTheProgramThatShowsThem() throws Exception {
        Tools.need("groff");
        try (Stream<Path> pages = Files.list(folder.resolve("man"))) {
            for (Path page : pages.toList()) {
                Process groff = new ProcessBuilder("groff", "-man", "-ww", "-z", page.toString())
                        .redirectErrorStream(true)
                        .start();
                assertThat(new String(groff.getInputStream().readAllBytes()))
                        .as(page.toString())
                        .isEmpty();
                assertThat(groff.waitFor()).isZero();
            }
        }
    }

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        Tools.need("bash");
        Path script = folder.resolve("completions/backfile.bash");
        var shell = new ProcessBuilder("bash", "-c", """
                source '%s'
                COMP_WORDS=(backfile bu); COMP_CWORD=1; COMP_LINE='backfile bu'; COMP_POINT=11; _complete_backfile; echo "${COMPREPLY[@]}"
                COMP_WORDS=(backfile build --out); COMP_CWORD=2; COMP_LINE='backfile build --out'; COMP_POINT=20; _complete_backfile; echo "${COMPREPLY[@]}"
                """.formatted(script))
                .redirectErrorStream(true)
                .start();

        assertThat(new String(shell.getInputStream().readAllBytes()))
                .contains("build")
                .contains("--output");
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void zshLoadsItsCompletionByItselfAndCompletes() throws Exception {
        Tools.need("zsh");
        Files.writeString(folder.resolve("typed.zsh"), """
                zmodload zsh/zpty
                zpty shell "TERM=dumb zsh -f -i"
                zpty -w shell "fpath=(%s \\$fpath); autoload -Uz compinit; compinit -u -D"
                zpty -w shell 'backfile() { print -r -- got: "$@" }'
                zpty -n -w shell $'backfile buil\t --base\t\n'
                zpty -w shell exit
                while zpty -r shell line; do print -rn -- "$line"; done
                """.formatted(folder.resolve("completions")));
        var shell = new ProcessBuilder(
                        "timeout",
                        "60",
                        "zsh",
                        "-f",
                        folder.resolve("typed.zsh").toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(shell.getInputStream().readAllBytes())).contains("got: build --base-url");
    }

    @Test
    void fishIsToldEveryCommandAndOption() throws IOException {
        assertThat(Files.readString(folder.resolve("completions/backfile.fish")))
                .contains("complete -c backfile -n '__fish_use_subcommand' -f -a build -d 'Builds the site:")
                .contains(
                        "complete -c backfile -n '__fish_seen_subcommand_from build' -s o -l output -r -d 'Where to write the site")
                .contains("-l color -r -f -a 'auto always never'");
    }

    @Test
    void aScriptIsPrintedForEachShell() {
        for (String shell : List.of("bash", "zsh", "fish")) {
            out.getBuffer().setLength(0);
            assertThat(run("completion", shell)).isZero();
            assertThat(out.toString()).contains("backfile").contains("check");
        }
        assertThat(run("completion", "csh")).isEqualTo(2);
    }
}
