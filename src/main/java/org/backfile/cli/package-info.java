/**
 * The command line: commands, the terminal, exit codes.
 *
 * <p>{@link Main} is where the program starts. Results go to standard output, everything else to standard error; only
 * this room touches either. Exit codes: 0 success, 1 failure, 2 incorrect usage or configuration.
 *
 * <p>Knows every room, and no room knows it.
 */
@NullMarked
package org.backfile.cli;

import org.jspecify.annotations.NullMarked;
