/**
 * The text of a byline in, the names in it out.
 *
 * <p>{@link BylineReader} takes {@code Jane Doe in Lerwick and TOM ORR, Staff Writer} apart into names, places, roles
 * and papers. Every part becomes one of these, or is {@link BylinePart.Kind#UNCLEAR}: the caller tells the reader of
 * the report about it. No part is dropped. The words that tell the kinds apart are data, {@code byline-words.txt}.
 *
 * <p>Knows neither lines nor articles: whether a line is a byline at all is up to the form that reads it.
 */
@NullMarked
package org.backfile.byline;

import org.jspecify.annotations.NullMarked;
