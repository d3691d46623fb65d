/**
 * Checks an archive: reports what to fix in its texts, and which of them are doubles.
 *
 * <p>{@link Check} is the entry point. It reads every text as a build does and writes nothing. It keeps only figures
 * and a signature of each text; a {@link CheckReport} holds the findings: the diagnostics, an {@link Overview} and the
 * {@link Doubles}.
 *
 * <p>Sits beside the pages, above {@code intake}, which finds the texts. Knows no page and no template. Prints
 * nothing.
 */
@NullMarked
package org.backfile.check;

import org.jspecify.annotations.NullMarked;
