package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {

    private final Beginnings beginnings = new Beginnings();

    @Test
    void aPhraseMayBeWhereItsFirstThreeLettersAre() {
        beginnings.add("february");

        assertThat(beginnings.mayBeAt("on february 26", 3)).isTrue();
        assertThat(beginnings.mayBeAt("febrile", 0)).isTrue();
        assertThat(beginnings.mayBeAt("on february 26", 0)).isFalse();
        assertThat(beginnings.mayBeAt("on february 26", 4)).isFalse();
    }

    @Test
    void nothingIsRuledOutInTheLastTwoLettersOfAText() {
        assertThat(beginnings.mayBeAt("ferry", 2)).isFalse();
        assertThat(beginnings.mayBeAt("ferry", 3)).isTrue();
        assertThat(beginnings.mayBeAt("", 0)).isTrue();
    }

    @Test
    void aPhraseOfOtherLettersIsFoundToo() {
        beginnings.add("\u7248\u6743\u6240\u6709");

        assertThat(beginnings.mayBeAt("\u7248\u6743\u6240\u6709", 0)).isTrue();
    }
}
