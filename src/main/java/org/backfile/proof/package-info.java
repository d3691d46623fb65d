/**
 * Checks a finished site as its readers will meet it.
 *
 * <p>{@link Proof} is the door. It reads every file of the output folder: the links, anchors, titles and weights of
 * pages ({@link HtmlFile}), the addresses in feeds and sitemaps ({@link XmlAddresses}, {@link JsonFeedFile}), and the
 * files that style sheets load. A {@link ProofReport} lists what is broken and what is missing. The same mistake on
 * twenty thousand pages is one finding, so memory grows with the number of files and mistakes, not of links.
 *
 * <p>Knows the finished output folder and the workers. Does not know articles, pages or
 * templates: it judges the files alone, whatever made them. Changes nothing.
 */
@NullMarked
package org.backfile.proof;

import org.jspecify.annotations.NullMarked;
