/**
 * The pages of the site: what each shows, where it lies, and what it depends on.
 *
 * <p>{@link SitePlan} lists every {@link Page} of an archive. A page is a value: it holds the stories and links that it
 * shows, and the fingerprint of them, by which the build sees whether it must be made again. How it looks is the
 * templates' business.
 *
 * <p>Knows the archive. Knows no template, no HTML and no output folder.
 */
@NullMarked
package org.backfile.page;

import org.jspecify.annotations.NullMarked;
