package org.backfile.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.backfile.preview.Preview;
import org.backfile.report.DiagnosticPrinter;
import org.backfile.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code backfile preview}: serves the site on this machine while it is being worked on. */
@Command(
        name = "preview",
        description = "Shows the site in a browser while you work on it: makes each page when it is asked "
                + "for and reloads it when something changes. Writes nothing to the output folder. Ctrl-C ends it.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile preview                    the site in this folder, at http://127.0.0.1:8080/",
            "  backfile preview clippings --open   another site, and opens the browser"
        })
final class PreviewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SiteOption site;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port; the next free one when it is taken (default: 8080).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: 127.0.0.1, which only this machine can reach).")
    private String host = "127.0.0.1";

    @Option(names = "--open", description = "Open the site in the browser.")
    private boolean isOpened;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    PreviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.site = new SiteOption(surroundings);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        threads.check(spec.commandLine());
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port takes a number from 0 to 65535, not " + port);
        }
        try (var preview = start()) {
            var out = surroundings.terminal().out();
            out.println(preview.address());
            out.flush();
            remark(preview);
            open(preview.address());
            waitForTheEnd();
        }
        return ExitCode.OK;
    }

    /** Shows the progress of the first reading, and removes it before anything else is printed. */
    private Preview start() throws IOException {
        try (var progress = new TerminalProgress(surroundings.terminal())) {
            return Preview.start(site.settings(), new Preview.Place(host, port), threads.count(), progress, this::tell);
        }
    }

    private synchronized void tell(Diagnostic failure) {
        var err = surroundings.terminal().err();
        new DiagnosticPrinter(err, common.paint(surroundings)).print(failure);
        err.flush();
    }

    private void remark(Preview preview) throws IOException {
        var err = surroundings.terminal().err();
        preview.polledBecause()
                .ifPresent(reason -> err.println(
                        "Changes are looked for every now and then, because the system does not tell of them: "
                                + reason));
        if (!InetAddress.getByName(host).isLoopbackAddress()) {
            err.println("Whoever can reach this machine can see the site now, drafts too.");
        }
        err.flush();
    }

    private void open(String address) throws IOException {
        if (isOpened
                && !GraphicsEnvironment.isHeadless()
                && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            Desktop.getDesktop().browse(URI.create(address));
        } else if (isOpened) {
            surroundings.terminal().err().println("There is no browser to open here.");
            surroundings.terminal().err().flush();
        }
    }

    /** Blocks until the process is killed; it holds nothing that needs cleaning up. */
    private static void waitForTheEnd() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
