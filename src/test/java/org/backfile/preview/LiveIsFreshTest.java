package org.backfile.preview;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.MemoryFolder;
import org.backfile.intake.ChangedPaths;
import org.backfile.make.Change;
import org.backfile.make.DrawnChanges;
import org.backfile.make.Shrinking;
import org.backfile.make.TestSite;
import org.backfile.render.EveryNameTheme;
import org.backfile.work.Progress;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a site while a preview shows it, told path by path, the preview answers as one that was started
 * now; whether the site is built meanwhile or not.
 *
 * <p>{@code -Dsequences=2000} draws more sequences of changes, {@code -Dseed=17} only that one.
 */
class LiveIsFreshTest {

    private static final int SEQUENCES = Integer.getInteger("sequences", 12);
    private static final URI ADDRESS = URI.create("http://127.0.0.1:8080/");

    /** 1 January 2020: before any build. */
    private static final long FIRST_TIME = 1_577_836_800_000L;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private int sites;

    @Test
    void anySequenceOfChangesIsShownAsAFreshPreviewShowsIt() {
        if (Long.getLong("seed") != null) {
            check(Long.getLong("seed"));
            return;
        }
        for (long seed = 0; seed < SEQUENCES; seed++) {
            check(seed);
        }
    }

    private void check(long seed) {
        // Every second preview follows a site of which no build keeps anything.
        boolean isKept = seed % 2 == 0;
        List<Change> changes = DrawnChanges.of(seed);
        if (difference(changes, isKept).isPresent()) {
            List<Change> shortest = Shrinking.shortest(
                    changes, fewer -> difference(fewer, isKept).isPresent());
            fail("seed " + seed + "\n  "
                    + shortest.stream().map(Change::toString).collect(Collectors.joining("\n  ")) + "\n"
                    + difference(shortest, isKept).orElseThrow());
        }
    }

    /** The first address that is answered otherwise, and how, or a crash; nothing when all answers are the same. */
    private Optional<String> difference(List<Change> changes, boolean isKept) {
        Path site = folder.resolve("site" + sites++);
        try {
            for (var file : EveryNameTheme.files().entrySet()) {
                new Change.Write("themes/every/" + file.getKey(), file.getValue()).to(site, FIRST_TIME);
            }
            new Change.Write("articles/.keep", "").to(site, FIRST_TIME);
            return difference(changes, isKept, site);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (RuntimeException crash) {
            return Optional.of("a preview ended in a " + crash);
        } finally {
            delete(site);
        }
    }

    private static Optional<String> difference(List<Change> changes, boolean isKept, Path site) throws IOException {
        LiveSite live = live(site);
        live.refresh(ChangedPaths.anywhere(), Progress.silent());
        ChangedPaths changed = ChangedPaths.nowhere();
        Set<String> addresses = new TreeSet<>();
        long time = FIRST_TIME;
        for (Change change : changes) {
            change.to(site, time += 1_000);
            changed = changed.and(changed(change, site));
            if (change instanceof Change.Build) {
                live.refresh(changed, Progress.silent());
                changed = ChangedPaths.nowhere();
                if (!isKept) {
                    delete(site.resolve(".backfile"));
                }
                LiveSite fresh = live(site);
                fresh.refresh(ChangedPaths.anywhere(), Progress.silent());
                addresses.addAll(addressesOf(site, fresh));
                for (String address : addresses) {
                    if (!answer(address, live).equals(answer(address, fresh))) {
                        return Optional.of(
                                address + "\nis\n" + answer(address, live) + "\nand not\n" + answer(address, fresh));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static LiveSite live(Path site) {
        var settings = new SettingsInFolder(site, TestSite.withDigests());
        return new LiveSite(settings, ADDRESS, SharedWorkers.TWO, SharedWorkers.TWO);
    }

    private static ChangedPaths changed(Change change, Path site) {
        return change.paths().stream()
                .map(path ->
                        path.equals("site-config.yaml") ? ChangedPaths.anywhere() : ChangedPaths.at(site.resolve(path)))
                .reduce(ChangedPaths.nowhere(), ChangedPaths::and);
    }

    /** The files that a build has written, and the addresses that only a preview has. */
    private static Set<String> addressesOf(Path site, LiveSite live) throws IOException {
        Set<String> addresses = new TreeSet<>(Set.of(Comforts.DRAFTS, "search/a/w0.js", "nowhere.html"));
        for (String draft : new String(live.drafts(), StandardCharsets.UTF_8).split("[\\[\\]\",]+")) {
            if (!draft.isEmpty()) {
                addresses.add(draft);
            }
        }
        Path output = site.resolve("public");
        if (Files.exists(output)) {
            try (Stream<Path> files = Files.walk(output)) {
                files.filter(Files::isRegularFile)
                        .map(file -> output.relativize(file).toString())
                        .forEach(addresses::add);
            }
        }
        return addresses;
    }

    private static String answer(String address, LiveSite live) {
        if (address.equals(Comforts.DRAFTS)) {
            return new String(live.drafts(), StandardCharsets.UTF_8);
        }
        LiveSite.Answer answer = live.answer(address);
        return answer.status() + " " + answer.path() + " "
                + live.isFolder(address.replaceFirst("/?[^/]*$", "")) + " "
                + new String(answer.bytes(), StandardCharsets.ISO_8859_1);
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
}
