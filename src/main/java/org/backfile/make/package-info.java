/**
 * The build: decides which work is done, and in which order.
 *
 * <p>{@link SiteBuild} is the door. It has the texts read, the archive arranged and the pages planned
 * ({@link PlannedSite}): those that the change of the archive can touch, or all ({@link PlannedPages}). It writes the
 * pages that differ from the last build's. When neither the texts nor the output folder changed, {@link UpToDateCheck}
 * answers without reading a text. A {@link BuildReport} says what was done.
 *
 * <p>{@link SiteOnDemand} is the door for a preview, which asks for single pages.
 *
 * <p>Knows all rooms below. Prints nothing.
 */
@NullMarked
package org.backfile.make;

import org.jspecify.annotations.NullMarked;
