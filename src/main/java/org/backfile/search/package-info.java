/**
 * Full-text search: the index files that a reader's browser queries ({@code docs/search-index.md}).
 *
 * <p>{@link org.backfile.words.ForwardIndex} keeps the words of every article, as they are parsed, each word as a small
 * number. {@link org.backfile.search.SearchIndex} plans the files of an archive and makes the requested ones: one pass
 * over all words determines what every file will hold, so that only the changed files of a large index are made.
 *
 * <p>Knows articles and the archive. Does not know pages, folders, or who writes the files.
 */
@NullMarked
package org.backfile.search;

import org.jspecify.annotations.NullMarked;
