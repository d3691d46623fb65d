package org.backfile.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What the program finds around it when it starts. It comes in here and nowhere else, so that a test can bring its own.
 *
 * @param workingFolder absolute
 * @param environment   the environment's variables
 * @param clock         for the date of a new article; no page is made by it
 */
record Surroundings(Terminal terminal, Path workingFolder, Map<String, String> environment, Clock clock) {}
