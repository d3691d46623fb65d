/**
 * Lines that news agencies send around a story for the editors who receive it.
 *
 * <p>{@link AgencySlug} is the door: it recognises such a line, whose words are in {@code wire-words.txt}.
 *
 * <p>Knows lines and words. Does not know heads or bodies of articles.
 */
@NullMarked
package org.backfile.wire;

import org.jspecify.annotations.NullMarked;
