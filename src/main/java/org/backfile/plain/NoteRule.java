package org.backfile.plain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.parse.Punctuation;

/**
 * Recognises the editors' notes about the article: {@code Correction: An earlier version gave the wrong rank.},
 * {@code Editor's note: ...}, {@code Update: ...}.
 */
public final class NoteRule implements BlockRule {

    private static final Map<String, Block.Note.Kind> LABELS = Map.of(
            "correction", Block.Note.Kind.CORRECTION,
            "corrections", Block.Note.Kind.CORRECTION,
            "editor's note", Block.Note.Kind.EDITORS_NOTE,
            "editors' note", Block.Note.Kind.EDITORS_NOTE,
            "update", Block.Note.Kind.UPDATE);
    private static final int LONGEST_LABEL = 13;

    @Override
    public Optional<Block> blockOf(Chunk chunk) {
        String first = chunk.first().stripped();
        int colon = Punctuation.colonWithin(LONGEST_LABEL, first);
        if (colon <= 0) {
            return Optional.empty();
        }
        String label = first.substring(0, colon);
        var kind = LABELS.get(label.toLowerCase(Locale.ROOT).replace('’', '\''));
        String text = chunk.joined().substring(colon + 1).strip();
        return kind == null || text.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(kind, label, text));
    }
}
