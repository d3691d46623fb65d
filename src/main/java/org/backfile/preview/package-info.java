/**
 * The site on this machine while someone works on it.
 *
 * <p>{@link Preview} is the door. It serves pages that are made when a browser asks for them ({@link LiveSite}),
 * watches the texts, the templates and the settings ({@link Watcher}), and tells the open pages when something has
 * changed ({@link Listeners}). What is wrong with a text stands on its page, what is wrong with a template or the
 * settings is a page of its own ({@link Notes}).
 *
 * <p>Knows the build and its planned site. Never touches the output folder, and serves nothing from the disk: only
 * pages of the plan.
 */
@NullMarked
package org.backfile.preview;

import org.jspecify.annotations.NullMarked;
