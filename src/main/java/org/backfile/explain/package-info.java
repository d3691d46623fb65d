/**
 * Why a build wrote or removed a file.
 *
 * <p>{@link Explainer} is the door. A page is made again when something that it depends on has changed, and what it
 * depends on is known: its file in the output folder; its {@link Ingredients}, that is program, settings, theme, menu
 * and the owner's pages, of which every build keeps fingerprints; and what it shows of the articles. The last is found
 * by planning the pages of the former archive too and comparing page with page, so a reason is what differs and not a
 * guess. An {@link Explanation} is the result.
 *
 * <p>Works after a build, and only when someone asks. Prints nothing.
 */
@NullMarked
package org.backfile.explain;

import org.jspecify.annotations.NullMarked;
