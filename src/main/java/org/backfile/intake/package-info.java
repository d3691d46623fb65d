/**
 * Texts in, cards out.
 *
 * <p>{@link SiteReading} is the door: it reads the texts of a site, or takes from the cache what the last build kept of
 * them. {@link Intake} reads and parses one text after the other, {@link DateOrders} settles the dates that only the
 * other texts of a folder can settle, {@link CardCache} and {@link CacheFile} keep the results, and {@link OwnPages} reads
 * the pages that the site's owner wrote.
 *
 * <p>Knows how texts are read and understood. Does not know pages, templates or the output folder.
 */
@NullMarked
package org.backfile.intake;

import org.jspecify.annotations.NullMarked;
