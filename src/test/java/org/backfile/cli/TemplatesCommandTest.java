package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int templates(String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var arguments = new String[options.length + 1];
        arguments[0] = "templates";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), folder, arguments);
    }

    @Test
    void everyTemplateIsListedWithWhatItIsFor() {
        assertThat(templates()).isZero();
        assertThat(out.toString())
                .contains("home.peb ")
                .containsPattern("article\\.peb +An article\\.")
                .containsPattern("parts/listing\\.peb +A list of stories")
                .containsPattern("assets/style\\.css +Backfile, default theme: the look\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "plain"})
    void noTemplateIsListedWithoutAPurpose(String theme) throws IOException {
        Files.writeString(folder.resolve("site-config.yaml"), "look: { theme: " + theme + " }\n");
        assertThat(templates()).isZero();
        assertThat(out.toString().lines().filter(line -> line.matches("\\S+\\.(peb|css|js|yaml)\\s*")))
                .isEmpty();
        assertThat(out.toString().lines().filter(line -> line.contains(".peb"))).hasSizeGreaterThan(18);
    }

    @Test
    void aFileIsCopiedForChangingAndGoesBeforeTheThemes() throws IOException {
        assertThat(templates("--eject", "404")).isZero();
        assertThat(out.toString()).startsWith("copied to templates/404.peb" + System.lineSeparator());
        assertThat(folder.resolve("templates/404.peb")).hasSameTextualContentAs(Path.of("templates/404.peb"));

        templates();
        assertThat(out.toString()).containsPattern("404\\.peb +\\(the site's own\\) The error page");
    }

    @Test
    void aStyleSheetIsCopiedWithoutTheSitesOwnColour() throws IOException {
        Files.writeString(
                folder.resolve("site-config.yaml"), "look: { accent: '#123456' }\nfolders: { templates: ours }\n");
        assertThat(templates("--eject", "assets/style.css")).isZero();
        assertThat(folder.resolve("ours/assets/style.css"))
                .hasSameBinaryContentAs(Path.of("templates/assets/style.css"));
    }

    @Test
    void aFileOfThePlainThemeIsCopiedWhereThatIsChosen() throws IOException {
        Files.writeString(folder.resolve("site-config.yaml"), "look: { theme: plain }\n");
        assertThat(templates("--eject", "base.peb")).isZero();
        assertThat(folder.resolve("templates/base.peb")).hasSameTextualContentAs(Path.of("themes/plain/base.peb"));
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/404.peb"), "mine");
        assertThat(templates("--eject", "404.peb")).isEqualTo(1);
        assertThat(err.toString().replace(System.lineSeparator(), "\n")).isEqualTo("""
                templates/404.peb: error[template-exists]: is there already
                  fix        change that file, or move it away first to begin anew
                  meanwhile  it was left as it is

                """);
        assertThat(folder.resolve("templates/404.peb")).hasContent("mine");
    }

    @Test
    void aMistypedNameIsWrongUsage() {
        assertThat(templates("--eject", "artcle.peb")).isEqualTo(2);
        assertThat(err.toString()).contains("The theme has no file artcle.peb; did you mean article.peb?");
        assertThat(templates("--eject", "../../etc/passwd")).isEqualTo(2);
        assertThat(folder.toFile().list()).isEmpty();
    }
}
