package org.backfile.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top-level command; does nothing without one of the commands that {@link Program} adds to it. */
@Command(
        name = "backfile",
        description = "Turns a folder of dated plain-text news articles into a static, browsable archive.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  backfile build                    build the site in this folder",
            "  backfile preview                  see it in a browser while you work on it",
            "  backfile check                    list what to fix in its texts",
            "  backfile parse ferry.txt          show what is understood of a text",
            "  backfile publish                  bring the site to where readers find it",
            "  backfile config                   show every setting and where it comes from",
            "  backfile templates                list what pages are made of",
            "",
            "Exit codes: 0 done, 1 could not be done, 2 wrong usage or configuration, 130 interrupted."
        })
final class BackfileCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? Say: backfile build");
    }
}
