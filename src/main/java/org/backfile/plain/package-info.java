/**
 * Reads plain text and Markdown as articles, line by line.
 *
 * <p>{@link PlainForm} and {@link MarkdownForm} are the doors. {@link Head} reads what stands above the body, beginning
 * with fields in YAML, TOML or JSON ({@link FrontMatter}); {@link PlainBody} and {@link MarkdownBody} read the rest.
 *
 * <p>Each rule is a class of its own: {@link HeadRule} for lines of the head, {@link BlockRule} for pieces of the body.
 *
 * <p>Knows how a text is parsed ({@code parse}). Does not know files or other articles.
 */
@NullMarked
package org.backfile.plain;

import org.jspecify.annotations.NullMarked;
