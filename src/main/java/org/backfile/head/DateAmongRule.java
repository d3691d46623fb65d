package org.backfile.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.dates.DateReader;
import org.backfile.parse.DateField;
import org.backfile.parse.ParseState;
import org.backfile.text.Folding;
import org.backfile.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a date between other facts of a paper: its name, a place, a page, an edition, a number.
 *
 * <pre>
 * February 26, 1987, Thursday, Late City Final Edition
 * Page A1, February 26, 1987
 * Courier, 2.8.95, S. 3
 * No. 7,239] PORT ELLERY, THURSDAY, JULY 13, 1905. [SIX PAGES
 * Paris, le 3 mars 1994
 * </pre>
 *
 * The paper and the page, the edition and the number are fields; other facts are set aside. Not taken: {@code On
 * February 26, 1987, the ferry sank} (small letters that name no fact); above the headline, {@code Bridge Closed, 3 May
 * 2010} (no fact at all).
 */
final class DateAmongRule implements HeadRule {

    private static final int LENGTH_LIMIT = 120;
    private static final String BREAKS = ",;|·•[]()";
    /** These may stand inside a date as well. */
    private static final String SOFT_BREAKS = ",;()";

    private static final int MOST_WORDS_OF_FACT = 5;
    private static final int MOST_WORDS_OF_PLACE = 2;

    private final DateReader dates;

    DateAmongRule(DateReader dates) {
        this.dates = dates;
    }

    /**
     * A part of the line between two breaks.
     *
     * @param isJoined whether it may be one date with the part before it
     */
    private record Part(String text, boolean isJoined) {}

    /** The parts from {@code from} to before {@code to} are a date. */
    private record Found(int from, int to, String text, DateReader.Reading.Date date) {}

    @Override
    public int take(List<Line> lines, ParseState state) {
        Line line = lines.get(0);
        String text = line.stripped();
        if (text.length() > LENGTH_LIMIT || state.article().hasPublished() || !DateReader.canBeDate(text)) {
            return 0;
        }
        List<Part> parts = partsOf(text);
        Found found = dateIn(parts, state);
        boolean isLetterHead = found != null && isLetterHead(parts, found, lines);
        if (found == null || !isLetterHead && !areFacts(parts, found, state)) {
            return 0;
        }
        new DateField(state, line, found.text()).take(found.date());
        for (int at = 0; at < parts.size(); at++) {
            if (at < found.from() || at >= found.to()) {
                takeFact(parts.get(at).text(), at, line, state);
            }
        }
        return 1;
    }

    /** A fact of the paper, the paper's name before all of them, or something that is not a field. */
    private static void takeFact(String part, int at, Line line, ParseState state) {
        Optional<PaperFact> fact = PaperFact.in(part);
        boolean isPaper =
                at == 0 && !state.article().hasCredit() && (HeadWords.isPaper(part) || HeadWords.isPaperWord(part));
        if (fact.isPresent()) {
            fact.get().set(state, line, part);
        } else if (isPaper) {
            state.article().credit(part);
        } else {
            state.setAside(line, part, "beside the date");
        }
    }

    /** Whether this rule would take the line; does not take it. */
    boolean isDate(Line line, ParseState state) {
        return take(List.of(line), state.trial()) > 0;
    }

    /** Whether the line is a place of few words and a date: {@code NEW YORK, 12 April 1995}. */
    boolean isPlaceAndDate(String text, ParseState state) {
        List<Part> parts = partsOf(text);
        Found found = parts.size() < 2 ? null : dateIn(parts, state);
        return found != null
                && found.from() == 1
                && found.to() == parts.size()
                && isShort(parts.get(0).text())
                && parts.get(0).text().split(" ").length <= MOST_WORDS_OF_PLACE;
    }

    private static List<Part> partsOf(String text) {
        var parts = new ArrayList<Part>();
        boolean isJoined = false;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || BREAKS.indexOf(text.charAt(at)) >= 0 && !isInNumber(text, at)) {
                String part = Folding.strip(text.substring(from, at));
                if (!part.isEmpty()) {
                    parts.add(new Part(part, isJoined));
                    isJoined = true;
                }
                isJoined &= at == text.length() || SOFT_BREAKS.indexOf(text.charAt(at)) >= 0;
                from = at + 1;
            }
        }
        return parts;
    }

    /** Whether the comma separates thousands: {@code No. 7,239}. */
    private static boolean isInNumber(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.charAt(at) == ',' && at > 0 && Character.isDigit(text.charAt(at - 1)) && end - at == 4;
    }

    /** The longest run of parts that is a day. */
    private @Nullable Found dateIn(List<Part> parts, ParseState state) {
        Found longest = null;
        int first = HeadWords.isPaper(parts.get(0).text()) ? 1 : 0;
        for (int from = first; from < parts.size(); from++) {
            var text = new StringBuilder(parts.get(from).text());
            for (int to = from + 1; to <= parts.size(); to++) {
                if (longest == null || to - from > longest.to() - longest.from()) {
                    Optional<DateReader.Reading.Date> day = dates.readDay(text.toString(), state::language);
                    longest = day.isEmpty() ? longest : new Found(from, to, text.toString(), day.get());
                }
                if (to < parts.size()) {
                    if (!parts.get(to).isJoined()) {
                        break;
                    }
                    text.append(", ").append(parts.get(to).text());
                }
            }
        }
        return longest;
    }

    /**
     * Whether a place and the date stand above the headline as at the top of a letter: {@code Paris, le 3 mars 1994},
     * or {@code Lerwick, 3 March 1994} when the next line can be the headline.
     */
    private static boolean isLetterHead(List<Part> parts, Found found, List<Line> lines) {
        if (found.from() != 1
                || found.to() != parts.size()
                || !isShort(parts.get(0).text())) {
            return false;
        }
        boolean hasArticle = Character.isLowerCase(found.text().charAt(0));
        boolean isOneWord = parts.get(0).text().indexOf(' ') < 0;
        return hasArticle || isOneWord && isAboveHeadline(lines);
    }

    /** Whether a short line follows that stands alone and does not end a sentence, with text below it. */
    private static boolean isAboveHeadline(List<Line> lines) {
        int next = Line.visibleFrom(lines, 1);
        if (next + 1 >= lines.size() || !lines.get(next + 1).isBlank()) {
            return false;
        }
        String text = lines.get(next).stripped();
        return text.length() <= LENGTH_LIMIT
                && ".:;,-".indexOf(text.charAt(text.length() - 1)) < 0
                && !DateReader.canBeDate(text)
                && Line.visibleFrom(lines, next + 1) < lines.size();
    }

    /**
     * Whether all other parts can stand beside a date. Above the headline one of them must say what it is: a headline
     * may have a date, too.
     */
    private static boolean areFacts(List<Part> parts, Found found, ParseState state) {
        boolean isNamed = false;
        for (int at = 0; at < parts.size(); at++) {
            if (at < found.from() || at >= found.to()) {
                String part = parts.get(at).text();
                if (!isShort(part)) {
                    return false;
                }
                isNamed |= HeadWords.isFact(part) || at == 0 && HeadWords.isPaper(part);
            }
        }
        return isNamed || state.article().hasHeadline();
    }

    /** Whether it has few words, and none in small letters but words for facts: {@code page 3}. */
    private static boolean isShort(String part) {
        String[] words = part.split("\\s+");
        for (String word : words) {
            boolean isSmall = Character.isLowerCase(word.codePointAt(0));
            if (isSmall && !HeadWords.isFactWord(word) || Folding.words(word).isEmpty()) {
                return false;
            }
        }
        return words.length <= MOST_WORDS_OF_FACT;
    }
}
