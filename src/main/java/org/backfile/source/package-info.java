/**
 * Files in, decoded texts out.
 *
 * <p>{@link SourceFolder} finds the files of an archive; {@link SourceReader} reads one, decodes it and hands out its
 * texts: the whole file, or what a {@link Splitter} cuts it into. A file that is no text is refused with a diagnostic
 * and costs the others nothing. {@link Decoder} says in which order character sets
 * are thought of; what leaves this room is in Unicode's composed form, without control characters, and its encoding is
 * known or said to be assumed.
 *
 * <p>Knows files, bytes and character sets, and of the settings those about
 * {@linkplain org.backfile.config.SiteConfig.Text texts}. Does not know what an article is.
 */
@NullMarked
package org.backfile.source;

import org.jspecify.annotations.NullMarked;
