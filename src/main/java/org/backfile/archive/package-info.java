/**
 * All articles in order of time, with access by year, month, day, section, topic, place and author.
 *
 * <p>A {@link Card} is the summary that the archive keeps of an article when its body is dropped. {@link Archive}
 * orders the cards and assigns each its permanent address, which makes them {@link Story Stories}. A {@link Period}
 * is a stretch of that order; a {@link Subject} is a name that stories are filed under.
 *
 * <p>Knows no file and no page: it never holds bodies and does not decide how a page looks.
 */
@NullMarked
package org.backfile.archive;

import org.jspecify.annotations.NullMarked;
