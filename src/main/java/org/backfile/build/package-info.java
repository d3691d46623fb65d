/**
 * The build: the order of work, what need not be done again, and the output folder.
 *
 * <p>{@link SiteBuild} is the door. It reads the texts ({@link Intake}), arranges and plans, sees which pages differ
 * from those of the last build ({@link BuildRecord}), and writes them ({@link OutputFolder}). A {@link BuildReport}
 * says what was done.
 *
 * <p>Knows all rooms below. Prints nothing.
 */
@NullMarked
package org.backfile.build;

import org.jspecify.annotations.NullMarked;
