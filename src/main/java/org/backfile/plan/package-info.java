/**
 * A site at one moment: its texts are read, its archive arranged, its pages known, and each of them can be made.
 *
 * <p>{@link PlannedSite} is the door for a build: it plans the pages that the change of the archive can touch, or all
 * ({@link PlannedPages}). {@link SiteOnDemand} is the door for a preview, which asks for single pages. Both depend on
 * the same {@link Surroundings}, and {@link PageWriter} makes the pages of both.
 *
 * <p>Knows the texts and everything that a page is made from. Does not know the output folder, but for a look at it
 * that explains a build.
 */
@NullMarked
package org.backfile.plan;

import org.jspecify.annotations.NullMarked;
