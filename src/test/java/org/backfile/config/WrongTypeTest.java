package org.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.config.Printed.messagesOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongTypeTest {

    @Test
    void aListIsNoText() {
        assertThat(messagesOf("""
                site:
                  title:
                    - The Harbour Post
                """)).isEqualTo("""
                site-config.yaml:3:5: error[wrong-type]: "title" is a list
                  |     - The Harbour Post
                  |     ^^^^^^^^^^^^^^^^^^
                  expected   a text
                """);
    }

    @Test
    void aNumberBecomesATextInQuotes() {
        assertThat(messagesOf("site: { title: 1984 }")).isEqualTo("""
                site-config.yaml:1:16: error[wrong-type]: "title" is the number 1984
                  | site: { title: 1984 }
                  |                ^^^^
                  expected   a text
                  fix        put it in quotes: title: "1984"
                """);
    }

    @Test
    void aTextIsNoNumber() {
        assertThat(messagesOf("listings: { page-size: many }")).isEqualTo("""
                site-config.yaml:1:24: error[wrong-type]: "page-size" is the text "many"
                  | listings: { page-size: many }
                  |                        ^^^^
                  expected   a whole number from 10 to 10000
                """);
        assertThat(messagesOf("feeds: { items: '20' }")).contains("fix        write 20 without quotes");
    }

    @Test
    void yesIsNotTrue() {
        assertThat(messagesOf("feeds: { atom: yes }")).isEqualTo("""
                site-config.yaml:1:16: error[wrong-type]: "atom" is the text "yes"
                  | feeds: { atom: yes }
                  |                ^^^
                  expected   true or false
                  fix        write true
                """);
        assertThat(messagesOf("feeds: { sitemap: 'off' }")).contains("fix        write false");
    }

    @Test
    void aTextIsNoBlock() {
        assertThat(messagesOf("site: The Harbour Post")).isEqualTo("""
                site-config.yaml:1:7: error[wrong-type]: "site" is the text "The Harbour Post"
                  | site: The Harbour Post
                  |       ^^^^^^^^^^^^^^^^
                  expected   indented under it: title, tagline, language, time-zone or url
                """);
    }

    @Test
    void aBlockIsNoList() {
        assertThat(messagesOf("footer:\n  label: About\n")).isEqualTo("""
                site-config.yaml:2:3: error[wrong-type]: "footer" is a block of settings
                  |   label: About
                  |   ^^^^^^^^^^^^
                  expected   a list with entries such as { label: Archive, to: archive/ }
                """);
    }

    @Test
    void aTextIsNoLink() {
        assertThat(messagesOf("navigation:\n  - about/\n")).isEqualTo("""
                site-config.yaml:2:5: error[wrong-type]: an entry of "navigation" is the text "about/"
                  |   - about/
                  |     ^^^^^^
                  expected   an entry such as { label: Archive, to: archive/ }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site: { title: !!str [a] }          | \"title\" is a list",
                "site: { title: !com.example.Run x } | \"title\" is a value with the tag \"!com.example.Run\"",
                "feeds: { atom: !!bool maybe }       | \"atom\" is maybe",
                "feeds: { items: 2.5 }               | \"items\" is the number 2.5",
            })
    void aTagMakesNothingOutOfAValue(String yaml, String found) {
        assertThat(messagesOf(yaml)).contains("error[wrong-type]: " + found + "\n");
    }
}
