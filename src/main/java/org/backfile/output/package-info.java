/**
 * The folder that a site is written to.
 *
 * <p>{@link FileTree} is a folder whose files are found by one walk and replaced in one step each; {@code publish}
 * uses it too. On top of it, {@link OutputFolder} touches nothing that Backfile did not write. The {@link Manifest}
 * names every file of ours with its fingerprint; {@link OutputLook} tells whether they are as they were left, and
 * {@link Changes} is the difference between the planned site and the one in the folder. A large file is put together
 * from pieces ({@link Assembly}), most of which are copied from the file that it replaces. {@link FinishedOutput} reads
 * a folder that a build has finished, and {@link OutputLock} keeps builds out of it meanwhile.
 *
 * <p>Knows paths and fingerprints of pages. Does not know their content.
 */
@NullMarked
package org.backfile.output;

import org.jspecify.annotations.NullMarked;
