/**
 * The words all rooms share: lines, spans, folding, slugs, fingerprints and diagnostics.
 *
 * <p>A text is a list of {@link Line}s; a {@link Span} marks a place in it; a {@link Diagnostic} says what is wrong
 * there, how to fix it, and what was done meanwhile. {@link PackagedLines} reads the lists of words that rooms bring
 * along, {@link Beginnings} rules out that one of them begins at a place of a text.
 *
 * <p>Knows nothing of articles, files or pages. Prints nothing: how a diagnostic looks on a terminal is up to
 * {@code cli}.
 */
@NullMarked
package org.backfile.text;

import org.jspecify.annotations.NullMarked;
