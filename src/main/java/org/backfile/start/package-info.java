/**
 * The first steps: a new site, a new article.
 *
 * <p>{@link Sketch} looks at a folder of texts and says what it sees, {@link NewSite} writes the files of a site that
 * fits, and {@link NewArticle} says where an article goes and what stands in it before anyone has written it.
 *
 * <p>Never writes over a file. Knows how texts are read and understood; does not know pages.
 */
@NullMarked
package org.backfile.start;

import org.jspecify.annotations.NullMarked;
