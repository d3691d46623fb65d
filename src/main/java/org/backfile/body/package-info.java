/**
 * What an article's page needs of its text: the article's fields, and its body as HTML.
 *
 * <p>{@link ShownArticle} is the entry point. It is made of an article once and has a compact binary form, so it can be
 * kept. {@link ArticleFields} are the fields; {@link BodyHtml} is the body, complete but for the starts of its
 * paragraphs: those name links in the site's language, and {@link ParagraphStarts} makes them when a page is written.
 *
 * <p>Knows the model of an article. Does not know themes, wording, templates, pages, or where anything is kept.
 */
@NullMarked
package org.backfile.body;

import org.jspecify.annotations.NullMarked;
