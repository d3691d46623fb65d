package org.backfile.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the program finds around it when it starts. It comes in here and nowhere else, so that a test can bring its own.
 *
 * @param workingFolder absolute
 * @param environment   the environment's variables
 */
record Surroundings(Terminal terminal, Path workingFolder, Map<String, String> environment) {
}
