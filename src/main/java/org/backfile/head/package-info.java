/**
 * Reads the head of a text: the lines above its first paragraph.
 *
 * <p>{@link Head} is the door. It begins with front matter ({@code frontmatter}) and goes on with lines in any order:
 * dates, bylines, headline, header lines, papers, sections, standfirst. Each kind of line is a rule of
 * its own ({@link HeadRule}); the order in which they are tried stands in {@code Head}.
 *
 * <p>Knows how a text is parsed ({@code parse}). Does not know bodies, files or other articles.
 */
@NullMarked
package org.backfile.head;

import org.jspecify.annotations.NullMarked;
