package org.backfile.page;

import java.util.List;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/** A file that lists many stories and nothing else, in pieces: a build makes only the pieces that a change touches. */
public sealed interface PiecedPage extends Page permits ArchiveTable, ArticleData {

    List<Story> stories();

    /** In order; cut anew at each call. */
    default List<Piece> pieces() {
        return Piece.of(stories());
    }

    @Override
    default Fingerprint shows() {
        var parts = Fingerprint.builder();
        pieces().forEach(piece -> parts.add(piece.shows()));
        return parts.build();
    }
}
