/**
 * Files for machines: the Atom feed, sitemaps, robots.
 *
 * <p>{@link MachineFiles} is the entry point. The JDK's own writer produces the XML, which is never concatenated from
 * strings, so no headline can break it.
 *
 * <p>Knows pages and stories. Knows no template and no output folder.
 */
@NullMarked
package org.backfile.feed;

import org.jspecify.annotations.NullMarked;
