/**
 * The build: decides which work is done, and in which order.
 *
 * <p>{@link SiteBuild} is the door. It has the texts read and the pages planned
 * ({@link org.backfile.plan.PlannedSite}), and writes those that differ from the last build's. When neither the texts
 * nor the output folder changed, {@link UpToDateCheck} answers without reading a text. A {@link BuildReport} says what
 * was done.
 *
 * <p>Knows all rooms below. Prints nothing.
 */
@NullMarked
package org.backfile.make;

import org.jspecify.annotations.NullMarked;
