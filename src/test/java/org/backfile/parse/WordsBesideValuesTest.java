package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;

import java.util.List;
import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;

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
