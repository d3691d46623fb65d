package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.MemoryFolder;
import org.backfile.explain.Cause;
import org.backfile.explain.Changed;
import org.backfile.explain.Explained;
import org.backfile.explain.Explanation;
import org.backfile.explain.Reason;
import org.backfile.text.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a site, each file that a build writes or removes is explained, and no other. */
class ExplainedChangesTest {

    private static final int SEQUENCES = Integer.getInteger("sequences", 40);

    /** 1 January 2020: before any build, so that no text is newer than the site made of it. */
    private static final long FIRST_TIME = 1_577_836_800_000L;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void everyFileThatDiffersHasAReason() throws IOException {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var site = TestSite.withDigests(folder.resolve("site" + seed));
            site.write("articles/.keep", "");
            long time = FIRST_TIME;
            for (Change change : DrawnChanges.of(seed)) {
                change.to(site.root(), time += 1_000);
                check(site, "seed " + seed + " after " + change);
            }
        }
    }

    private static void check(TestSite site, String when) {
        Map<String, String> before = Files.exists(site.output()) ? TestSite.contents(site.output()) : Map.of();
        BuildReport report;
        try {
            report = site.explain(false);
        } catch (Failure unfinished) {
            // A name that cannot be published, a theme that is not there: nothing was written.
            return;
        }
        Explanation explanation = report.explanation().orElseThrow();
        var paths = new TreeSet<String>();
        explanation.files().forEach(file -> paths.add(file.path()));
        assertThat(paths).as(when).isEqualTo(differing(before, TestSite.contents(site.output())));
        explanation.files().forEach(file -> check(file, explanation, when));
    }

    private static TreeSet<String> differing(Map<String, String> before, Map<String, String> after) {
        var paths = new TreeMap<>(before);
        paths.putAll(after);
        var differing = new TreeSet<>(paths.keySet());
        differing.removeIf(path ->
                path.startsWith(".backfile/") || before.getOrDefault(path, "").equals(after.getOrDefault(path, "")));
        return differing;
    }

    private static void check(Explained file, Explanation explanation, String when) {
        assertThat(file.reasons()).as(when + ": " + file).isNotEmpty();
        for (Reason reason : file.reasons()) {
            assertThat(reason).as(when + ": " + file).isNotEqualTo(new Reason(Cause.FOLLOWS_FROM, List.of()));
            for (Changed thing : reason.things()) {
                if (thing.name().startsWith("articles/")) {
                    assertThat(explanation.articles()).as(when + ": " + file).contains(thing);
                }
            }
        }
    }
}
