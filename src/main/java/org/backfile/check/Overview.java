package org.backfile.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.archive.Card;
import org.backfile.article.CalendarDate.Precision;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/**
 * An archive in figures.
 *
 * @param texts            all texts found, including files that could not be read
 * @param articles         texts that could be read
 * @param drafts           articles that a build leaves out
 * @param words            number of words in all bodies
 * @param years            number of articles for each year that has any
 * @param encodingsAssumed texts whose encoding was guessed
 */
public record Overview(
        int texts,
        int articles,
        int drafts,
        long words,
        SortedMap<Integer, Integer> years,
        Dates dates,
        Headlines headlines,
        int encodingsAssumed,
        Aside aside) {

    public Overview {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /**
     * Numbers of articles.
     *
     * @param missing   without a date
     * @param monthOnly whose day is not known
     * @param yearOnly  whose month is not known
     * @param ambiguous with a date that can be read in two ways
     */
    public record Dates(int missing, int monthOnly, int yearOnly, int ambiguous) {}

    /** Numbers of articles. */
    public record Headlines(int missing, int tooLong, int tooShort) {}

    /**
     * Lines that are in no field and no block.
     *
     * @param articles number of articles that have such lines
     * @param lines    number of lines by reason
     */
    public record Aside(int articles, SortedMap<String, Integer> lines) {
        public Aside {
            lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        }

        public int count() {
            return lines.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    static Overview of(List<Examined> texts) {
        List<Examined.Facts> facts =
                texts.stream().flatMap(text -> text.facts().stream()).toList();
        List<Card> cards = texts.stream().flatMap(text -> text.card().stream()).toList();
        var having = textsByCode(texts);
        var precisions = new EnumMap<Precision, Integer>(Precision.class);
        var years = new TreeMap<Integer, Integer>();
        cards.stream().flatMap(card -> card.published().stream()).forEach(published -> {
            precisions.merge(published.date().precision(), 1, Integer::sum);
            years.merge(published.date().year(), 1, Integer::sum);
        });
        int undated =
                (int) cards.stream().filter(card -> card.published().isEmpty()).count();
        int withoutHeadline =
                (int) cards.stream().filter(card -> card.headline().isEmpty()).count();
        return new Overview(
                texts.size(),
                cards.size(),
                (int) cards.stream().filter(Card::isDraft).count(),
                cards.stream().mapToLong(Card::words).sum(),
                years,
                new Dates(
                        undated,
                        precisions.getOrDefault(Precision.MONTH, 0),
                        precisions.getOrDefault(Precision.YEAR, 0),
                        having.getOrDefault(Code.DATE_AMBIGUOUS, 0)),
                new Headlines(
                        withoutHeadline,
                        having.getOrDefault(Code.HEADLINE_LONG, 0),
                        having.getOrDefault(Code.HEADLINE_SHORT, 0)),
                having.getOrDefault(Code.ENCODING_ASSUMED, 0),
                aside(facts));
    }

    /** Counts the texts with each code, not its occurrences: a text may have two ambiguous dates. */
    private static Map<Code, Integer> textsByCode(List<Examined> texts) {
        var counts = new EnumMap<Code, Integer>(Code.class);
        texts.forEach(text -> text.diagnostics().stream()
                .map(Diagnostic::code)
                .distinct()
                .forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }

    private static Aside aside(List<Examined.Facts> facts) {
        var lines = new TreeMap<String, Integer>();
        facts.forEach(fact -> fact.setAside().forEach(reason -> lines.merge(reason, 1, Integer::sum)));
        return new Aside(
                (int) facts.stream().filter(fact -> !fact.setAside().isEmpty()).count(), lines);
    }

    /**
     * A run of consecutive years without articles.
     *
     * @param last the same as {@code first} when it is one year
     */
    public record Gap(int first, int last) {}

    /** The gaps between the first and the last year, in order. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        int due = years.isEmpty() ? 0 : years.firstKey();
        for (int year : years.keySet()) {
            if (year > due) {
                gaps.add(new Gap(due, year - 1));
            }
            due = year + 1;
        }
        return gaps;
    }
}
