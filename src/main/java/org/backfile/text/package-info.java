/**
 * The words all rooms share: lines, spans, folding, fingerprints and diagnostics.
 *
 * <p>A text is a list of {@link Line}s; a {@link Span} marks a place in it; a {@link Diagnostic} says what is wrong
 * there, how to fix it, and what was done meanwhile. {@link MediaTypes} names the type of a file that the preview or a
 * host hands out.
 *
 * <p>Knows nothing of articles, files or pages. Prints nothing: how a diagnostic looks on a terminal is up to
 * {@code cli}.
 */
@NullMarked
package org.backfile.text;

import org.backfile.output.MediaTypes;
import org.jspecify.annotations.NullMarked;
