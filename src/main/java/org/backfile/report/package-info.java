/**
 * Prints the results of commands: as text for people in a terminal, as JSON for programs.
 *
 * <p>There is a printer for each result of a command: {@link BuildPrinter} and {@link BuildJson} for a build,
 * {@link ExplanationPrinter} and {@link ProfilePrinter} for what else may be asked of it,
 * {@link CheckPrinter} and {@link CheckJson} for the findings in texts, {@link ProofPrinter} and {@link ProofJson} for
 * the findings in a finished site, {@link ParsedListing} and {@link ParsedJson} for a parsed text.
 * {@link DiagnosticPrinter} gives every message the same form.
 *
 * <p>Knows the values and a writer to print to. Does not know commands, options or the terminal.
 */
@NullMarked
package org.backfile.report;

import org.jspecify.annotations.NullMarked;
