package org.backfile.parts;

import java.util.Optional;

/** A kind of file that holds several articles. Stateless, so thread-safe. */
interface Kind {

    /** Where the articles of the file are; empty if the file does not look like this kind. */
    Optional<Parting> of(FileLines file);
}
