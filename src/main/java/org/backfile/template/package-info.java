/**
 * Values in, bytes of a page out: Pebble's templates, compiled.
 *
 * <p>{@link CompiledTemplates} fills a template. Pebble parses it and defines its meaning; this room only gets there
 * faster. {@link Compiler} turns Pebble's tree of nodes, with all that the template extends and includes, into one tree
 * of {@link Fragment}s and {@link Value}s. What is known before a page is known (texts of the template, words,
 * settings, the menu) becomes bytes then, once; the rest is looked up in slots and written into one buffer.
 *
 * <p>Pebble fills whatever the compiler does not know ({@link Unknown}), and every template whose compiled form fails:
 * so all messages about mistakes are Pebble's.
 *
 * <p>Knows Pebble and values. Does not know what a page, an article or a theme is.
 */
@NullMarked
package org.backfile.template;

import org.jspecify.annotations.NullMarked;
