/**
 * Text in, article out.
 *
 * <p>{@link ArticleParser} decides for every line of a text what it is: a field of the article, a part of
 * its body, or a line set aside with a reason; the {@link Ledger} shows it. It never fails on what a text says: doubts
 * become diagnostics, and there is always an article. Web pages have a reader of their own, {@code HtmlArticle}.
 *
 * <p>Knows lines, spans and the model. Does not know files, folders, other articles, or pages; what depends
 * on the rest of the archive (which of 2/3 and 3/2 is the month) comes in as {@link org.backfile.config.DateOrder}.
 */
@NullMarked
package org.backfile.parse;

import org.jspecify.annotations.NullMarked;
