package org.backfile.byline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.text.Emphasis;
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
    private static final String MARKS_BEHIND_LABEL = ":：／/|・";
    private static final int MOST_LABEL_WORDS = 4;
    private static final int LONGEST_TITLED = 16;
    private static final int LONGEST_OF_OURS = 80;
    private static final int KOREAN_NAME = 3;
    private static final List<String> TITLES_BEHIND = List.of("기자", "특파원", "記者", "记者");
    private static final List<String> ABBREVIATIONS_AT_END = List.of("Jr.", "Sr.", "Ph.D.", "M.D.", "M.A.", "Esq.");

    private BylineLine() {}

    /** Reads the line; empty when it is no byline. */
    public static Optional<BylineReading> read(String printed) {
        // Before the words of other languages are looked up: the lines asked about are mostly paragraphs.
        if (printed.length() > LENGTH_LIMIT) {
            return Optional.empty();
        }
        String line = Emphasis.without(printed);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Optional<BylineReading> byline = readEnglish(line);
        if (byline.isEmpty()) {
            byline = readLabelled(line);
        }
        if (byline.isEmpty()) {
            byline = readOurs(line);
        }
        return byline.isEmpty() ? readTitled(line) : byline;
    }

    /** Reads a line that begins with {@code By}, which needs neither a colon nor a headline above it. */
    public static Optional<BylineReading> readEnglish(String printed) {
        if (printed.length() > LENGTH_LIMIT) {
            return Optional.empty();
        }
        String line = Emphasis.without(printed);
        boolean isBy = line.regionMatches(true, 0, "by ", 0, 3) && !endsSentence(line);
        return isBy ? BylineReader.ofLine(behindByWord(line.substring(3))) : Optional.empty();
    }

    /**
     * Reads the value of a field, which needs no word for "by" and may have one: {@code Von Jana Döring}. Where it may
     * be a part of the name, it is one: {@code Von Trapp, Maria}, {@code De la Cruz Ana}.
     */
    public static BylineReading readField(String value) {
        Optional<BylineReading> byline = readEnglish(value);
        if (byline.isPresent()) {
            return byline.get();
        }
        return BylineReader.ofField(value.length() > LENGTH_LIMIT ? value : withoutByWord(value));
    }

    /** The value of a field without its word for "by": {@code Von Jana Döring}, {@code Autor: Aleš Novák}. */
    public static String withoutLabel(String value) {
        return value.length() > LENGTH_LIMIT ? value : withoutByWord(value);
    }

    /** What stands behind {@code By}; in a record, a gap sets off the name of a field: {@code BY  Par Luc Roux}. */
    private static String behindByWord(String rest) {
        boolean isField = !rest.isEmpty() && Folding.isSpace(rest.charAt(0));
        return isField ? withoutByWord(Folding.strip(rest)) : rest;
    }

    private static String withoutByWord(String value) {
        int end = labelEnd(value);
        int from = end == 0 ? 0 : behindMarks(value, end);
        return from > 0 && isByWord(value, end, from) ? value.substring(from) : value;
    }

    private static boolean isByWord(String value, int end, int from) {
        List<String> words = List.of(value.substring(from).split(" ", 3));
        return from < value.length()
                && (hasMark(value, end, from)
                        || words.size() >= 2
                                && ",;".indexOf(words.get(0).charAt(words.get(0).length() - 1)) < 0
                                && isPlain(value.substring(0, end))
                                && !BylineWords.has(BylineWords.Kind.LABEL_OR_NAME, value.substring(0, end))
                                && !BylineWords.has(BylineWords.Kind.PARTICLE, words.get(0)));
    }

    /** Not {@code Pär}, a given name, for {@code par}; no such name has two words. */
    private static boolean isPlain(String label) {
        return label.indexOf(' ') > 0 || Folding.words(label).equals(label.toLowerCase(Locale.ROOT));
    }

    /** Reads a word for "reporter" behind the name, as in Korean and Japanese. */
    private static Optional<BylineReading> readTitled(String whole) {
        String line = withoutAddress(whole);
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
        int end = labelEnd(line);
        return end > 0 ? behindLabel(line, end) : Optional.empty();
    }

    /** Whether the line begins with a word for "by" or "author" and goes on behind it. */
    public static boolean beginsWithLabel(String line) {
        return labelEnd(line) > 0;
    }

    /** The same, of a word that no name begins with: {@code POR MARÍA ORTIZ}; not {@code DE LA FUENTE}. */
    public static boolean beginsWithClearLabel(String line) {
        int end = labelEnd(line);
        return end > 0 && !BylineWords.has(BylineWords.Kind.LABEL_OR_NAME, line.substring(0, end));
    }

    /** Where the longest label ends that the line begins with; 0 if it begins with none. */
    private static int labelEnd(String line) {
        int words = 0;
        int end = 0;
        for (int at = 1; at < line.length() && words < MOST_LABEL_WORDS; at++) {
            boolean isMark = MARKS_BEHIND_LABEL.indexOf(line.charAt(at)) >= 0;
            if (isMark || Folding.isSpace(line.charAt(at))) {
                words++;
                String label = line.substring(0, at);
                if (BylineWords.has(BylineWords.Kind.LABEL, label)) {
                    end = at;
                }
                // Asked of every line at the top of a text: few words open a label of several.
                if (words == 1 && !BylineWords.opens(BylineWords.Kind.LABEL, label)) {
                    break;
                }
            }
            if (isMark) {
                break;
            }
        }
        return end;
    }

    private static Optional<BylineReading> behindLabel(String line, int labelEnd) {
        int from = behindMarks(line, labelEnd);
        boolean isLabelled = hasMark(line, labelEnd, from);
        return BylineReader.ofLine(line.substring(from))
                .filter(reading ->
                        isLabelled || hasFullName(reading) || isOfOurs(reading, line.substring(0, labelEnd)));
    }

    private static int behindMarks(String line, int labelEnd) {
        int from = labelEnd;
        while (from < line.length()
                && (Folding.isSpace(line.charAt(from)) || MARKS_BEHIND_LABEL.indexOf(line.charAt(from)) >= 0)) {
            from++;
        }
        return from;
    }

    private static boolean hasMark(String line, int from, int to) {
        return line.substring(from, to).chars().anyMatch(c -> MARKS_BEHIND_LABEL.indexOf(c) >= 0);
    }

    /** {@code in Rome has left}. */
    private static boolean isClause(BylinePart part) {
        return part.kind() != BylinePart.Kind.NAME
                && !PieceKinds.isOfCapitals(List.of(part.text().split(" ")));
    }

    /** {@code Von unserem Korrespondenten}, {@code De notre envoyé spécial}: without a name. */
    private static boolean isOfOurs(BylineReading reading, String label) {
        BylinePart first = reading.parts().get(0);
        return first.kind() == BylinePart.Kind.ROLE
                && (PieceKinds.namesNobody(first.text()) || BylineWords.endsWithOur(label));
    }

    /**
     * Reads a line that names a person of the paper without a word for "by": {@code Notre envoyé spécial à Rome, Luc
     * Roux}; not {@code Our reporter resigns}.
     */
    private static Optional<BylineReading> readOurs(String line) {
        boolean mayBe = line.length() <= LONGEST_OF_OURS && !endsSentence(line) && BylineWords.startsWithOur(line);
        return mayBe ? BylineReader.ofLine(line).filter(BylineLine::isOurRole) : Optional.empty();
    }

    private static boolean isOurRole(BylineReading reading) {
        BylinePart first = reading.parts().get(0);
        return first.kind() == BylinePart.Kind.ROLE
                && PieceKinds.isOurRole(List.of(first.text().split(" ")))
                && reading.parts().stream().skip(1).noneMatch(BylineLine::isClause);
    }

    /** {@code 홍길동 기자 hong@example.org}. */
    private static String withoutAddress(String line) {
        int space = line.indexOf('@') > 0 ? line.lastIndexOf(' ') : -1;
        return space > 0 && line.indexOf('@') > space ? Folding.strip(line.substring(0, space)) : line;
    }

    /** Whether the first name is one that a sentence rarely has behind its first word. */
    private static boolean hasFullName(BylineReading reading) {
        return reading.names().stream()
                .findFirst()
                .filter(name ->
                        name.indexOf(' ') > 0 || Character.isIdeographic(name.codePointAt(0)) || isKoreanName(name))
                .isPresent();
    }

    /** Three syllables, as nearly every Korean name has; fewer or more after a word for "text" are a sentence. */
    private static boolean isKoreanName(String name) {
        return name.length() == KOREAN_NAME
                && name.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    private static boolean endsWith(String line, String end) {
        return line.regionMatches(true, line.length() - end.length(), end, 0, end.length());
    }

    private static boolean endsSentence(String line) {
        return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0
                && ABBREVIATIONS_AT_END.stream().noneMatch(abbreviation -> endsWith(line, abbreviation));
    }
}
