package org.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.config.Printed.messagesOf;

import org.junit.jupiter.api.Test;

class UnknownSettingTest {

    @Test
    void aMistypedNameIsAnErrorWithTheNameThatWasMeant() {
        assertThat(messagesOf("""
                site:
                  tittle: The Harbour Post
                """)).isEqualTo("""
                site-config.yaml:2:3: error[unknown-key]: "tittle" is not a setting of "site"
                  |   tittle: The Harbour Post
                  |   ^^^^^^
                  expected   title, tagline, language, time-zone or url
                  fix        did you mean "title"?
                """);
    }

    @Test
    void anotherWordGetsTheKnownNamesAlone() {
        assertThat(messagesOf("nonsense: dark")).isEqualTo("""
                site-config.yaml:1:1: error[unknown-key]: "nonsense" is not a setting of this file
                  | nonsense: dark
                  | ^^^^^^^^
                  expected   site, folders, text, dates, listings, look, navigation, footer, feeds, search or publish
                """);
    }

    @Test
    void aNameInTheWrongBlockIsToldItsPlace() {
        assertThat(messagesOf("""
                title: The Harbour Post
                site:
                  page-size: 20
                  feeds: { atom: true }
                """)).isEqualTo("""
                site-config.yaml:1:1: error[unknown-key]: "title" is not a setting of this file
                  | title: The Harbour Post
                  | ^^^^^
                  expected   site, folders, text, dates, listings, look, navigation, footer, feeds, search or publish
                  fix        "title" belongs under "site"
                site-config.yaml:3:3: error[unknown-key]: "page-size" is not a setting of "site"
                  |   page-size: 20
                  |   ^^^^^^^^^
                  expected   title, tagline, language, time-zone or url
                  fix        "page-size" belongs under "listings"
                site-config.yaml:4:3: error[unknown-key]: "feeds" is not a setting of "site"
                  |   feeds: { atom: true }
                  |   ^^^^^
                  expected   title, tagline, language, time-zone or url
                  fix        "feeds" belongs at the left margin, outside of "site"
                """);
    }

    @Test
    void capitalsAreASlipToo() {
        assertThat(messagesOf("site: { URL: x }")).contains("did you mean \"url\"?");
        assertThat(messagesOf("site: { timeZone: UTC }")).contains("did you mean \"time-zone\"?");
    }

    @Test
    void aLinkHasALabelAndATargetAlone() {
        assertThat(messagesOf("""
                footer:
                  - { label: About, to: about/, lable: x }
                """)).isEqualTo("""
                site-config.yaml:2:33: error[unknown-key]: "lable" is not a setting of an entry of "footer"
                  |   - { label: About, to: about/, lable: x }
                  |                                 ^^^^^
                  expected   label or to
                  fix        did you mean "label"?
                """);
    }

    @Test
    void aNameThatStandsTwiceIsAnErrorWithBothLinesAndTheFirstHolds() {
        var result = ConfigReader.read("site-config.yaml", """
                site:
                  title: The Harbour Post
                  language: en
                  title: The Harbor Post
                """);

        assertThat(Printed.print(result.diagnostics())).isEqualTo("""
                site-config.yaml:4:3: error[config-syntax]: "title" stands twice in "site": on line 2 and on line 4
                  |   title: The Harbor Post
                  |   ^^^^^
                  expected   each setting once
                  fix        delete one of the two
                """);
        assertThat(result.config().site().title()).isEqualTo("The Harbour Post");
    }

    @Test
    void aNameIsAText() {
        assertThat(messagesOf("? [site]\n: x")).isEqualTo("""
                site-config.yaml:1:3: error[wrong-type]: the name of a setting is a list
                  | ? [site]
                  |   ^^^^^^
                  expected   a name, a colon, a space and the value
                """);
    }
}
