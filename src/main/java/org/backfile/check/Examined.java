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
 * The result of examining a text, without its body.
 *
 * @param entry as in a build, with the diagnostics that only {@code check} reports added to its own
 * @param name  with the file's path as the user knows it: {@code articles/ferry.txt}
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
     * @param setAside  the reason for each set-aside line
     * @param words     fingerprint of the whole text: equal for texts that differ only in spaces and line ends
     * @param signature of the body; absent when it is too short to be compared
     */
    record Facts(List<String> setAside, Fingerprint words, Optional<Signature> signature) {
        Facts {
            setAside = List.copyOf(setAside);
        }
    }
}
