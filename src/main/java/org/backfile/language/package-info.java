/**
 * The language that a text is in, guessed from its letters and commonest words.
 *
 * <p>{@link LanguageGuess} is the door: it names a language when the evidence is clear, and none otherwise.
 * {@code languages.txt} is its data.
 *
 * <p>Knows words and letters alone.
 */
@NullMarked
package org.backfile.language;

import org.jspecify.annotations.NullMarked;
