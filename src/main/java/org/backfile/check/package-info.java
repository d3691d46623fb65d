/**
 * Looking an archive over: what is to be mended in its texts, and which of them are there twice.
 *
 * <p>{@link Check} is the door. It reads every text as a build does and writes nothing. Of each text only figures and a
 * signature stay; a {@link CheckReport} says what was found: the diagnostics, an {@link Overview}, and the
 * {@link Doubles}.
 *
 * <p>Stands beside the pages, above {@code intake}, which finds the texts. Knows no
 * page and no template. Prints nothing.
 */
@NullMarked
package org.backfile.check;

import org.jspecify.annotations.NullMarked;
