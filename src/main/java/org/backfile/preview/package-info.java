/**
 * Serves the site on this machine while someone works on it.
 *
 * <p>{@link Preview} is the door. It serves pages that are made when a browser asks for them ({@link LiveSite}),
 * watches the texts, the templates and the settings ({@link Watcher}), and notifies the open pages when something has
 * changed ({@link Listeners}). Problems in a text are shown on its page, problems in a template or the settings on a
 * page of their own ({@link Notes}).
 *
 * <p>Knows the site on demand. Never touches the output folder, and serves nothing from the disk: only pages of the
 * plan.
 */
@NullMarked
package org.backfile.preview;

import org.jspecify.annotations.NullMarked;
