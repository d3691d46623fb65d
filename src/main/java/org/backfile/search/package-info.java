/**
 * Full-text search: the files in which a reader's browser looks words up, {@code docs/search-index.md}.
 *
 * <p>{@link org.backfile.words.ForwardIndex} keeps the words of every article, as they are parsed, each word as a small
 * number. {@link org.backfile.search.SearchIndex} plans the files of an archive and makes those that are asked for: one
 * look over all words tells what every file will hold, so that of a large index only what has changed is made.
 *
 * <p>Knows articles and the archive. Does not know pages, folders, or who writes the files.
 */
@NullMarked
package org.backfile.search;

import org.jspecify.annotations.NullMarked;
