package org.backfile.body;

import static org.assertj.core.api.Assertions.fail;
import static org.backfile.parse.ParsedText.parsed;

import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.parse.BreakingText;
import org.junit.jupiter.api.Test;

/** Whatever a Markdown text has, its page shows the words of its body, or has them in an address or a title. */
class EveryWordIsShownTest {

    private static final int DIVISOR = Integer.getInteger("backfile.fuzz.divisor", 1);
    /** Squared, because these take longer than other texts. */
    private static final int TEXTS = 100_000 / (DIVISOR * DIVISOR);

    private static final ParagraphStarts STARTS = new ParagraphStarts(Integer::toString);

    @Test
    void eachWordOfABlockIsOnThePage() {
        var random = new Random(19690721);
        for (int i = 0; i < TEXTS; i++) {
            String text = BreakingText.text(random);
            Article article = parsed("ferry.md", text).article();
            String html = BodyWriter.of(article, UnaryOperator.identity())
                    .html()
                    .html(STARTS)
                    .toLowerCase(Locale.ROOT);
            for (Block block : article.blocks()) {
                for (String word : BreakingText.wordsOf(block.text())) {
                    if (!html.contains(word.toLowerCase(Locale.ROOT))) {
                        fail("\"%s\" is not on the page of:%n%s", word, text);
                    }
                }
            }
        }
    }
}
