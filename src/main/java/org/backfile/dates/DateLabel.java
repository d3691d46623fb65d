package org.backfile.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words in a date line that say what kind of date it is.
 *
 * <pre>
 * Published: 10 December 2023      publication
 * Last updated on 11.12.2023       a change
 * Mis à jour le 3 mai 2011         a change, with the words that belong to its label
 * </pre>
 */
final class DateLabel {

    private DateLabel() {}

    /** Removes the words that say what kind of date it is, and the colon after them. */
    static Optional<DateWords.Kind> takenFrom(List<DateToken> tokens, DateWords words) {
        Optional<DateWords.Kind> label = Optional.empty();
        var kept = new ArrayList<DateToken>();
        for (DateToken token : tokens) {
            DateWords.Word word = words.named(token.text());
            boolean isOfDate = word.isMonth() || word.is(DateWords.Kind.WEEKDAY) && !word.is(DateWords.Kind.WITH);
            Optional<DateWords.Kind> found =
                    token.isWord() && !isOfDate ? words.labelOf(token.text()) : Optional.empty();
            if (found.isPresent()) {
                label = label.isPresent() && found.get() == DateWords.Kind.PUBLISHED ? label : found;
            } else if (token.kind() != DateToken.Kind.COLON
                    || kept.isEmpty()
                    || !words.named(kept.get(kept.size() - 1).text()).isMonth()) {
                kept.add(token);
            }
        }
        if (label.isPresent()) {
            kept.removeIf(token -> token.kind() == DateToken.Kind.COLON
                    || token.isWord()
                            && words.named(token.text()).is(DateWords.Kind.WITH)
                            && !words.named(token.text()).isMonth());
        }
        tokens.clear();
        tokens.addAll(kept);
        return label;
    }
}
