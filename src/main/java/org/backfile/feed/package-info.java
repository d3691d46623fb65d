/**
 * Files for machines: the Atom feed, sitemaps, robots.
 *
 * <p>{@link MachineFiles} is the door. XML is written by the JDK's own writer and never joined from strings, so no
 * headline can break it.
 *
 * <p>Knows pages and stories. Knows no template and no output folder.
 */
@NullMarked
package org.backfile.feed;

import org.jspecify.annotations.NullMarked;
