/**
 * Texts in, cards out.
 *
 * <p>{@link SiteReading} is the door: it reads the texts of a site, or takes their cards from the last build's cache.
 * {@link Intake} reads and parses the texts, {@link DateOrders} resolves dates that only the other texts of a folder
 * can resolve, {@link CardCache} and {@link CacheFile} keep the results, and {@link OwnPages} reads the pages that the
 * site's owner wrote.
 *
 * <p>Knows how texts are read and parsed. Does not know pages, templates or the output folder.
 */
@NullMarked
package org.backfile.intake;

import org.jspecify.annotations.NullMarked;
