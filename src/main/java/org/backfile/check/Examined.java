package org.backfile.check;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.source.SourceFile;
import org.backfile.text.Diagnostic;
import org.backfile.text.Fingerprint;

/**
 * What stays of a text when it has been looked at: no body.
 *
 * @param name  the file's path as a person knows it: {@code articles/ferry.txt}
 * @param facts absent when the file could not be read as a text; then a diagnostic says why
 */
record Examined(SourceFile file, String name, List<Diagnostic> diagnostics, Optional<Facts> facts) {

    Examined {
        diagnostics = List.copyOf(diagnostics);
    }

    boolean isReadable() {
        return facts.isPresent();
    }

    /**
     * @param setAside  the reason for each line that was set aside
     * @param words     of the whole text: equal for texts that differ in spaces and line ends only
     * @param signature of the body; absent when it is too short to be compared
     */
    record Facts(Card card, List<String> setAside, Fingerprint words, Optional<Signature> signature) {
        Facts {
            setAside = List.copyOf(setAside);
        }
    }
}
