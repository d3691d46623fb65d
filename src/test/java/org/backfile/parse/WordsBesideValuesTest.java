package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;

import java.util.List;
import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that stand beside a value that is understood: no field has them, so they are set aside. */
class WordsBesideValuesTest {

    private static List<SetAside> setAside(String file, String text) {
        return parsed(file, text + "\nThe ferry has been repaired.\n").article().setAside();
    }

    @Test
    void theNameOfTheSiteBehindARepeatedHeadline() {
        assertThat(setAside("ferry.txt", "26 February 1987\n\nFerry to sail\n\nFerry to sail | Isle News\n"))
                .containsExactly(new SetAside(5, "Isle News", "the name of a site behind the headline"));
    }

    @Test
    void theNameOfTheSiteBehindTheFirstHeadline() {
        assertThat(setAside("ferry.txt", "26 February 1987\n\nFerry to sail - Isle News\n\nFerry to sail\n"))
                .containsExactly(new SetAside(3, "Isle News", "the name of a site behind the headline"));
    }

    @Test
    void notTheMarksOfTheSameHeadline() {
        assertThat(setAside("ferry.txt", "26 February 1987\n\n“Ferry” to sail\n\n'Ferry' to sail -\n"))
                .isEmpty();
    }

    @Test
    void aMarkForDraftsThatIsUnclear() {
        assertThat(setAside("ferry.txt", "Title: Ferry to sail\nDate: 26 February 1987\nDraft: perhaps\n"))
                .containsExactly(new SetAside(3, "perhaps", "does not say whether it is a draft"));
    }

    @Test
    void aDateInFrontMatterThatCannotBeRead() {
        assertThat(setAside("ferry.md", "---\ntitle: Ferry to sail\ndate: 26 February 1987 perhaps\n---\n"))
                .containsExactly(new SetAside(3, "26 February 1987 perhaps", "a date that cannot be read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26 February 1987 or so", "Feb 26, 1987, or so"})
    void aDateWithWordsThatAreWeekdaysInOtherLanguages(String date) {
        var unread = new SetAside(3, date, "a date that cannot be read");
        assertThat(setAside("ferry.md", "---\ntitle: Ferry to sail\ndate: " + date + "\n---\n"))
                .containsExactly(unread);
        assertThat(setAside("ferry.txt", "Title: Ferry to sail\nAuthor: Jane Doe\nDate: " + date + "\n"))
                .extracting(SetAside::text)
                .anyMatch(text -> text.contains(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=date content='26 February 1987 or so'>",
                "<meta name=date content='1987-02-26'><time>26 February 1987 or so</time>",
                "<time>26 February 1987 or so</time>",
                "<time datetime='26 February 1987 or so'>Thursday or so</time>",
                "<p class=date>26 February 1987 or so</p>"
            })
    void aDateOfAPageWithSuchWords(String html) {
        var page = parsed("ferry.html", "<h1>Ferry to sail</h1>" + html + "<p>The ferry has been repaired.</p>");
        assertThat(page.article().paragraphs() + " " + page.article().setAside() + page.diagnostics())
                .contains("or so");
    }

    @Test
    void commentsInFrontMatter() {
        assertThat(setAside(
                        "ferry.md",
                        "---\n# scanned in May\ntitle: Ferry to sail\ntags: [a] # check\ndate: 1987-02-26\n---\n"))
                .containsExactly(
                        new SetAside(2, "scanned in May", "a comment in the front matter"),
                        new SetAside(4, "check", "a comment in the front matter"));
    }

    @Test
    void notANumberSignInAValue() {
        assertThat(setAside(
                        "ferry.md",
                        "---\ntitle: \"Ferry #2 and # 3\"\ndate: 1987-02-26\nsummary: |\n  # One\n  two\n---\n"))
                .isEmpty();
    }
}
