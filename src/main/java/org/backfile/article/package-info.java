/**
 * The model of a news article: it holds what its text says, and nothing else.
 *
 * <p>{@link Article} is the whole; its body is a list of {@link Passage}s of {@link Block}s. All values are
 * immutable. Lists are empty and {@code Optional}s are absent where the text says nothing.
 *
 * <p>Knows no file, no parser and no page.
 */
@NullMarked
package org.backfile.article;

import org.jspecify.annotations.NullMarked;
