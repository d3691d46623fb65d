/**
 * The first steps: a new site, a new article.
 *
 * <p>{@link Sketch} summarises a folder of texts, {@link NewSite} writes the files of a site that fits them, and
 * {@link NewArticle} creates the file of an article that is still to be written.
 *
 * <p>Never overwrites a file. Knows how texts are read and understood; does not know pages.
 */
@NullMarked
package org.backfile.start;

import org.jspecify.annotations.NullMarked;
