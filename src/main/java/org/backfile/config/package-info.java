/**
 * The site's settings: {@code site-config.yaml} in, checked records out.
 *
 * <p>{@link SiteConfig} is the whole; every setting has a default, so an empty file works. What cannot be
 * understood becomes a diagnostic with file, line and column; nothing is guessed.
 *
 * <p>Knows no article and no page; each room is handed only the record that it needs.
 */
@NullMarked
package org.backfile.config;

import org.jspecify.annotations.NullMarked;
