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
 * @param order         which number comes first in the text's numeric dates: as the text shows, else as it was read
 * @param opening       how the text begins
 * @param opensWithName whether it was read with its first line known to be a name
 */
public record IntakeEntry(
        SourceFile file,
        Optional<Card> card,
        Optional<DateOrder> order,
        long opening,
        boolean opensWithName,
        List<Diagnostic> diagnostics)
        implements DatedText {

    /** What is added to the form of a text that opens with a name: the same characters make another article then. */
    private static final String BELOW_NAME = " below a name";

    public IntakeEntry {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The outcome for a file that is not a text or cannot be read. */
    public static IntakeEntry refused(SourceFile file, List<Diagnostic> reasons) {
        return new IntakeEntry(file, Optional.empty(), Optional.empty(), Opening.NONE, false, reasons);
    }

    /**
     * The outcome for a text.
     *
     * @param assumed       the order of numeric dates that it was parsed with
     * @param opensWithName whether it was parsed with its first line known to be a name
     * @param diagnostics   all diagnostics about it
     */
    public static IntakeEntry of(
            SourceText source, Parsed parsed, DateOrder assumed, boolean opensWithName, List<Diagnostic> diagnostics) {
        String form = opensWithName ? parsed.form() + BELOW_NAME : parsed.form();
        return new IntakeEntry(
                source.file(),
                Optional.of(Card.of(source.id(), source.content(), form, parsed.article())),
                isAmbiguous(diagnostics) ? Optional.of(assumed) : parsed.shows(),
                Opening.of(source),
                opensWithName,
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
