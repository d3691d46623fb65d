/**
 * The pages of the site: the content, path and dependencies of each.
 *
 * <p>{@link SitePlan} lists the {@link Page}s of an archive, or those that a change can touch; {@link OpenPlan} plans
 * them one at a time. A page is a value: it holds the stories and links that it shows, and their fingerprint, which
 * tells the build whether the page must be made again. Its look is the templates' business.
 *
 * <p>Knows the archive. Knows no template, no HTML and no output folder.
 */
@NullMarked
package org.backfile.page;

import org.jspecify.annotations.NullMarked;
