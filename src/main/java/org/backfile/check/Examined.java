package org.backfile.check;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.intake.IntakeEntry;
import org.backfile.source.SourceFile;
import org.backfile.text.Diagnostic;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;

/**
 * What stays of a text when it has been looked at: no body.
 *
 * @param entry as a build has it, with what only {@code check} says among its diagnostics
 * @param name  with the file's path as a person knows it: {@code articles/ferry.txt}
 * @param facts absent when the file could not be read as a text; then a diagnostic says why
 */
record Examined(IntakeEntry entry, TextId name, Optional<Facts> facts) {

    SourceFile file() {
        return entry.file();
    }

    Optional<Card> card() {
        return entry.card();
    }

    List<Diagnostic> diagnostics() {
        return entry.diagnostics();
    }

    boolean isReadable() {
        return facts.isPresent();
    }

    /**
     * @param setAside  the reason for each line that was set aside
     * @param words     of the whole text: equal for texts that differ in spaces and line ends only
     * @param signature of the body; absent when it is too short to be compared
     */
    record Facts(List<String> setAside, Fingerprint words, Optional<Signature> signature) {
        Facts {
            setAside = List.copyOf(setAside);
        }
    }
}
