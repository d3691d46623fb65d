package org.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.config.Printed.messagesOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadValueTest {

    private static final String A_FOLDER_IN_THE_SITE =
            "a folder inside the site's own, such as articles or texts/1987, without \"..\"";
    private static final String A_LINK =
            "a path in the site such as about/, ./ for the home page, or an absolute address";

    @Test
    void aTitleIsNotEmpty() {
        assertThat(messagesOf("site: { title: ' ' }")).isEqualTo("""
                site-config.yaml:1:16: error[bad-value]: "title" is ""
                  | site: { title: ' ' }
                  |                ^^^
                  expected   a text of at least one letter
                """);
    }

    @ParameterizedTest
    @CsvSource({"9", "10001", "-100", "99999999999999999999", "0x64"})
    void aNumberOutOfItsRangeIsRefused(String number) {
        assertThat(messagesOf("listings:\n  page-size: " + number))
                .isEqualTo("""
                site-config.yaml:2:14: error[bad-value]: "page-size" is NUMBER
                  |   page-size: NUMBER
                  |              ^
                  expected   a whole number from 10 to 10000
                """.replace("^", "^".repeat(number.length())).replace("NUMBER", number));
    }

    @Test
    void anOrderOfDatesIsOneOfThree() {
        assertThat(messagesOf("dates: { order: us }")).isEqualTo("""
                site-config.yaml:1:17: error[bad-value]: "order" is "us"
                  | dates: { order: us }
                  |                 ^^
                  expected   auto, day-month or month-day
                  fix        day-month reads 02/03/1987 as 2 March, month-day as February 3
                """);
    }

    @Test
    void aTimeZoneIsOneThatTheIanaNames() {
        assertThat(messagesOf("site: { time-zone: London }")).isEqualTo("""
                site-config.yaml:1:20: error[bad-value]: "time-zone" is "London"
                  | site: { time-zone: London }
                  |                    ^^^^^^
                  expected   a time zone such as Europe/London, America/New_York or UTC
                  fix        did you mean "Europe/London"?
                """);
        assertThat(messagesOf("site: { time-zone: europe/londn }")).contains("did you mean \"Europe/London\"?");
        assertThat(messagesOf("site: { time-zone: BST }")).contains("\"BST\"").doesNotContain("did you mean");
    }

    @Test
    void aLanguageIsACode() {
        assertThat(messagesOf("site: { language: English }")).isEqualTo("""
                site-config.yaml:1:19: error[bad-value]: "language" is "English"
                  | site: { language: English }
                  |                   ^^^^^^^
                  expected   a language code such as en, en-GB, de or zh-Hant
                  fix        did you mean "en"?
                """);
        assertThat(messagesOf("site: { language: Deutsch }")).contains("did you mean \"de\"?");
        assertThat(messagesOf("site: { language: en_gb }")).contains("did you mean \"en-GB\"?");
        assertThat(messagesOf("site: { language: qq }")).contains("\"qq\"").doesNotContain("did you mean");
    }

    @Test
    void anAddressOfTheSiteIsAbsolute() {
        assertThat(messagesOf("site: { url: example.org/archive }")).isEqualTo("""
                site-config.yaml:1:14: error[bad-value]: "url" is "example.org/archive"
                  | site: { url: example.org/archive }
                  |              ^^^^^^^^^^^^^^^^^^^
                  expected   an absolute address such as https://example.org/archive/
                  fix        did you mean "https://example.org/archive"?
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/archive/",
                "ftp://example.org/",
                "https://",
                "https:///x",
                "https://a b/",
                "https://example.org/?a",
                "https://example.org/#a",
                "https://me:secret@example.org/",
                "mailto:desk@example.org",
                "https://exa_mple",
                "https://[::1",
                "::"
            })
    void whatIsNoAddressOfASiteIsRefused(String url) {
        assertThat(messagesOf("site: { url: '" + url + "' }"))
                .contains(
                        "error[bad-value]: \"url\" is \"" + url + "\"\n",
                        "expected   an absolute address such as https://example.org/archive/\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/texts", "../texts", "a/../../b", "..", "C:/texts", "C:\\texts", "~/texts"})
    void aFolderOfTheSiteStaysInIt(String path) {
        for (String name : new String[] {"articles", "pages", "templates"}) {
            assertThat(messagesOf("folders:\n  " + name + ": " + path))
                    .startsWith("site-config.yaml:2:" + (name.length() + 5) + ": error[bad-value]: \"" + name
                            + "\" is \"" + path + "\"\n")
                    .endsWith("  expected   " + A_FOLDER_IN_THE_SITE + "\n");
        }
    }

    @Test
    void partsOfAPathAreDividedAsOnTheWeb() {
        assertThat(messagesOf("folders: { pages: my\\pages }")).endsWith("""
                  fix        did you mean "my/pages"?
                """);
        assertThat(messagesOf("folders: { output: C:\\www }")).isEqualTo("""
                site-config.yaml:1:20: error[bad-value]: "output" is "C:\\www"
                  | folders: { output: C:\\www }
                  |                    ^^^^^^
                  expected   a folder, such as public, ../public or /var/www/archive
                  fix        did you mean "C:/www"?
                """);
        assertThat(messagesOf("folders: { output: ~/www }")).endsWith("""
                  fix        write the path in full: only a shell knows what "~" stands for
                """);
    }

    @ParameterizedTest
    @CsvSource({"articles", "./articles/", ".", "..", "../.."})
    void theOutputNeverCoversTheTexts(String output) {
        assertThat(messagesOf("folders:\n  output: " + output))
                .contains(
                        "site-config.yaml:2:11: error[bad-value]: the output folder \"",
                        "\" holds your own folder \"articles\"\n",
                        "expected   a folder of its own, which Backfile may fill and empty\n");
    }

    @Test
    void theTextsMayLieBesideTheConfiguration() {
        assertThat(messagesOf("folders: { articles: . }")).isEmpty();
        assertThat(messagesOf("folders: { output: ../articles }")).isEmpty();
    }

    @Test
    void aLinkHasWordsAndLeadsSomewhere() {
        assertThat(messagesOf("footer: [{ label: About }, { to: about/, label: '' }]"))
                .isEqualTo("""
                site-config.yaml:1:10: error[bad-value]: an entry of "footer" has no "to"
                  | footer: [{ label: About }, { to: about/, label: '' }]
                  |          ^^^^^^^^^^^^^^^^
                  expected   { label: Archive, to: archive/ }
                site-config.yaml:1:49: error[bad-value]: "label" is ""
                  | footer: [{ label: About }, { to: about/, label: '' }]
                  |                                                 ^^
                  expected   a text of at least one letter
                """);
    }

    @Test
    void aPathInTheSiteDoesNotBeginAtTheHost() {
        assertThat(messagesOf("footer: [{ label: About, to: /about/ }]")).isEqualTo("""
                site-config.yaml:1:30: error[bad-value]: "to" is "/about/"
                  | footer: [{ label: About, to: /about/ }]
                  |                              ^^^^^^^
                  expected   A_LINK
                  fix        did you mean "about/"?
                """.replace("A_LINK", A_LINK));
        assertThat(messagesOf("footer: [{ label: Home, to: / }]")).contains("did you mean \"./\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "javascript:alert(1)", "//example.org/", "../outside/", "about us/", "http:about", "a\\b"})
    void whatIsNoSafeTargetIsRefused(String to) {
        assertThat(messagesOf("footer: [{ label: About, to: '" + to + "' }]"))
                .contains("error[bad-value]: \"to\" is \"" + to + "\"\n", "expected   " + A_LINK + "\n");
    }

    @Test
    void aLongValueIsShownInPart() {
        assertThat(messagesOf("dates: { order: " + "x".repeat(1000) + " }"))
                .contains("\"order\" is \"" + "x".repeat(60) + "\u2026\"\n");
    }
}
