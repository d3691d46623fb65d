/**
 * A finished site is read the way its readers will meet it.
 *
 * <p>{@link Proof} is the door. It reads every file of the output folder: of pages the links, anchors, titles and
 * weights ({@link HtmlFile}), of feeds and sitemaps the addresses ({@link XmlAddresses}, {@link JsonFeedFile}), of style sheets
 * what they load. A {@link ProofReport} says what leads nowhere and what is missing. What is wrong on twenty thousand
 * pages in the same way is one finding, so memory grows with the number of files and mistakes, not with that of links.
 *
 * <p>Knows the finished output folder and the workers. Does not know articles, pages or
 * templates: it judges the files alone, whatever made them. Changes nothing.
 */
@NullMarked
package org.backfile.proof;

import org.jspecify.annotations.NullMarked;
