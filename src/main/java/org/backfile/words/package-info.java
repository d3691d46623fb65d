/**
 * Words of texts: how a text is split into words, and what is kept of them.
 *
 * <p>{@link CharacterType} classifies characters for all rooms; {@link Tokenizer} splits texts. {@link ForwardIndex}
 * keeps the word sequence of each text as numbers of {@link WrittenForms}, and the {@link Lexicon} maps each form to
 * its terms; {@link KeptWords} keeps both in files. {@link KeyTerms} are the words that tell most about a
 * text, {@link WordCount} counts as an editor does.
 *
 * <p>What counts as a word depends on the use. Of {@code McKay's 2nd ferry won't pay $1,234.50 東京都}:
 *
 * <pre>
 * search index   mckay's 2nd ferry won't pay 1,234.50 東京 京都       a reader types it so: {@code docs/search-index.md}
 * check          mckay s 2nd ferry won t pay 1 234 50 東 京 都        two versions of a text differ in quotation marks
 * key terms      mckay ferry 東京 京都                                names and long words tell most, numbers nothing
 * language       mckay s nd ferry won t pay 東京都                    {@code languages.txt} lists words of letters
 * word count     McKay's 2nd ferry won't pay $1,234.50 東京都         an editor counts between spaces
 * </pre>
 *
 * The index and {@code check} use {@link Tokenizer}. The others find their words by themselves ({@link WordScan},
 * {@code WordReader} in {@code language}, {@link WordCount}): key terms need capitals and the beginnings of sentences,
 * the language is guessed before there is an article, and the count needs nothing but spaces. The measurements are in
 * {@code docs/decisions/0054-words-by-use.md}.
 *
 * <p>Knows articles. Does not know the archive, files or the files of the search index.
 */
@NullMarked
package org.backfile.words;

import org.jspecify.annotations.NullMarked;
