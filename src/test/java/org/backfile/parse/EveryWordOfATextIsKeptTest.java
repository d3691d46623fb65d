package org.backfile.parse;

import static org.assertj.core.api.Assertions.fail;
import static org.backfile.parse.ParsedText.parsed;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, every word of it is in a field, in the body, or in a set-aside line. */
class EveryWordOfATextIsKeptTest {

    private static final int DIVISOR = Integer.getInteger("backfile.fuzz.divisor", 1);
    /** Squared, because these take longer than other texts. */
    private static final int TEXTS = 100_000 / (DIVISOR * DIVISOR);

    @ParameterizedTest
    @ValueSource(strings = {"ferry.txt", "ferry.md"})
    void eachWordIsInAFieldInTheBodyOrSetAside(String file) {
        var random = new Random(18150618);
        for (int i = 0; i < TEXTS / 2; i++) {
            String text = BreakingText.text(random);
            String kept = parsed(file, text).article().toString().toLowerCase(Locale.ROOT);
            for (String word : BreakingText.wordsOf(text)) {
                if (!kept.contains(word.toLowerCase(Locale.ROOT))) {
                    fail("\"%s\" of %s is lost:%n%s", word, file, text);
                }
            }
        }
    }
}
