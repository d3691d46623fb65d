package org.backfile.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.InPrint;
import org.backfile.byline.AuthorPart;
import org.backfile.byline.BylineReading;
import org.backfile.dates.DateReader;
import org.backfile.parse.BylineField;
import org.backfile.parse.DateField;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.parse.PrintFacts;
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
 * Ann Lee | Pell | June 14, 2006
 * 2004年08月17日 09:31 来源：海港晚报 作者：李晓明
 * 41. Jahrgang — Nr. 87 — Dienstag, 3. April 1906
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

    private static final String DASHES = "-–—";
    private static final int LONGEST_PAGE = 4;
    private static final int LENGTH_OF_YEAR = 4;
    private static final int MOST_WORDS_OF_FACT = 5;
    private static final int MOST_WORDS_OF_PLACE = 2;
    /** With words in small letters. */
    private static final int MOST_WORDS_OF_PAPER = 3;

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
                takePart(parts, at, line, state);
            }
        }
        return 1;
    }

    private static void takePart(List<Part> parts, int at, Line line, ParseState state) {
        String part = parts.get(at).text();
        boolean isApart = !parts.get(at == 0 ? 1 : at).isJoined();
        if (!takeAuthor(part, isApart, line, state) && !takeSource(part, state)) {
            takeFact(part, at, line, state);
        }
    }

    /** {@code Ann Lee | Pell | June 14, 2006}, {@code 作者：李晓明}; what only may be a name is told. */
    private static boolean takeAuthor(String part, boolean isApart, Line line, ParseState state) {
        if (state.article().hasByline()
                || !state.article().hasHeadline()
                || PaperFact.in(part).isPresent()) {
            return false;
        }
        boolean isLabelled = part.indexOf(':') > 0 || part.indexOf('：') > 0;
        Optional<BylineReading> author = isApart || isLabelled ? AuthorPart.in(part) : Optional.empty();
        author.ifPresent(reading -> new BylineField(state, line).take(part, reading));
        if (author.isPresent()) {
            return true;
        }
        boolean mayBe = isApart && !HeadWords.isPaper(part) && AuthorPart.mayBe(part);
        if (mayBe) {
            new BylineField(state, line).unclear(part);
        }
        return mayBe;
    }

    /** {@code 来源：海港晚报}. */
    private static boolean takeSource(String part, ParseState state) {
        int colon = Math.max(part.indexOf(':'), part.indexOf('：'));
        boolean isSource = colon > 0
                && !state.article().hasCredit()
                && Field.named(part.substring(0, colon))
                        .filter(field -> field == Field.CREDIT)
                        .isPresent();
        String source = isSource ? Folding.strip(part.substring(colon + 1)) : "";
        if (!source.isEmpty()) {
            state.article().credit(source);
        }
        return !source.isEmpty();
    }

    /** A fact of the paper, the paper's name before all of them, or something that is not a field. */
    private static void takeFact(String part, int at, Line line, ParseState state) {
        Optional<PaperFact> fact = PaperFact.in(part);
        boolean isPaper = at == 0
                && !state.article().hasCredit()
                && (HeadWords.isPaper(part) || HeadWords.isPaperWord(part) || !isShort(part));
        if (fact.isPresent()) {
            fact.get().set(state, line, part);
        } else if (isPaper) {
            state.article().credit(part);
        } else if (isPageOfPart(part) && state.article().hasCredit()) {
            PrintFacts.set(InPrint.Fact.PAGE, part, part, line, state);
        } else {
            state.setAside(line, part, "beside the date");
        }
    }

    /** {@code A3}, {@code B12}: a page of one of the parts of a paper. */
    private static boolean isPageOfPart(String text) {
        boolean isPage = text.length() > 1 && text.length() <= LONGEST_PAGE && Character.isUpperCase(text.charAt(0));
        for (int at = 1; isPage && at < text.length(); at++) {
            isPage = Character.isDigit(text.charAt(at));
        }
        return isPage;
    }

    /** {@code Harbour Post, 11 January 2010}: whether what stands before the first break is a paper. */
    static boolean opensWithPaper(Line line) {
        List<Part> parts = partsOf(line.stripped());
        return parts.size() > 1 && HeadWords.isPaper(parts.get(0).text());
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

    /** The parts of a line between commas, dashes, gaps, and full stops behind facts. */
    static List<String> textsOf(String text) {
        return partsOf(text).stream().map(Part::text).toList();
    }

    private static List<Part> partsOf(String text) {
        var parts = new ArrayList<Part>();
        boolean isJoined = false;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isBreak(text, at)) {
                String part = Folding.strip(text.substring(from, at));
                if (Folding.words(part).isEmpty()) {
                    isJoined &= part.isEmpty();
                } else {
                    addFacts(part, isJoined, parts);
                    isJoined = true;
                }
                isJoined &= at == text.length() || SOFT_BREAKS.indexOf(text.charAt(at)) >= 0 || isBehindHan(text, at);
                from = at + 1;
            }
        }
        return parts;
    }

    /** {@code VOL. XXII. NO. 14}: facts that only a full stop separates are parts of their own. */
    private static void addFacts(String part, boolean isJoined, List<Part> parts) {
        int from = 0;
        int stop = part.indexOf(". ");
        while (stop > 0) {
            boolean isFact = Character.isLetterOrDigit(part.charAt(stop - 1))
                    && (PaperFact.in(part.substring(from, stop)).isPresent()
                            || isYear(part, stop)
                                    && PaperFact.in(part.substring(stop + 2)).isPresent());
            if (isFact) {
                parts.add(new Part(part.substring(from, stop), from == 0 && isJoined));
                from = stop + 2;
            }
            stop = part.indexOf(". ", stop + 1);
        }
        parts.add(new Part(Folding.strip(part.substring(from)), from == 0 && isJoined));
    }

    /** {@code 1934. Vol. 4}: a year ends there. */
    private static boolean isYear(String part, int end) {
        boolean isYear = end >= LENGTH_OF_YEAR;
        for (int at = end - LENGTH_OF_YEAR; isYear && at < end; at++) {
            isYear = Character.isDigit(part.charAt(at));
        }
        return isYear;
    }

    /** Three spaces or a tab, where a printed line has a gap. */
    private static boolean isGap(String text, int at) {
        return text.charAt(at) == '\t' || text.startsWith("   ", at);
    }

    private static boolean isBreak(String text, int at) {
        return isGap(text, at)
                || BREAKS.indexOf(text.charAt(at)) >= 0 && !isInNumber(text, at)
                || isDash(text, at)
                || isBehindHan(text, at)
                || isBeforeHanLabel(text, at);
    }

    /** A dash between spaces, but not one between two days: {@code March 3 - 5, 1994}. */
    private static boolean isDash(String text, int at) {
        if (DASHES.indexOf(text.charAt(at)) < 0 || at < 2 || at + 2 >= text.length()) {
            return false;
        }
        boolean isApart = Folding.isSpace(text.charAt(at - 1)) && Folding.isSpace(text.charAt(at + 1));
        return isApart && (text.charAt(at) == '—' || !isDay(text, at - 2, -1) || !isDay(text, at + 2, 1));
    }

    /** Whether a number of at most two digits begins or ends there. */
    private static boolean isDay(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && Character.isDigit(text.charAt(at))) {
            at += step;
        }
        int digits = Math.abs(at - from);
        return digits == 1 || digits == 2;
    }

    /** Whether it is the space behind a Chinese character, where other scripts have a comma. */
    private static boolean isBehindHan(String text, int at) {
        return Folding.isSpace(text.charAt(at)) && at > 0 && Character.isIdeographic(text.charAt(at - 1));
    }

    /** Whether it is the space between a time and a label of Chinese characters: {@code 09:31 来源：海港晚报}. */
    private static boolean isBeforeHanLabel(String text, int at) {
        boolean isBehindDigit = at > 0 && Folding.isSpace(text.charAt(at)) && Character.isDigit(text.charAt(at - 1));
        return isBehindDigit
                && at + 1 < text.length()
                && Character.isIdeographic(text.charAt(at + 1))
                && text.indexOf('：', at) > 0;
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
                if (!isShort(part)
                        && !HeadWords.isPrice(part)
                        && !(at == 0 && isPaperAbovePage(parts))
                        && AuthorPart.in(part).isEmpty()) {
                    return false;
                }
                isNamed |= HeadWords.isFact(part) || at == 0 && HeadWords.isPaper(part);
            }
        }
        return isNamed || state.article().hasHeadline();
    }

    /** {@code Stampa sera, domenica 6 settembre 1981, pag. 11}: a name with small words; the page makes it a paper. */
    private static boolean isPaperAbovePage(List<Part> parts) {
        String name = parts.get(0).text();
        boolean isName = Character.isUpperCase(name.codePointAt(0)) && name.split(" ").length <= MOST_WORDS_OF_PAPER;
        return isName
                && PaperFact.in(parts.get(parts.size() - 1).text())
                        .filter(fact -> fact.fact() == InPrint.Fact.PAGE)
                        .isPresent();
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
