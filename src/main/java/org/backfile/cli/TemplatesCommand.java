package org.backfile.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.backfile.render.Theme;
import org.backfile.render.ThemeEntry;
import org.backfile.report.Paint;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;
import org.backfile.text.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code backfile templates}: lists the files of the site's theme, or copies one to be changed. */
@Command(
        name = "templates",
        description = "Lists the templates of the site's theme with what each is for, or copies one into "
                + "the site for changing.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile templates                           what there is",
            "  backfile templates --eject article.peb       a copy to change, in templates/",
            "  backfile templates --eject assets/style.css  the same of the style sheet"
        })
final class TemplatesCommand implements Callable<Integer> {

    private static final String ENDING = ".peb";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SiteOption site;

    @Option(
            names = "--eject",
            paramLabel = "NAME",
            description = "Copy this file into the site's own templates; one that is there is left as it is.")
    private @Nullable String wanted;

    TemplatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.site = new SiteOption(surroundings);
    }

    @Override
    public Integer call() {
        var found = site.find();
        String own = found.config().folders().templates();
        List<ThemeEntry> entries = contents(found);
        if (wanted == null) {
            list(entries, found.root().resolve(own));
        } else {
            eject(entry(entries, wanted), found.root(), own);
        }
        return ExitCode.OK;
    }

    private static List<ThemeEntry> contents(FoundSite found) {
        try {
            return Theme.contentsOf(found.root(), found.config());
        } catch (IOException failure) {
            throw new Failure(
                    FileProblem.unreadable(found.config().folders().templates(), failure)
                            .build(),
                    failure);
        }
    }

    private void list(List<ThemeEntry> entries, Path own) {
        PrintWriter out = surroundings.terminal().out();
        Paint paint = common.paint(surroundings);
        int width =
                entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
        for (var entry : entries) {
            String remark = (Files.exists(own.resolve(entry.name())) ? "(the site's own) " : "") + entry.purpose();
            out.println(String.format("%-" + width + "s", entry.name()) + "  " + paint.faint(remark.strip()));
        }
    }

    private ThemeEntry entry(List<ThemeEntry> entries, String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name) || entry.name().equals(name + ENDING))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "The theme has no file " + name
                                + Suggestion.nearest(
                                                name,
                                                entries.stream()
                                                        .map(ThemeEntry::name)
                                                        .toList())
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("; backfile templates lists what it has")));
    }

    private void eject(ThemeEntry entry, Path root, String own) {
        Path file = root.resolve(own).resolve(entry.name());
        String shown = own + "/" + entry.name();
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, entry.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new Failure(unwritten(file, shown, failure), failure);
        }
        PrintWriter out = surroundings.terminal().out();
        out.println("copied to " + shown);
        out.println("Change it there: it goes before the theme's file of that name. backfile preview "
                + "shows each change at once.");
        out.println("docs/theming.md says what it is given. Delete it to have the theme's again.");
    }

    private static Diagnostic unwritten(Path file, String shown, IOException failure) {
        if (!(failure instanceof FileAlreadyExistsException)) {
            return FileProblem.unwritable(shown, failure)
                    .fix("give yourself the right to write there")
                    .build();
        }
        // Thrown for the template itself, and for a file in the place of a folder above it.
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Diagnostic.of(Code.TEMPLATE_EXISTS, shown)
                        .found("is there already")
                        .fix("change that file, or move it away first to begin anew")
                        .meanwhile("it was left as it is")
                : FileProblem.unwritable(shown, failure)
                        .fix("move away the file that is in the place of the folder")
                        .build();
    }
}
