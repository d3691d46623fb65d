package org.backfile.head;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.backfile.byline.BylineLine;
import org.backfile.byline.BylineReading;
import org.backfile.dates.DateReader;
import org.backfile.text.Folding;

/**
 * A date and a byline in one sentence, as programs for web logs write them, with or without the section.
 *
 * <pre>
 * Posted on June 21st, 2008 by Ann Lee             June 21st, 2008 by Ann Lee in News
 * Posted by Ann Lee on June 21st, 2008             Publié le 3 mai 2011 par Anne Lee
 * Veröffentlicht am 12. März 2014 von Jana Döring  By Ann Lee on 12 March 2014
 * </pre>
 *
 * Not one: {@code Posted by the door on 3 May 2010} (no name), {@code Built in 1905 by Ann Lee} (no date).
 *
 * @param date    with its label
 * @param byline  with its word for "by"
 * @param section as a part that begins with {@code in}; empty if there is none
 */
record BylinedDate(String date, String byline, String section) {

    private static final int MOST_WORDS_OF_SECTION = 3;

    static Optional<BylinedDate> in(String text, Predicate<String> isDate) {
        if (!DateReader.beginsLikeDate(text) && !BylineLine.beginsWithLabel(text)) {
            return Optional.empty();
        }
        int first = text.indexOf(' ');
        for (int at = first; at > 0; at = text.indexOf(' ', at + 1)) {
            Optional<BylinedDate> found = at(text, at, first, isDate);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<BylinedDate> at(String text, int at, int first, Predicate<String> isDate) {
        String behind = Folding.strip(text.substring(at));
        boolean isAboveByline = BylineLine.beginsWithLabel(behind);
        boolean isAboveDate = DateReader.beginsLikeDate(behind);
        if (!isAboveByline && !isAboveDate) {
            return Optional.empty();
        }
        String before = withoutComma(text.substring(0, at));
        if (isAboveByline && DateReader.canBeDate(before)) {
            String section = sectionAtEnd(behind);
            String byline = without(section, behind);
            return names(byline) && isDate.test(before)
                    ? Optional.of(new BylinedDate(before, byline, section))
                    : Optional.empty();
        }
        if (!isAboveDate || DateReader.canBeDate(before)) {
            return Optional.empty();
        }
        String section = sectionAtEnd(behind);
        String date = without(section, behind);
        // "Posted by": the label of the date, then that of the byline.
        String rest = Folding.strip(text.substring(first, at));
        boolean isBehindLabel = at > first && BylineLine.beginsWithLabel(rest) && DateReader.beginsWithLabel(text);
        String byline = isBehindLabel ? rest : before;
        String labelled = isBehindLabel ? text.substring(0, first) + " " + date : date;
        return names(byline) && isDate.test(labelled)
                ? Optional.of(new BylinedDate(labelled, byline, section))
                : Optional.empty();
    }

    private static boolean names(String byline) {
        Optional<BylineReading> reading = BylineLine.read(byline);
        return reading.isPresent()
                && !reading.get().names().isEmpty()
                && reading.get().unclear().isEmpty();
    }

    /** {@code in News}: the last words, with a capital behind a word that leads to a section. */
    private static String sectionAtEnd(String text) {
        String[] words = text.split(" ");
        for (int at = words.length - 2; at > 0 && words.length - at <= MOST_WORDS_OF_SECTION + 1; at--) {
            // Between two spaces there is an empty word.
            boolean isName = !words[at + 1].isEmpty() && Character.isUpperCase(words[at + 1].codePointAt(0));
            if (isName && HeadWords.isBeforeSection(words[at])) {
                return String.join(" ", Arrays.asList(words).subList(at, words.length));
            }
        }
        return "";
    }

    private static String without(String end, String text) {
        return withoutComma(Folding.strip(text.substring(0, text.length() - end.length())));
    }

    private static String withoutComma(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }
}
