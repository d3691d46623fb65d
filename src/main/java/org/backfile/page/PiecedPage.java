package org.backfile.page;

import java.util.List;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/** A file that lists many stories and nothing else, in pieces: a change makes only those anew that it touches. */
public sealed interface PiecedPage extends Page permits ArchiveTable, ArticleData {

    List<Story> stories();

    /** Made anew at each call, in order. */
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
