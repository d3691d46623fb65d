package org.backfile.cli;

import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.TARGET_FAILED;
import static org.backfile.text.Code.TARGET_NOT_OURS;
import static org.backfile.text.Code.TARGET_OVERLAPS;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.backfile.text.Code;

/** Cases of publishing. */
final class PublishCases {

    private PublishCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(overlaps(), notOurs(), failed()).flatMap(cases -> cases);
    }

    private static DiagnosticCase to(DiagnosticCase one, String... target) {
        var command = Stream.concat(Stream.of("publish", "--no-build", "--to"), Arrays.stream(target));
        return one.step(BuiltSite::in).run(command.toArray(String[]::new));
    }

    private static DiagnosticCase overlap(String situation, String target) {
        return to(fires(TARGET_OVERLAPS, situation), target);
    }

    private static DiagnosticCase apart(Code code, String situation, String target) {
        return to(spares(code, situation), target);
    }

    private static Stream<DiagnosticCase> overlaps() {
        return Stream.of(
                overlap("the site's own folder", "."),
                overlap("the folder around it", ".."),
                overlap("the output folder", "public"),
                overlap("a folder in the folder of articles", "articles/www"),
                overlap("the output folder by way of a link", "www")
                        .step(site -> Files.createSymbolicLink(site.resolve("www"), site.resolve("public"))),
                apart(TARGET_OVERLAPS, "a folder beside the site's", "../www"),
                apart(TARGET_OVERLAPS, "a folder whose name begins like the site's", "../site-published"),
                apart(TARGET_OVERLAPS, "a folder whose name begins like that of the output", "public-too"),
                apart(TARGET_OVERLAPS, "a way back from the output folder", "public/../../www"));
    }

    private static Stream<DiagnosticCase> notOurs() {
        return Stream.of(
                to(fires(TARGET_NOT_OURS, "a folder with a file of someone's"), "../www")
                        .file("../www/thesis.doc", "mine"),
                to(fires(TARGET_NOT_OURS, "a site that something else made"), "../www")
                        .file("../www/index.html", "mine"),
                apart(TARGET_NOT_OURS, "an empty folder", "../www").folder("../www"),
                apart(TARGET_NOT_OURS, "a file of someone's since the last time", "../www")
                        .after("publish", "--no-build", "--to", "../www")
                        .file("../www/thesis.doc", "mine"),
                apart(TARGET_NOT_OURS, "a publication that ended before its first file", "../www")
                        .file("../www/.backfile/published", ""),
                to(spares(TARGET_NOT_OURS, "--force"), "../www", "--force").file("../www/thesis.doc", "mine"));
    }

    private static Stream<DiagnosticCase> failed() {
        return Stream.of(
                to(fires(TARGET_FAILED, "a file in the place of the folder"), "../www")
                        .file("../www", "mine"),
                to(fires(TARGET_FAILED, "a file in the way to the folder"), "../www/post")
                        .file("../www", "mine"),
                to(fires(TARGET_FAILED, "a branch where there is no git repository"), "git:gh-pages"),
                apart(TARGET_FAILED, "folders that are not there yet", "../a/b/c"),
                apart(TARGET_FAILED, "a folder that is a link", "../www")
                        .folder("../elsewhere")
                        .step(site -> Files.createSymbolicLink(
                                site.resolveSibling("www"), site.resolveSibling("elsewhere"))));
    }
}
