/**
 * The site's settings: {@code site-config.yaml} in, checked records out.
 *
 * <p>{@link ConfigReader} is the door, {@link SiteConfig} what it hands out. Every setting has a default, so an
 * empty file works. What cannot be understood becomes a diagnostic with file, line and column; nothing is guessed.
 *
 * <p>Inside, a reader for each block of the file asks a {@link ConfigBlock} for its settings by name. What the readers
 * ask for is all there is: unknown names, the JSON Schema and the documentation are checked against it, so a new
 * setting begins in its reader, and the tests say what else wants it.
 *
 * <p>Knows no article and no page; each room is handed only the record that it needs. Reads no file: text comes in.
 */
@NullMarked
package org.backfile.config;

import org.jspecify.annotations.NullMarked;
