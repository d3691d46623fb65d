/**
 * Guesses the language of a text from its letters and most common words.
 *
 * <p>{@link LanguageGuess} is the door: it names a language when the evidence is clear, and none otherwise.
 * {@code languages.txt} is its data.
 *
 * <p>Knows only words and letters.
 */
@NullMarked
package org.backfile.language;

import org.jspecify.annotations.NullMarked;
