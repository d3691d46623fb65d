/**
 * How an article is cited: as a line in the style of MLA 9, APA 7 or Chicago 17, and as BibTeX, RIS and CSL-JSON for
 * reference managers.
 *
 * <p>{@link Citation} is the door. A {@link CitedArticle} is what all forms say of an article; each form has a class of
 * its own, which knows the form's order, dates and escapes. The lines are in English, as the style guides write them.
 *
 * <p>Knows dates as exact as they were printed. Does not know the archive, pages or HTML: what comes out is plain text.
 */
@NullMarked
package org.backfile.cite;

import org.jspecify.annotations.NullMarked;
