/**
 * Text in, article out: the code that every form of text shares.
 *
 * <p>{@link ArticleParser} is the door: it hands a text to the {@link TextForm} that reads files of its name, and fills
 * in from the path or the words anything that the text itself does not state. A form fills a {@link ParseState}; the
 * {@link Ledger} in it shows for every line where it went: into a {@link Field} (its values set by
 * {@link FieldValues}), into the body (its passages built by {@link PassageBuilder}), or aside with a reason. Doubts
 * become diagnostics, and there is always an article.
 *
 * <p>Knows lines, spans and the model. Does not know files, folders, other articles or pages; facts that depend on
 * other texts (which of 2/3 and 3/2 is the month) come in as {@link org.backfile.config.DateOrder}.
 */
@NullMarked
package org.backfile.parse;

import org.jspecify.annotations.NullMarked;
