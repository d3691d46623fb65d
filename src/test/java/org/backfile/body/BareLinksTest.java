package org.backfile.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that a text prints are links on its page. */
class BareLinksTest {

    private static final Pattern LINK = Pattern.compile("<a rel=\"nofollow\" href=\"([^\"]*)\">([^<]*)</a>");

    private static String html(String text) {
        var html = new StringBuilder();
        BareLinks.write(text, html);
        return html.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://isle.example/pier.|https://isle.example/pier|https://isle.example/pier",
                "See http://isle.example, then go.|http://isle.example|http://isle.example",
                "(https://isle.example/pier)|https://isle.example/pier|https://isle.example/pier",
                "(see www.isle.example/a_(b))|https://www.isle.example/a_(b)|www.isle.example/a_(b)",
                "At www.isle.example.|https://www.isle.example|www.isle.example",
                "<https://isle.example/?a=1&b=2>|https://isle.example/?a=1&amp;b=2|https://isle.example/?a=1&amp;b=2",
                "„https://isle.example/ä“|https://isle.example/ä|https://isle.example/ä",
                "详情见https://isle.example/。|https://isle.example/|https://isle.example/",
                "HTTP://ISLE.EXAMPLE|HTTP://ISLE.EXAMPLE|HTTP://ISLE.EXAMPLE",
                "Is it https://isle.example/~x/?|https://isle.example/~x/|https://isle.example/~x/",
                "https://web.archive.org/web/2003/http://isle.example/|https://web.archive.org/web/2003/http://isle.example/"
                        + "|https://web.archive.org/web/2003/http://isle.example/",
            })
    void anAddressIsALinkWithoutThePunctuationAroundIt(String text, String target, String words) {
        var link = LINK.matcher(html(text));
        assertThat(link.find()).as(html(text)).isTrue();
        assertThat(link.group(1)).isEqualTo(target);
        assertThat(link.group(2)).isEqualTo(words);
        assertThat(link.find()).isFalse();
        assertThat(html(text).replaceAll("<[^>]*>", "")).isEqualTo(Html.escape(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No address at all.",
                "The site of www. and no more",
                "xwww.isle.example",
                "http:// is how they begin",
                "https://",
                "javascript://isle.example",
                "ftp and 10:00//11:00",
                "a://b",
                "www.nodomain",
                "mail@www.isle.example",
                "www.-x.example"
            })
    void otherTextsHaveNone(String text) {
        assertThat(html(text)).isEqualTo(Html.escape(text));
    }

    @Test
    void severalAreSeveral() {
        assertThat(html("https://a.example and www.b.example"))
                .isEqualTo("<a rel=\"nofollow\" href=\"https://a.example\">https://a.example</a> and "
                        + "<a rel=\"nofollow\" href=\"https://www.b.example\">www.b.example</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://", "www.", "http://-", "http://a ", "www.a.b ", "://", "http://(((a", "wwww.", "\n"})
    void noTextTakesLong(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> html(text));
    }
}
