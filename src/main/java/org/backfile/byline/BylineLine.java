package org.backfile.byline;

import java.util.List;
import java.util.Optional;
import org.backfile.text.Folding;

/**
 * Reads a line that says who wrote the article, in any language whose word for it is listed.
 *
 * <pre>
 * By Jane Doe
 * By JANE DOE and John Roe, Staff Writers
 * Von Jana Döring                Por Juana Pérez            Autor: Aleš Novák           文／山田太郎
 * </pre>
 *
 * Not a byline: {@code By the sea, a town waits for its ferry} ({@link BylineLikeness}), {@code Di Maria returns} (a
 * single name, and no byline in English yet).
 */
public final class BylineLine {

    /** In characters. */
    private static final int LENGTH_LIMIT = 160;

    private static final String ENDS = ".!?:。！？";
    private static final String MARKS_BEHIND_LABEL = ":：／/|";
    private static final int MOST_LABEL_WORDS = 3;
    private static final int LONGEST_TITLED = 16;
    private static final List<String> TITLES_BEHIND = List.of("기자", "특파원", "記者", "记者");
    private static final List<String> ABBREVIATIONS_AT_END = List.of("Jr.", "Sr.", "Ph.D.", "M.D.", "M.A.", "Esq.");

    private BylineLine() {}

    /** Reads the line; empty when it is no byline. */
    public static Optional<BylineReading> read(String line) {
        // Before the words of other languages are looked up: the lines asked about are mostly paragraphs.
        if (line.length() > LENGTH_LIMIT || line.isEmpty()) {
            return Optional.empty();
        }
        Optional<BylineReading> byline = readEnglish(line);
        if (byline.isEmpty()) {
            byline = readLabelled(line);
        }
        return byline.isEmpty() ? readTitled(line) : byline;
    }

    /** Reads a line that begins with {@code By}, which needs neither a colon nor a headline above it. */
    public static Optional<BylineReading> readEnglish(String line) {
        boolean isBy = line.length() <= LENGTH_LIMIT && line.regionMatches(true, 0, "by ", 0, 3) && !endsSentence(line);
        return isBy ? BylineReader.ofLine(line.substring(3)) : Optional.empty();
    }

    /** Reads a word for "reporter" behind the name, as in Korean and Japanese. */
    private static Optional<BylineReading> readTitled(String line) {
        if (line.length() > LONGEST_TITLED) {
            return Optional.empty();
        }
        return TITLES_BEHIND.stream()
                .filter(title -> line.endsWith(title) && line.length() > title.length() + 1)
                .findFirst()
                .flatMap(title -> BylineReader.ofLine(line.substring(0, line.length() - title.length())));
    }

    /** Reads a word for "by" or "author", followed by a colon, a slash or a space. */
    private static Optional<BylineReading> readLabelled(String line) {
        if (endsSentence(line)) {
            return Optional.empty();
        }
        int words = 0;
        for (int at = 1; at < line.length() && words < MOST_LABEL_WORDS; at++) {
            boolean isMark = MARKS_BEHIND_LABEL.indexOf(line.charAt(at)) >= 0;
            if (isMark || Folding.isSpace(line.charAt(at))) {
                words++;
                if (BylineWords.has(BylineWords.Kind.LABEL, line.substring(0, at))) {
                    return behindLabel(line, at);
                }
            }
            if (isMark) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<BylineReading> behindLabel(String line, int labelEnd) {
        int from = labelEnd;
        boolean hasMark = false;
        while (from < line.length()
                && (Folding.isSpace(line.charAt(from)) || MARKS_BEHIND_LABEL.indexOf(line.charAt(from)) >= 0)) {
            hasMark |= !Folding.isSpace(line.charAt(from));
            from++;
        }
        boolean isLabelled = hasMark;
        return BylineReader.ofLine(line.substring(from)).filter(reading -> isLabelled || hasFullName(reading));
    }

    /** Whether the first name is one that a sentence rarely has behind its first word. */
    private static boolean hasFullName(BylineReading reading) {
        return reading.names().stream()
                .findFirst()
                .filter(name -> name.indexOf(' ') > 0 || Character.isIdeographic(name.codePointAt(0)))
                .isPresent();
    }

    private static boolean endsSentence(String line) {
        return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0
                && ABBREVIATIONS_AT_END.stream().noneMatch(line::endsWith);
    }
}
