package org.backfile.dates;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Folding;

/**
 * Cuts a line with several dates into parts: at bars, and before each label that follows a number.
 *
 * <pre>
 * Published: 10 December 2023 | Updated: 11 December 2023
 * Publié le 3 mai 2011 à 14h05, / mis à jour le 4 mai 2011 à 9h
 * Gepubliceerd op 12 maart 2014, / laatst bijgewerkt op 13 maart 2014
 * </pre>
 */
public final class LabelledParts {

    private static final String BARS = "|·•;";
    private static final String MARKS_AT_END = ",-–—/";

    private final String text;
    private final DateWords words = DateWords.loaded();
    private final List<String> parts = new ArrayList<>();

    private LabelledParts(String text) {
        this.text = text;
    }

    /** The parts without the marks between them; none is empty. */
    public static List<String> of(String text) {
        return new LabelledParts(text).cut();
    }

    private List<String> cut() {
        int from = 0;
        boolean hasNumber = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            hasNumber |= Character.isDigit(c);
            boolean isBar = BARS.indexOf(c) >= 0;
            if (isBar || hasNumber && startsWord(at) && isLabel(at)) {
                int end = isBar ? at : withWordsBefore(at);
                add(text.substring(from, end));
                from = isBar ? at + 1 : end;
                hasNumber = false;
            }
        }
        add(text.substring(from));
        return parts;
    }

    private void add(String raw) {
        String part = Folding.strip(raw);
        while (!part.isEmpty() && MARKS_AT_END.indexOf(part.charAt(part.length() - 1)) >= 0) {
            part = Folding.strip(part.substring(0, part.length() - 1));
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private boolean startsWord(int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private boolean isLabel(int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return words.labelOf(Folding.words(text.substring(at, end))).isPresent();
    }

    /** Where the label begins with the words that belong to it: {@code laatst bijgewerkt}, {@code mis à jour}. */
    private int withWordsBefore(int label) {
        int start = label;
        while (start > 1 && Folding.isSpace(text.charAt(start - 1))) {
            int from = start - 1;
            while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
                from--;
            }
            String word = Folding.words(text.substring(from, start - 1));
            boolean isOfNumber = from > 0 && Character.isDigit(text.charAt(from - 1));
            if (word.isEmpty() || isOfNumber || !words.named(word).is(DateWords.Kind.WITH)) {
                break;
            }
            start = from;
        }
        return start;
    }
}
