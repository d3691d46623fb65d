/**
 * Files that hold several articles: downloads of news databases, digests, mailboxes.
 *
 * <p>{@link PartedFile} is the door. Each kind of file is a class of its own ({@link Kind}), which finds where the
 * articles begin, or says that they cannot be told apart for sure; then the file stays one text.
 *
 * <p>Knows dates, bylines and names of fields, by which the head of an article shows. Does not parse articles.
 */
@NullMarked
package org.backfile.parts;

import org.jspecify.annotations.NullMarked;
