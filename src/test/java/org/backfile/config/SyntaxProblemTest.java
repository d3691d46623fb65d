package org.backfile.config;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.config.Printed.messagesOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxProblemTest {

    @Test
    void aTitleWithAColonWantsQuotes() {
        assertThat(messagesOf("""
                site:
                  title: The Post: An Archive
                """)).isEqualTo("""
                site-config.yaml:2:18: error[config-syntax]: a second ":" stands on the line, or the line is indented too far
                  |   title: The Post: An Archive
                  |                  ^
                  expected   one setting per line, the settings of one block in the same column
                  fix        put a text that contains ": " in quotes
                """);
    }

    @Test
    void aTabIsNoIndentation() {
        assertThat(messagesOf("site:\n\ttitle: x\n")).isEqualTo("""
                site-config.yaml:2:1: error[config-syntax]: a tab stands where only spaces may
                  | \ttitle: x
                  | ^
                  fix        indent with spaces
                """);
    }

    /** Each problem, where it is shown, and what is said; {@code /} is the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '`',
            value = {
                "site:/  title: @x              | 2:10 | a text cannot begin with this sign",
                "site:/  title: \"abc/  b: c    | 2:10 | a quotation mark is opened here and not closed",
                "site:/  title: \"abc/---/b: c  | 2:10 | a quotation mark is opened here and not closed",
                "navigation: [a, b/feeds: 1     | 1:13 | a \"[\" is opened here and not closed",
                "site: { title: x/              | 1:7  | a \"{\" is opened here and not closed",
                "site:/  title: x/ tagline: y   | 3:2  | this does not continue what stands above it",
                "site:/  title: 'x'y            | 2:13 | this does not continue what stands above it",
                "---/  site:/feeds:             | 3:1  | this does not continue what stands above it",
                "site:/  title/  tagline: x/    | 3:10 | a second \":\" stands on the line, or the line is indented too far",
                "site: ]                        | 1:7  | a value is missing before this sign",
                "site: *x                       | 1:7  | a text cannot begin with \"*\", which points to an anchor, and there is no such anchor",
                "site: \"C:\\www\"              | 1:11 | a backslash in double quotes begins an escape, and there is none with this letter",
                "site: \"\\x4\"                 | 1:10 | a backslash in double quotes begins an escape, and this one is not complete",
                "navigation: - a                | 1:13 | a list cannot begin on the line of its name",
                "site: |x                       | 1:8  | a text cannot begin with \"|\" or \">\"",
                "site:/---/feeds:               | 2:1  | a second document begins here",
                "a: !x!y b                      | 1:4  | this is not YAML: found undefined tag handle !x!",
            })
    void whatIsNotYamlIsToldInPlainWords(String yaml, String place, String found) {
        assertThat(messagesOf(yaml.replace('/', '\n')))
                .startsWith("site-config.yaml:" + place + ": error[config-syntax]: " + found + "\n");
    }

    @Test
    void aControlCharacterIsNamedWithItsPlace() {
        assertThat(messagesOf("site:\r\n  title: \ud83d\udea2\u0007\r\n")).isEqualTo("""
                site-config.yaml:2:11: error[config-syntax]: a control character stands here: U+0007
                  |   title: \ud83d\udea2\u0007
                  |           ^
                  expected   letters, signs and spaces alone
                  fix        delete it
                """);
    }

    @Test
    void anotherVersionOfYamlIsRefused() {
        assertThat(messagesOf("%YAML 2.0\n---\nsite:\n")).isEqualTo("""
                site-config.yaml: error[config-syntax]: the file asks for another version of YAML
                  expected   %YAML 1.2, or no such line
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "{[", "? "})
    void aHundredThousandLevelsEndInAMessage(String opening) {
        assertTimeoutPreemptively(
                ofSeconds(10),
                () -> assertThat(messagesOf(opening.repeat(100_000)))
                        .contains("error[config-syntax]: lists or blocks lie in each other more than 20 deep\n"));
    }

    @Test
    void aliasesDoNotMultiply() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 100; i++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]%n".formatted(i, i - 1).replace("\r\n", "\n"));
        }
        assertTimeoutPreemptively(
                ofSeconds(10),
                () -> assertThat(messagesOf(bomb.toString()))
                        .contains("error[config-syntax]: there are too many aliases (\"*\") in the file\n"));
    }

    @Test
    void anAliasOfItselfIsReadOnce() {
        assertThat(messagesOf("navigation: &n [*n]")).contains("an entry of \"navigation\" is a list");
    }

    @Test
    void aFileOfMoreThanAMillionCharactersIsNoConfiguration() {
        assertThat(messagesOf("#".repeat(1_000_001))).isEqualTo("""
                site-config.yaml: error[config-syntax]: the file has 1000001 characters
                  expected   no more than 1000000
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site: { title: x",
                "title: \u00a0\n  b",
                "a:\n- b\n-",
                "? ",
                ": :",
                "- - -",
                "!!",
                "&a",
                "%",
                "|",
                "\"",
                "a: >\n\n",
                "\t"
            })
    void nothingBreaksTheReader(String yaml) {
        for (int end = 0; end <= yaml.length(); end++) {
            for (String text : new String[] {yaml.substring(0, end), "site: { title: " + yaml.substring(0, end)}) {
                assertThat(ConfigReader.read("site-config.yaml", text).config()).isNotNull();
            }
        }
    }
}
