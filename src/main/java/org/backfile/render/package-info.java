/**
 * Pages in, HTML out.
 *
 * <p>{@link Theme} holds the templates and assets: the default ones, each replaced by the site's own file of the same
 * name where there is one. {@link Renderer} fills a page's template. The HTML of an article's body is made here and not
 * in a template: it is the one part of a page where untrusted text becomes mark-up.
 *
 * <p>Knows pages, articles and Pebble. Does not know the output folder, and decides nothing about the archive.
 */
@NullMarked
package org.backfile.render;

import org.jspecify.annotations.NullMarked;
