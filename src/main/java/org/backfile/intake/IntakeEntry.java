package org.backfile.intake;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.config.DateOrder;
import org.backfile.source.SourceFile;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/**
 * The outcome of reading one text: a card, or none and a diagnostic that says why.
 *
 * @param order which number comes first in the text's numeric dates: as it shows, or as it was read where it does not
 */
public record IntakeEntry(
        SourceFile file, Optional<Card> card, Optional<DateOrder> order, List<Diagnostic> diagnostics) {

    public IntakeEntry {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether one of its dates can be read in two ways. */
    boolean isAmbiguous() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.code() == Code.DATE_AMBIGUOUS);
    }
}
