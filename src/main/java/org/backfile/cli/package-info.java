/**
 * The command line: commands, the terminal, exit codes.
 *
 * <p>{@link Main} is where the program starts. Results go to standard output, all talk to standard error; only this
 * room touches either. Exit codes: 0 done, 1 could not be done, 2 wrong usage or configuration.
 *
 * <p>Knows every room, and no room knows it.
 */
@NullMarked
package org.backfile.cli;

import org.jspecify.annotations.NullMarked;
