/**
 * All articles in order of time, and the ways in: years, months, days, sections, topics, places, authors.
 *
 * <p>A {@link Card} is what the archive remembers of an article when its body is let go. {@link Archive} puts the
 * cards in order, gives each its permanent address, and so makes them {@link Story Stories}. A {@link Period} is a
 * stretch of that order; a {@link Subject} is a name that stories are filed under.
 *
 * <p>Knows no file and no page: bodies are never here, and what a page looks like is not decided here.
 */
@NullMarked
package org.backfile.archive;

import org.jspecify.annotations.NullMarked;
