package org.backfile.intake;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.config.DateOrder;
import org.backfile.parse.Parsed;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceText;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/**
 * The outcome of reading one text: a card; or of reading a file that yields no card, with a diagnostic that says why.
 *
 * @param order which number comes first in the text's numeric dates: as the text shows, else as it was read
 */
public record IntakeEntry(SourceFile file, Optional<Card> card, Optional<DateOrder> order, List<Diagnostic> diagnostics)
        implements DatedText {

    public IntakeEntry {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The outcome for a file that is not a text or cannot be read. */
    public static IntakeEntry refused(SourceFile file, List<Diagnostic> reasons) {
        return new IntakeEntry(file, Optional.empty(), Optional.empty(), reasons);
    }

    /**
     * The outcome for a text.
     *
     * @param assumed     the order of numeric dates that it was parsed with
     * @param diagnostics all diagnostics about it
     */
    public static IntakeEntry of(SourceText source, Parsed parsed, DateOrder assumed, List<Diagnostic> diagnostics) {
        return new IntakeEntry(
                source.file(),
                Optional.of(Card.of(source.id(), source.content(), parsed.form(), parsed.article())),
                isAmbiguous(diagnostics) ? Optional.of(assumed) : parsed.shows(),
                diagnostics);
    }

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public boolean isAmbiguous() {
        return isAmbiguous(diagnostics);
    }

    private static boolean isAmbiguous(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.code() == Code.DATE_AMBIGUOUS);
    }
}
