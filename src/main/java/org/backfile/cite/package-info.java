/**
 * Citations of an article: as a line in the style of MLA 9, APA 7 or Chicago 17, and as BibTeX, RIS and CSL-JSON for
 * reference managers.
 *
 * <p>{@link Citation} is the entry point. A {@link CitedArticle} holds the facts that all formats state; each format
 * has its own class, which knows the format's order, dates and escapes. The lines are in English, as the style guides
 * write them.
 *
 * <p>The default theme writes the line in MLA's style into a page; {@code cite.js} writes the other forms in the
 * reader's browser, and themes without a script take them from here. Both must agree to the letter, and a test compares
 * them.
 *
 * <p>Knows dates as exact as they were printed. Does not know the archive, pages or HTML: its output is plain text.
 */
@NullMarked
package org.backfile.cite;

import org.jspecify.annotations.NullMarked;
