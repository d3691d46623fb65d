package org.backfile.cli;

import static org.backfile.cli.DiagnosticCase.FERRY;
import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.CACHE_UNWRITABLE;
import static org.backfile.text.Code.FILE_EXISTS;
import static org.backfile.text.Code.MANIFEST_DAMAGED;
import static org.backfile.text.Code.OUTPUT_NOT_OURS;
import static org.backfile.text.Code.OUTPUT_OCCUPIED;
import static org.backfile.text.Code.OUTPUT_UNFINISHED;
import static org.backfile.text.Code.OUTPUT_UNWRITABLE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.backfile.output.OutputFolder;

/** Cases of the folders that a build writes to. */
final class OutputCases {

    private static final String PAGE = "public/1987/02/26/ferry-to-sail-again-on-monday.html";
    private static final String STORM = "1 March 1987\n\nStorm takes the pier\n\nNobody was hurt.\n";
    private static final String PAGE_OF_STORM = "public/1987/03/01/storm-takes-the-pier.html";

    private OutputCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(notOurs(), occupied(), damaged(), unwritable(), existing(), caches(), unfinished())
                .flatMap(cases -> cases);
    }

    private static Stream<DiagnosticCase> notOurs() {
        return Stream.of(
                fires(OUTPUT_NOT_OURS, "a folder with a file of someone's")
                        .text(FERRY)
                        .file("public/thesis.doc", "mine")
                        .run("build"),
                fires(OUTPUT_NOT_OURS, "another folder on the command line")
                        .step(BuiltSite::in)
                        .file("docs/index.md", "mine")
                        .run("build", "--output", "docs"),
                spares(OUTPUT_NOT_OURS, "an empty folder")
                        .text(FERRY)
                        .folder("public")
                        .run("build"),
                spares(OUTPUT_NOT_OURS, "a folder in which a first build was killed")
                        .text(FERRY)
                        .file("public/.backfile/unfinished/1", "half a page")
                        .file("public/.backfile/lock", "")
                        .run("build"),
                spares(OUTPUT_NOT_OURS, "a file of someone's beside the site")
                        .step(BuiltSite::in)
                        .file("public/thesis.doc", "mine")
                        .run("build"),
                spares(OUTPUT_NOT_OURS, "--force")
                        .text(FERRY)
                        .file("public/thesis.doc", "mine")
                        .run("build", "--force"));
    }

    private static Stream<DiagnosticCase> occupied() {
        return Stream.of(
                fires(OUTPUT_OCCUPIED, "a file in the place of a new page")
                        .step(BuiltSite::in)
                        .file("articles/storm.txt", STORM)
                        .file(PAGE_OF_STORM, "mine")
                        .run("build"),
                spares(OUTPUT_OCCUPIED, "a file beside the pages")
                        .step(BuiltSite::in)
                        .file("articles/storm.txt", STORM)
                        .file("public/1987/03/01/storm.html", "mine")
                        .run("build"),
                spares(OUTPUT_OCCUPIED, "a page that was changed by hand")
                        .step(BuiltSite::in)
                        .file(PAGE, "mine")
                        .run("build"),
                spares(OUTPUT_OCCUPIED, "--force")
                        .step(BuiltSite::in)
                        .file("articles/storm.txt", STORM)
                        .file(PAGE_OF_STORM, "mine")
                        .run("build", "--force"));
    }

    private static Stream<DiagnosticCase> damaged() {
        DiagnosticCase.Step half = site -> {
            Path manifest = site.resolve("public/.backfile/record");
            Files.writeString(manifest, Files.readString(manifest).substring(0, (int) Files.size(manifest) / 2));
        };
        return Stream.of(
                fires(MANIFEST_DAMAGED, "bytes of something else")
                        .step(BuiltSite::in)
                        .file("public/.backfile/record", "-")
                        .run("build"),
                fires(MANIFEST_DAMAGED, "half a manifest")
                        .step(BuiltSite::in)
                        .step(half)
                        .run("build"),
                fires(MANIFEST_DAMAGED, "--force")
                        .step(BuiltSite::in)
                        .step(half)
                        .run("build", "--force"),
                spares(MANIFEST_DAMAGED, "a folder that is new").text(FERRY).run("build"),
                spares(MANIFEST_DAMAGED, "a manifest of an earlier version")
                        .text(FERRY)
                        .file("public/.backfile/record", "backfile-record 1\nend 0\n")
                        .run("build"),
                spares(MANIFEST_DAMAGED, "a copy of the site")
                        .step(BuiltSite::in)
                        .run("build"),
                spares(MANIFEST_DAMAGED, "a section that a killed build has begun")
                        .step(BuiltSite::in)
                        .step(site -> Files.writeString(
                                site.resolve("public/.backfile/record"), "gone 1987/02/2", StandardOpenOption.APPEND))
                        .run("build"));
    }

    private static Stream<DiagnosticCase> unwritable() {
        return Stream.of(
                fires(OUTPUT_UNWRITABLE, "a file in the place of the folder")
                        .text(FERRY)
                        .file("public", "mine")
                        .run("build"),
                fires(OUTPUT_UNWRITABLE, "a build that is running")
                        .step(BuiltSite::in)
                        .text(STORM)
                        .run(site -> {
                            try (var writing = new OutputFolder(site.resolve("public")).open()) {
                                return DiagnosticCase.run(site, "build");
                            }
                        }),
                fires(OUTPUT_UNWRITABLE, "settings for a folder that is missing")
                        .run("config", "--write", "nowhere/every.yaml"),
                fires(OUTPUT_UNWRITABLE, "a template for a folder that is a file")
                        .file("templates", "mine")
                        .run("templates", "--eject", "404"),
                spares(OUTPUT_UNWRITABLE, "a folder that is a link")
                        .text(FERRY)
                        .folder("../elsewhere")
                        .step(site ->
                                Files.createSymbolicLink(site.resolve("public"), site.resolveSibling("elsewhere")))
                        .run("build"),
                spares(OUTPUT_UNWRITABLE, "the lock of a build that has ended")
                        .step(BuiltSite::in)
                        .text(STORM)
                        .file("public/.backfile/lock", "")
                        .run("build"),
                spares(OUTPUT_UNWRITABLE, "folders that are not there yet")
                        .text(FERRY)
                        .run("build", "--output", "a/b/c"));
    }

    private static Stream<DiagnosticCase> existing() {
        DiagnosticCase.Step delete = site -> Files.delete(site.resolve("site-config.yaml"));
        return Stream.of(
                fires(FILE_EXISTS, "the settings themselves").run("config", "--write", "site-config.yaml"),
                fires(FILE_EXISTS, "a folder").folder("every.yaml").run("config", "--write", "every.yaml"),
                spares(FILE_EXISTS, "a new file").run("config", "--write", "every.yaml"),
                spares(FILE_EXISTS, "settings that are not there yet")
                        .step(delete)
                        .run("config", "--write", "site-config.yaml"),
                spares(FILE_EXISTS, "the settings printed").run("config"));
    }

    private static Stream<DiagnosticCase> caches() {
        return Stream.of(
                fires(CACHE_UNWRITABLE, "a file in the place of its folder")
                        .text(FERRY)
                        .file(".backfile", "mine")
                        .run("build"),
                spares(CACHE_UNWRITABLE, "a cache that was deleted")
                        .step(BuiltSite::in)
                        .step(site -> delete(site.resolve(".backfile")))
                        .text(STORM)
                        .run("build"),
                spares(CACHE_UNWRITABLE, "a cache that is damaged")
                        .step(BuiltSite::in)
                        .step(site -> {
                            try (Stream<Path> files = Files.list(site.resolve(".backfile"))) {
                                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                                    Files.writeString(file, "-");
                                }
                            }
                        })
                        .text(STORM)
                        .run("build"),
                spares(CACHE_UNWRITABLE, "a check, which keeps nothing")
                        .text(FERRY)
                        .file(".backfile", "mine"));
    }

    private static Stream<DiagnosticCase> unfinished() {
        String[] check = {"check", "--site"};
        return Stream.of(
                fires(OUTPUT_UNFINISHED, "a site that was never built")
                        .text(FERRY)
                        .run(check),
                fires(OUTPUT_UNFINISHED, "a page that was deleted by hand")
                        .step(BuiltSite::in)
                        .step(site -> Files.delete(site.resolve(PAGE)))
                        .run(check),
                fires(OUTPUT_UNFINISHED, "a page that was made longer by hand")
                        .step(BuiltSite::in)
                        .file(PAGE, "mine")
                        .run(check),
                fires(OUTPUT_UNFINISHED, "a build that is running")
                        .step(BuiltSite::in)
                        .run(site -> {
                            try (var writing = new OutputFolder(site.resolve("public")).open()) {
                                return DiagnosticCase.run(site, check);
                            }
                        }),
                fires(OUTPUT_UNFINISHED, "publishing before building")
                        .text(FERRY)
                        .run("publish", "--no-build", "--to", "../www"),
                spares(OUTPUT_UNFINISHED, "a site that was built")
                        .step(BuiltSite::in)
                        .run(check),
                spares(OUTPUT_UNFINISHED, "a text that was changed since")
                        .step(BuiltSite::in)
                        .text(STORM)
                        .run(check),
                spares(OUTPUT_UNFINISHED, "files of someone's in it")
                        .step(BuiltSite::in)
                        .file("public/thesis.doc", "mine")
                        .run(check),
                spares(OUTPUT_UNFINISHED, "a copy of the folder without its lock")
                        .step(BuiltSite::in)
                        .step(site -> Files.deleteIfExists(site.resolve("public/.backfile/lock")))
                        .run(check),
                spares(OUTPUT_UNFINISHED, "publishing, which builds")
                        .text(FERRY)
                        .run("publish", "--to", "../www"));
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
