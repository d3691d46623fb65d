/**
 * Files in, decoded texts out.
 *
 * <p>{@link SourceFolder} finds the files of an archive; {@link SourceReader} reads one and decodes it. A file that
 * is no text is refused with a diagnostic and costs the others nothing.
 *
 * <p>Knows files, bytes and character sets. Does not know what an article is.
 */
@NullMarked
package org.backfile.source;

import org.jspecify.annotations.NullMarked;
