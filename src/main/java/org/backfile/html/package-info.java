/**
 * Reads saved web pages as articles.
 *
 * <p>{@link WebPageForm} is the door. Claims about the fields come from JSON-LD ({@link JsonLdClaims}), metas
 * ({@link MetaClaims}), marked elements ({@link ShownClaims}) and titles ({@link HeadlineClaims}); {@link MainContent}
 * is the element that contains the story, found by {@link TextDensity}. {@link BodyWalk} turns it into passages, and
 * {@link MarkupLedger} accounts for every word of the page.
 *
 * <p>Knows how a text is parsed ({@code parse}) and Jsoup. Does not know files or other articles.
 */
@NullMarked
package org.backfile.html;

import org.jspecify.annotations.NullMarked;
