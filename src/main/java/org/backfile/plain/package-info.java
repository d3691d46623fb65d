/**
 * Reads plain text and Markdown as articles, line by line.
 *
 * <p>{@link PlainForm} and {@link MarkdownForm} are the doors. {@link org.backfile.head.Head} reads what stands above
 * the body; {@link PlainBody} and {@link MarkdownBody} read the rest. Each rule of the body is a class of its own
 * ({@link BlockRule}).
 *
 * <p>Knows how a text is parsed ({@code parse}). Does not know files or other articles.
 */
@NullMarked
package org.backfile.plain;

import org.jspecify.annotations.NullMarked;
