/**
 * Dates as people write them, in the words of all languages of CLDR.
 *
 * <p>{@link DateReader} is the entry point: it reads a line or a value as a date when every word in it is
 * known, in the date order that it was created with. {@link PathDate} finds a date in the name of a file or its
 * folders. {@code date-names.txt} is CLDR's data, {@code date-words.txt} is written by hand.
 *
 * <p>Knows dates and nothing of the texts around them.
 */
@NullMarked
package org.backfile.dates;

import org.jspecify.annotations.NullMarked;
