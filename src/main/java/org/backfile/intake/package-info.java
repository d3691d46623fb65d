/**
 * Texts in, cards out.
 *
 * <p>{@link SiteReading} is the door: it reads the texts of a site that it does not know yet, and has the archive of
 * all. {@link Intake} reads and parses; {@link DateOrders} resolves dates that only the other texts of a folder can
 * resolve, {@link PaperNames} tells the names of papers above them from headlines. Each reading leaves a
 * {@link TextRecord}; {@link KeptState} keeps these and the archive between builds. {@link OwnPages} reads the pages
 * that the site's owner wrote.
 *
 * <p>Knows how texts are read and parsed. Does not know pages, templates or the output folder.
 */
@NullMarked
package org.backfile.intake;

import org.jspecify.annotations.NullMarked;
