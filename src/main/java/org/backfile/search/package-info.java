/**
 * Full-text search: the index files that a reader's browser queries ({@code docs/search-index.md}).
 *
 * <p>{@link org.backfile.words.ForwardIndex} keeps the words of every article, as they are parsed, each word as a small
 * number. {@link org.backfile.search.SearchIndex} plans the files of an archive and makes the requested ones. The
 * words go this way:
 *
 * <pre>
 * ForwardIndex     words of each story                 in the order of the text
 * Inversion        from all words, or                  two passes: count, invert
 * TermMerge        from the last InvertedIndex         and the stories that have changed since (StoryDelta)
 * InvertedIndex    letters of each term                its list and its positions, as files have them
 * SegmentFiles     which terms are in which file       planned from counts, made from letters
 * </pre>
 *
 * Each segment has an inverted index, which {@link org.backfile.search.IndexState} keeps for the next build
 * ({@code docs/decisions/0057-inverted-index-kept.md}).
 *
 * <p>Knows articles, the archive and its own files in the cache. Does not know pages, or who writes the published
 * files.
 */
@NullMarked
package org.backfile.search;

import org.jspecify.annotations.NullMarked;
