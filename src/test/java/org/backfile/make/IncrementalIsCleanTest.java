package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.MemoryFolder;
import org.backfile.output.OutputFolder;
import org.backfile.render.EveryNameTheme;
import org.backfile.text.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a site, building it again and again into one folder gives what one clean build gives, byte for
 * byte, and a manifest that says the same.
 *
 * <p>{@code -Dsequences=2000} draws more of them, {@code -Dseed=17} only that one. Each of the shipped themes is met,
 * and {@link EveryNameTheme}, so that whatever a template may show is shown.
 */
class IncrementalIsCleanTest {

    private static final int SEQUENCES = Integer.getInteger("sequences", 100);
    private static final Map<String, String> EVERY_NAME = EveryNameTheme.files();

    /** 1 January 2020: before any build, so that no text is newer than the site made of it. */
    private static final long FIRST_TIME = 1_577_836_800_000L;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private int sites;

    @Test
    void anySequenceOfChangesGivesWhatACleanBuildGives() {
        if (Long.getLong("seed") != null) {
            check(Long.getLong("seed"));
            return;
        }
        for (long seed = 0; seed < SEQUENCES; seed++) {
            check(seed);
        }
    }

    private void check(long seed) {
        List<Change> changes = DrawnChanges.of(seed);
        if (difference(changes).isPresent()) {
            List<Change> shortest =
                    Shrinking.shortest(changes, fewer -> difference(fewer).isPresent());
            fail(report(seed, shortest, difference(shortest).orElseThrow()));
        }
    }

    private static String report(long seed, List<Change> changes, String difference) {
        String steps = changes.stream().map(Change::toString).collect(Collectors.joining("\n  "));
        return "seed " + seed + ", " + changes.size() + " changes and a last build\n  " + steps + "\n" + difference;
    }

    /** The first file that differs after the last build, and how, or a crash; nothing when all are the same. */
    private Optional<String> difference(List<Change> changes) {
        Path site = folder.resolve("site" + sites++);
        try {
            EVERY_NAME.forEach((name, text) -> new TestSite(site).write("themes/every/" + name, text));
            new TestSite(site).write("articles/.keep", "");
            long time = FIRST_TIME;
            for (Change change : changes) {
                change.to(site, time += 1_000);
            }
            Map<String, String> again = built(site, "public");
            delete(site.resolve(".backfile"));
            return difference(again, built(site, "clean"));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (RuntimeException crash) {
            return Optional.of("a build ended in a " + crash);
        } finally {
            delete(site);
        }
    }

    /** Every file of the output with its text; of a build that failed the message. */
    private static Map<String, String> built(Path site, String output) throws IOException {
        try {
            TestSite.withDigests(site).build(1, false, site.resolve(output));
        } catch (Failure failure) {
            return Map.of("failure", failure.diagnostics().get(0).toString());
        }
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(site.resolve(output))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = site.resolve(output).relativize(file).toString();
                if (path.equals(TestSite.MANIFEST)) {
                    files.put(
                            path,
                            new OutputFolder(site.resolve(output)).manifest().text());
                } else if (!path.equals(".backfile/lock")) {
                    files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private static Optional<String> difference(Map<String, String> again, Map<String, String> clean) {
        var paths = new TreeSet<>(again.keySet());
        paths.addAll(clean.keySet());
        paths.removeIf(path -> again.getOrDefault(path, "-").equals(clean.getOrDefault(path, "-")));
        // The manifest differs with any page; the page says more.
        return paths.stream()
                .max(Comparator.comparing((String path) -> !path.startsWith(".backfile"))
                        .thenComparing(Comparator.reverseOrder()))
                .map(path -> path + " is the first of " + paths.size() + " that differ\n"
                        + firstDifference(again.get(path), clean.get(path)));
    }

    private static String firstDifference(String again, String clean) {
        if (again == null || clean == null) {
            return again == null ? "  it is missing" : "  a clean build does not make it";
        }
        int at = 0;
        while (at < Math.min(again.length(), clean.length()) && again.charAt(at) == clean.charAt(at)) {
            at++;
        }
        return "  after the changes  " + around(again, at) + "\n  in a clean build   " + around(clean, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
                .replace('\n', ' ');
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aSequenceIsTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(DrawnChanges.of(7)).isEqualTo(DrawnChanges.of(7)).isNotEqualTo(DrawnChanges.of(8));
    }

    @Test
    void aSequenceThatFailsIsShrunkToWhatItFailsBy() {
        List<Integer> sequence = Stream.iterate(0, n -> n + 1).limit(50).toList();
        assertThat(Shrinking.shortest(sequence, part -> part.contains(17) && part.contains(40)))
                .containsExactly(17, 40);
    }
}
