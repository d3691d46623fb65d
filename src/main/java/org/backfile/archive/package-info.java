/**
 * All articles in order of time, with access by year, month, day, section, topic, place and author.
 *
 * <p>A {@link Card} is the summary that the archive keeps of an article when its body is dropped. A {@link CardTable}
 * has all cards in order, with their permanent addresses, as columns; its rows are {@link Story Stories}. {@link
 * Archive} groups them: a {@link Period} is a stretch of that order, a {@link Subject} a name that stories are filed
 * under. {@link ArchiveChange} says what the pages of two archives can differ in.
 *
 * <p>Knows no file and no page: it never holds bodies and does not decide how a page looks.
 */
@NullMarked
package org.backfile.archive;

import org.jspecify.annotations.NullMarked;
