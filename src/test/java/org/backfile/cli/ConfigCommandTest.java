package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.config.ConfigReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

    private static final String SETTINGS = """
            site:
              title: "The Harbour Post: an archive"
              language: en-GB
            dates: { order: month-day }
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int config(String... arguments) {
        var command = new String[arguments.length + 1];
        command[0] = "config";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), folder, command);
    }

    @Test
    void aWrittenFileIsAConfigurationWithTheSameSettings() throws IOException {
        Files.writeString(folder.resolve("site-config.yaml"), SETTINGS);
        assertThat(config("--write", "every.yaml")).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("wrote every.yaml\n");

        var written = ConfigReader.read("every.yaml", Files.readString(folder.resolve("every.yaml")));
        assertThat(written.diagnostics()).isEmpty();
        assertThat(written.config())
                .isEqualTo(ConfigReader.read("site-config.yaml", SETTINGS).config());
    }

    @Test
    void aFileWrittenBeforeThereIsAConfigurationHoldsTheDefaults() throws IOException {
        assertThat(config("--write", "site-config.yaml")).isZero();
        assertThat(folder.resolve("site-config.yaml")).content().startsWith("site:\n  title: ");
    }

    @Test
    void theConfigurationItselfIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("site-config.yaml"), SETTINGS);
        assertThat(config("--write", "site-config.yaml")).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("""
                site-config.yaml: error[file-exists]: is there already
                  fix        name another file, or move that one away first
                  meanwhile  it was left as it is

                """);
        assertThat(folder.resolve("site-config.yaml")).hasContent(SETTINGS);
    }

    @Test
    void aFolderThatIsMissingIsSaid() {
        assertThat(config("--write", "nowhere/every.yaml")).isEqualTo(1);
        assertThat(err.toString())
                .contains("nowhere/every.yaml: error[output-unwritable]: cannot be written: it is not there");
    }

    @Test
    void aConfigurationThatIsNotInUtf8IsTold() throws IOException {
        Files.write(folder.resolve("site-config.yaml"), "site: { title: Fähre }".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(config()).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("site-config.yaml: error[config-syntax]: is not in UTF-8")
                .contains("fix        save it as UTF-8");
    }

    @Test
    void aFolderInPlaceOfTheConfigurationIsTold() throws IOException {
        Files.createDirectory(folder.resolve("site-config.yaml"));
        assertThat(config()).isEqualTo(2);
        assertThat(err.toString()).startsWith("site-config.yaml: error[file-unreadable]: cannot be read");
    }
}
