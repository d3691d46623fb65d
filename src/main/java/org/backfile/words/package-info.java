/**
 * Words of texts: how a text is split, and what is kept of its words.
 *
 * <p>{@link Tokenizer} splits texts into words by the rules of {@code docs/search-index.md}. {@link ForwardIndex} keeps
 * the sequence of words of each text as numbers of {@link WrittenForms}, and the {@link Lexicon} says for which terms each
 * form stands; {@link ForwardIndexFormat} writes both to a file. {@link KeyTerms} are the words that tell most of a text,
 * {@link WordCount} counts as an editor does.
 *
 * <p>Knows articles. Does not know the archive, files or the files of the search index.
 */
@NullMarked
package org.backfile.words;

import org.jspecify.annotations.NullMarked;
