/**
 * Files in, decoded texts out.
 *
 * <p>{@link SourceFolder} finds the files of an archive; {@link SourceReader} reads one, decodes it and hands out its
 * texts: the whole file, or the pieces that a {@link Splitter} cuts it into. A file that is no text is rejected with a
 * diagnostic and does not affect the others. {@link Decoder} defines the order in which character sets are tried. Texts
 * leave this room in Unicode's composed form, without control characters, and their encoding is known or reported as
 * assumed.
 *
 * <p>Knows files, bytes and character sets, and of the settings those about
 * {@linkplain org.backfile.config.SiteConfig.Text texts}. Does not know what an article is.
 */
@NullMarked
package org.backfile.source;

import org.jspecify.annotations.NullMarked;
