package org.backfile.intake;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.archive.CardKey;
import org.backfile.config.DateOrder;
import org.backfile.source.SourceFile;
import org.backfile.text.Diagnostic;

/**
 * A text that was read in this build: what must be known of it until its {@link TextRecord} is asked for.
 *
 * @param at          where its record is
 * @param key         its place in the archive
 * @param diagnostics all about it
 */
record ReadText(
        SourceFile file,
        long at,
        CardKey key,
        boolean isDraft,
        Optional<DateOrder> order,
        boolean isAmbiguous,
        long opening,
        boolean opensWithName,
        List<Diagnostic> diagnostics)
        implements DatedText {

    /** A text whose record is in its place. */
    static ReadText of(IntakeEntry entry, Card card, long at) {
        return new ReadText(
                entry.file(),
                at,
                CardKey.of(card, at),
                card.isDraft(),
                entry.order(),
                entry.isAmbiguous(),
                entry.opening(),
                entry.opensWithName(),
                entry.diagnostics());
    }

    @Override
    public String path() {
        return file.path();
    }
}
