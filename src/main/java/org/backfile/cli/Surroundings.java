package org.backfile.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The environment of the program at its start. It enters here and nowhere else, so a test can supply its own.
 *
 * @param workingFolder absolute
 * @param environment   the environment variables
 * @param clock         for the date of a new article; no page depends on it
 */
record Surroundings(Terminal terminal, Path workingFolder, Map<String, String> environment, Clock clock) {}
