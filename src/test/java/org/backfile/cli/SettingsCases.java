package org.backfile.cli;

import static org.backfile.cli.DiagnosticCase.FERRY;
import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.BAD_VALUE;
import static org.backfile.text.Code.CONFIG_MISSING;
import static org.backfile.text.Code.CONFIG_SYNTAX;
import static org.backfile.text.Code.UNKNOWN_KEY;
import static org.backfile.text.Code.WRONG_TYPE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Cases of {@code site-config.yaml}. */
final class SettingsCases {

    private SettingsCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(missing(), syntax(), unknownKeys(), types(), values()).flatMap(cases -> cases);
    }

    private static Stream<DiagnosticCase> missing() {
        DiagnosticCase.Step delete = site -> Files.delete(site.resolve("site-config.yaml"));
        return Stream.of(
                fires(CONFIG_MISSING, "a folder without settings").text(FERRY).step(delete),
                fires(CONFIG_MISSING, "settings in site-config.yml")
                        .text(FERRY)
                        .step(delete)
                        .file("site-config.yml", "site: { title: The Harbour Post }\n"),
                spares(CONFIG_MISSING, "an empty file").text(FERRY),
                spares(CONFIG_MISSING, "a file of comments").config("# site:\n#   title: The Harbour Post\n"),
                spares(CONFIG_MISSING, "a command below the site's folder")
                        .text(FERRY)
                        .runIn("articles", "check"),
                spares(CONFIG_MISSING, "a file that is a link to the settings")
                        .text(FERRY)
                        .step(site -> {
                            Path elsewhere = site.resolveSibling("settings.yaml");
                            Files.move(site.resolve("site-config.yaml"), elsewhere);
                            Files.createSymbolicLink(site.resolve("site-config.yaml"), elsewhere);
                        }));
    }

    private static Stream<DiagnosticCase> syntax() {
        return Stream.of(
                fires(CONFIG_SYNTAX, "a quotation mark that is not closed").config("site: { title: \"The Post }\n"),
                fires(CONFIG_SYNTAX, "a colon in a text without quotation marks")
                        .config("site:\n  title: The Post: an archive\n"),
                fires(CONFIG_SYNTAX, "a tab as indentation").config("site:\n\ttitle: The Post\n"),
                fires(CONFIG_SYNTAX, "a setting that stands twice").config("site:\n  title: A\n  title: B\n"),
                fires(CONFIG_SYNTAX, "a control character").config("site:\n  title: The \u0007Post\n"),
                fires(CONFIG_SYNTAX, "a file in Windows-1252")
                        .text(FERRY)
                        .bytes(
                                "site-config.yaml",
                                "site: { title: F\u00e4hrpost }".getBytes(StandardCharsets.ISO_8859_1)),
                spares(CONFIG_SYNTAX, "a colon in quotation marks").config("site:\n  title: 'The Post: an archive'\n"),
                spares(CONFIG_SYNTAX, "a colon without a space after it")
                        .config("site: { url: https://example.org }\n"),
                spares(CONFIG_SYNTAX, "an apostrophe in a text").config("site:\n  title: Reader's Post\n"),
                spares(CONFIG_SYNTAX, "a tab before a comment").config("site:\n  title: The Post\t# the title\n"),
                spares(CONFIG_SYNTAX, "a byte order mark, CRLF and a first line of ---")
                        .config("\ufeff---\r\nsite:\r\n  title: The Post\r\n"),
                spares(CONFIG_SYNTAX, "one name in two blocks")
                        .config("navigation: [{ label: A, to: a/ }]\nfooter: [{ label: A, to: a/ }]\n"),
                spares(CONFIG_SYNTAX, "letters of other scripts and a smiley")
                        .config("site: { title: \u041f\u043e\u0447\u0442\u0430 \ud83d\ude00 }\n"));
    }

    private static Stream<DiagnosticCase> unknownKeys() {
        return Stream.of(
                fires(UNKNOWN_KEY, "a mistyped name").config("site: { tittle: The Post }\n"),
                fires(UNKNOWN_KEY, "a name of another block").config("look: { language: de }\n"),
                fires(UNKNOWN_KEY, "a name with a capital letter").config("Site: { title: The Post }\n"),
                fires(UNKNOWN_KEY, "an entry of the menu with a name too many")
                        .config("navigation: [{ label: About, to: about/, icon: i }]\n"),
                spares(UNKNOWN_KEY, "a mistyped name in a comment").config("# site: { tittle: The Post }\n"),
                spares(UNKNOWN_KEY, "a mistyped name in a text").config("site: { tagline: 'tittle: The Post' }\n"),
                spares(UNKNOWN_KEY, "a block without settings").config("site:\nlook:\n"),
                spares(UNKNOWN_KEY, "a name in quotation marks").config("\"site\": { \"title\": The Post }\n"));
    }

    private static Stream<DiagnosticCase> types() {
        return Stream.of(
                fires(WRONG_TYPE, "a number in quotation marks").config("listings: { page-size: \"50\" }\n"),
                fires(WRONG_TYPE, "a title that is a number").config("site: { title: 1987 }\n"),
                fires(WRONG_TYPE, "yes for true").config("text: { repair-mojibake: yes }\n"),
                fires(WRONG_TYPE, "a list for a text").config("site: { title: [The, Post] }\n"),
                fires(WRONG_TYPE, "a text for a block").config("site: The Post\n"),
                spares(WRONG_TYPE, "a title of digits in quotation marks").config("site: { title: \"1987\" }\n"),
                spares(WRONG_TYPE, "a title that begins with a number").config("site: { title: 1987 and after }\n"),
                spares(WRONG_TYPE, "TRUE").config("text: { repair-mojibake: TRUE }\n"),
                spares(WRONG_TYPE, "a setting without a value").config("site:\n  title:\n"),
                spares(WRONG_TYPE, "a title that reads yes").config("site: { title: Yes }\n"),
                spares(WRONG_TYPE, "a text over two lines").config("site:\n  tagline: News of\n    the isle\n"));
    }

    private static Stream<DiagnosticCase> values() {
        return Stream.of(
                fires(BAD_VALUE, "a time zone that does not exist").config("site: { time-zone: Europe/Atlantis }\n"),
                fires(BAD_VALUE, "a colour of no notation").config("look: { accent: greenish }\n"),
                fires(BAD_VALUE, "a number out of range").config("listings: { page-size: 0 }\n"),
                fires(BAD_VALUE, "an address without https").config("site: { url: example.org }\n"),
                fires(BAD_VALUE, "an entry of the menu that leads nowhere").config("navigation: [{ label: About }]\n"),
                fires(BAD_VALUE, "a destination with a key in it")
                        .config("publish: { to: \"s3://key:secret@bucket\" }\n"),
                spares(BAD_VALUE, "UTC").config("site: { time-zone: UTC }\n"),
                spares(BAD_VALUE, "a colour of three digits, in capitals").config("look: { accent: \"#03A\" }\n"),
                spares(BAD_VALUE, "a language in small letters").config("site: { language: en-gb }\n"),
                spares(BAD_VALUE, "an address without a slash at its end")
                        .config("site: { url: https://example.org/post }\n"),
                spares(BAD_VALUE, "an address on this machine").config("site: { url: \"http://localhost:8080/\" }\n"),
                spares(BAD_VALUE, "spaces around a value").config("dates: { order: ' day-month ' }\n"),
                spares(BAD_VALUE, "a tagline of no letters").config("site: { tagline: \"\" }\n"));
    }
}
