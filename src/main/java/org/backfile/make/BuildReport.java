package org.backfile.make;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.explain.Explanation;
import org.backfile.text.Diagnostic;
import org.backfile.text.Severity;
import org.backfile.work.Profile;
import org.backfile.work.Stopwatch;

/**
 * What a build did.
 *
 * @param files       texts found
 * @param articles    texts that became pages
 * @param drafts      texts left out because they are marked as drafts
 * @param refused     texts that became no page, each with the reason; with {@code articles} and {@code drafts} they
 *     make up all {@code files}
 * @param pages       what happened to the files of the output folder
 * @param bytes       of all files of the site
 * @param diagnostics sorted, those of {@code refused} among them
 * @param stages      in the order they ran
 * @param explanation why files were written and removed, if someone has asked
 * @param profile     where the time went, if someone has asked
 */
public record BuildReport(
        int files,
        int articles,
        int drafts,
        List<Refused> refused,
        Pages pages,
        long bytes,
        List<Diagnostic> diagnostics,
        List<Stopwatch.Stage> stages,
        Optional<Explanation> explanation,
        Optional<Profile> profile) {

    public BuildReport {
        refused = List.copyOf(refused);
        diagnostics = diagnostics.stream().sorted().toList();
        stages = List.copyOf(stages);
    }

    /** A text that became no page. */
    public record Refused(String file, String reason) {}

    /** Numbers of files in the output folder. */
    public record Pages(int written, int unchanged, int removed) {}

    /** A copy with additional diagnostics, found before the build began. */
    public BuildReport withAlso(List<Diagnostic> more) {
        return new BuildReport(
                files,
                articles,
                drafts,
                refused,
                pages,
                bytes,
                Stream.concat(more.stream(), diagnostics.stream()).toList(),
                stages,
                explanation,
                profile);
    }

    BuildReport finished(List<Stopwatch.Stage> timed, Optional<Explanation> explained, Optional<Profile> profiled) {
        return new BuildReport(files, articles, drafts, refused, pages, bytes, diagnostics, timed, explained, profiled);
    }

    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
