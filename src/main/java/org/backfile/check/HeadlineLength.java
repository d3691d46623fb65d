package org.backfile.check;

import java.util.Optional;
import org.backfile.parse.Ledger;
import org.backfile.parse.Parsed;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;
import org.backfile.text.Span;
import org.backfile.text.TextId;
import org.backfile.words.CharacterType;
import org.backfile.words.WordCount;

/**
 * Reports a headline so long or so short that it may not be one, but a first paragraph or a kicker in its place.
 *
 * <pre>
 * MORE               one word
 * 2ND LD             under 8 characters
 * </pre>
 *
 * In scripts without spaces between words six characters can make a headline; there only long ones are reported.
 */
final class HeadlineLength {

    private static final int MOST_CHARACTERS = 160;
    private static final int MOST_WORDS = 30;
    private static final int FEWEST_CHARACTERS = 8;

    private HeadlineLength() {}

    static Optional<Diagnostic> judge(TextId id, String text, Parsed parsed) {
        return parsed.article().headline().flatMap(headline -> judge(headline, id, text, parsed.ledger()));
    }

    private static Optional<Diagnostic> judge(String headline, TextId id, String text, Ledger ledger) {
        int characters = headline.codePointCount(0, headline.length());
        int words = WordCount.of(headline);
        if (characters > MOST_CHARACTERS || words > MOST_WORDS) {
            return Optional.of(at(Code.HEADLINE_LONG, id, text, ledger)
                    .found("has a headline of " + words + (words == 1 ? " word, " : " words, ") + characters
                            + " characters")
                    .expected("no more than " + MOST_WORDS + " words and " + MOST_CHARACTERS + " characters")
                    .fix("if it is the first paragraph, put the headline above it, with a blank line between them")
                    .meanwhile("it is the headline"));
        }
        boolean isShort = words == 1 || characters < FEWEST_CHARACTERS;
        if (isShort && headline.codePoints().noneMatch(HeadlineLength::isSpaceless)) {
            return Optional.of(at(Code.HEADLINE_SHORT, id, text, ledger)
                    .found("has a headline of " + (words == 1 ? "one word" : characters + " characters"))
                    .expected("at least two words and " + FEWEST_CHARACTERS + " characters")
                    .fix("look whether the headline is another line, and write it as Title: ...")
                    .meanwhile("it is the headline"));
        }
        return Optional.empty();
    }

    private static boolean isSpaceless(int codePoint) {
        return CharacterType.of(codePoint) == CharacterType.SPACELESS;
    }

    private static Diagnostic.Builder at(Code code, TextId id, String text, Ledger ledger) {
        var diagnostic = Diagnostic.of(code, id);
        ledger.entries().stream()
                .filter(entry -> entry.use() == Ledger.Use.FIELD && entry.name().equals("headline"))
                .map(Ledger.Entry::span)
                .findFirst()
                .ifPresent(span -> diagnostic.at(lineOf(span, text, id.firstLine()), span));
        return diagnostic;
    }

    /** Splits the text into lines once more, but only when there is something to report. */
    private static Line lineOf(Span span, String text, int firstLine) {
        return Line.linesOf(text, firstLine).get(span.line() - firstLine);
    }
}
