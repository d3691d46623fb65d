/**
 * The folder that a site is written to.
 *
 * <p>{@link OutputFolder} replaces files in one step each and touches nothing that Backfile did not write. The
 * {@link Manifest} names every file of ours with its fingerprint; {@link Changes} is the difference between the site that
 * is wanted and the one that is there. {@link FinishedOutput} reads a folder that a build has finished, and keeps builds
 * out of it meanwhile.
 *
 * <p>Knows paths and fingerprints of pages. Does not know what is on them.
 */
@NullMarked
package org.backfile.output;

import org.jspecify.annotations.NullMarked;
