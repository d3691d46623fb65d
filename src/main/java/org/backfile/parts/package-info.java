/**
 * Files that hold several articles: news database downloads, digests, mailboxes.
 *
 * <p>{@link PartedFile} is the door. Each kind of file is a class of its own ({@link Kind}), which finds where the
 * articles begin, or reports that they cannot be told apart with certainty; then the file stays one text.
 *
 * <p>Knows dates, bylines and names of fields, by which it recognises the head of an article. Does not parse articles.
 */
@NullMarked
package org.backfile.parts;

import org.jspecify.annotations.NullMarked;
