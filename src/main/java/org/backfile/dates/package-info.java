/**
 * Dates as people write them, in the words of all languages of CLDR.
 *
 * <p>{@link DateReader} is the door: it reads a line or a value as a date when every word in it is known, in the order of
 * day and month that it was made for. {@link PathDate} finds a date in the name of a file or its folders.
 * {@code date-names.txt} is CLDR's data, {@code date-words.txt} is written by hand.
 *
 * <p>Knows dates and nothing of the texts around them.
 */
@NullMarked
package org.backfile.dates;

import org.jspecify.annotations.NullMarked;
