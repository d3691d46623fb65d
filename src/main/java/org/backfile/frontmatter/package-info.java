/**
 * Reads front matter: the fields that other site generators keep at the very top of a text.
 *
 * <p>{@link FrontMatter} is the door. Each format is a class ({@link FrontMatterFormat}); malformed front matter is
 * read line by line ({@link LooseFrontMatter}).
 *
 * <p>Knows the fields of an article ({@code parse}). Does not know the lines that stand below.
 */
@NullMarked
package org.backfile.frontmatter;

import org.jspecify.annotations.NullMarked;
