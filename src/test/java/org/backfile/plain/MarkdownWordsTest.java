package org.backfile.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;

import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;

/** Words of Markdown that CommonMark would not show. */
class MarkdownWordsTest {

    private static Article read(String body) {
        return parsed("ferry.md", "# Ferry to sail\n\n26 February 1987\n\n" + body)
                .article();
    }

    @Test
    void aTableIsAsWideAsItsLongestRow() {
        assertThat(read("| Port | Boats |\n|---|---|\n| Lerwick | 4 | closed |\n")
                        .blocks())
                .extracting(Block::text)
                .containsExactly("| Port | Boats | |\n|---|---| --- |\n| Lerwick | 4 | closed |");
    }

    @Test
    void aTableWithoutOuterBarsToo() {
        assertThat(read("Port | Boats\n--- | ---\nLerwick | 4 | closed\n").blocks())
                .extracting(Block::text)
                .containsExactly("Port | Boats | |\n--- | --- | --- |\nLerwick | 4 | closed");
    }

    @Test
    void aTableThatIsWideEnoughStaysAsItIs() {
        String table = "| Port | Boats |\n|---|---|\n| Ler\\|wick | 4 |\n| Rome |";

        assertThat(read(table + "\n").blocks()).extracting(Block::text).containsExactly(table);
    }

    @Test
    void anAddressThatNoLinkUsesIsSetAside() {
        Article article =
                read("See [the plan][pier].\n\n[pier]: https://isle.example/\n[boat]: https://boat.example/\n");

        assertThat(article.setAside())
                .containsExactly(new SetAside(8, "[boat]: https://boat.example/", "an address that no link uses"));
    }

    @Test
    void aSecondAddressOfOneLabelIsSetAside() {
        Article article = read("See [pier].\n\n[pier]: https://isle.example/\n[Pier]: https://boat.example/\n");

        assertThat(article.setAside()).extracting(SetAside::line).containsExactly(8);
    }

    @Test
    void anAddressUsedInAFootnoteIsKept() {
        assertThat(read("It sails.[^1]\n\n[^1]: See [pier].\n\n[pier]: https://isle.example/\n")
                        .setAside())
                .isEmpty();
    }

    @Test
    void aColonBehindALinkDefinesNothing() {
        assertThat(read("Read [the plan]: it is long.\n\n[the plan]: https://isle.example/\n")
                        .setAside())
                .isEmpty();
    }

    @Test
    void aTableOfAMillionCellsIsText() {
        String head = "|" + "a|".repeat(2_000) + "\n|" + "-|".repeat(2_000) + "\n";
        Article article = read(head + "| b | c |\n".repeat(600));

        assertThat(article.blocks()).isNotEmpty();
        assertThat(read("| b | c |\n|---|---|\n" + "| b | c |\n".repeat(2_000) + "|".repeat(20_000) + "\n")
                        .blocks())
                .isNotEmpty();
    }

    @Test
    void anAddressDirectlyBelowAFootnoteIsNoneOfIt() {
        Article article = read("It sails.[^1] See [pier].\n\n[^1]: On Monday.\n[pier]: https://isle.example/\n"
                + "[boat]: https://boat.example/\n");

        assertThat(article.setAside()).extracting(SetAside::text).containsExactly("[boat]: https://boat.example/");
    }
}
