package org.backfile.report;

import java.util.List;
import org.backfile.parse.Parsed;
import org.backfile.text.Diagnostic;
import org.backfile.text.TextId;

/** Prints how texts were understood, one after the other. */
public sealed interface ParsedPrinter permits ParsedJson, ParsedListing {

    /**
     * @param text        the text, with its file's path as a person knows it
     * @param fromReading the diagnostics about the file's encoding
     */
    void parsed(TextId text, String encoding, Parsed parsed, List<Diagnostic> fromReading);

    /** Prints a file that could not be read as a text. */
    void refused(String file, Diagnostic reason);
}
