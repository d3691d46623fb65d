/**
 * The site's settings: {@code site-config.yaml} in, checked records out.
 *
 * <p>{@link ConfigReader} is the entry point; its result holds a {@link SiteConfig}. Every setting has a default, so
 * an empty file works. Anything not understood becomes a diagnostic with file, line and column; nothing is guessed.
 *
 * <p>Inside, a reader for each block of the file asks a {@link ConfigBlock} for its settings by name. The settings
 * that the readers ask for are the complete set: unknown names, the JSON Schema and the documentation are checked
 * against it, so a new setting starts in its reader, and the tests point out what else needs it.
 *
 * <p>Knows no article and no page; each room receives only the record that it needs. Reads no file: its input is text.
 */
@NullMarked
package org.backfile.config;

import org.jspecify.annotations.NullMarked;
