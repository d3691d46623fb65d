package org.backfile.parts;

import java.util.Optional;

/** A kind of file that holds several articles. Stateless, so thread-safe. */
interface Kind {

    /** Where the articles of the file are, if it is of this kind or looks like it. */
    Optional<Parting> of(FileLines file);
}
