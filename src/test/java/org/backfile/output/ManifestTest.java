package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.MemoryFolder;
import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final SitePath FERRY = new SitePath("1987/02/26/ferry.html");
    private static final SitePath DAY = new SitePath("1987/02/26/index.html");
    private static final SitePath HOME = new SitePath("index.html");

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private Path file;
    private ManifestFile manifests;

    @BeforeEach
    void anOutputFolder() {
        file = folder.resolve(".backfile/record");
        manifests = new ManifestFile(new FileTree(folder));
    }

    private static ManifestEntry entry(String digits, long size) {
        return new ManifestEntry(Fingerprint.parse(digits.repeat(32 / digits.length())), size);
    }

    private static ManifestSection written(Map<SitePath, ManifestEntry> files) {
        return ManifestSection.done(files, List.of());
    }

    private static ManifestSection removed(SitePath path) {
        return ManifestSection.done(Map.of(), List.of(path));
    }

    /** A base large enough for sections to be appended to it. */
    private Manifest manyFiles() throws IOException {
        var files = new HashMap<>(
                Map.of(FERRY, entry("6b1f0c2d", 5120), DAY, entry("5d2c1b0a", 4100), HOME, entry("9e8a4735", 4000)));
        for (int day = 1; day <= 28; day++) {
            files.put(new SitePath("1990/05/" + day + "/index.html"), entry("0123456789abcdef", day));
        }
        return manifests.write(Manifest.empty(), written(files));
    }

    private static Map<String, ManifestEntry> files(Manifest manifest) {
        var files = new HashMap<String, ManifestEntry>();
        manifest.forEach(files::put);
        return files;
    }

    private static void assertSame(Manifest one, Manifest other) {
        assertThat(files(one)).isEqualTo(files(other));
        assertThat(one.text()).isEqualTo(other.text());
        assertThat(one.files()).isEqualTo(other.files());
        assertThat(one.bytes()).isEqualTo(other.bytes());
        assertThat(one.isInDoubt()).isEqualTo(other.isInDoubt());
        assertThat(one.isDamaged()).isEqualTo(other.isDamaged());
        assertThat(one.folders()).isEqualTo(other.folders());
    }

    @Test
    void aBaseNamesTheFoldersThenTheFilesInOrderOfPathThenTheTotals() throws IOException {
        manifests.write(
                Manifest.empty(),
                written(Map.of(
                        HOME, entry("9e8a4735", 4000), DAY, entry("5d2c1b0a", 4100), FERRY, entry("6b1f0c2d", 5120))));
        assertThat(file).hasContent("""
                        backfile-record 2
                        folders 14 files 169
                        /
                        1987/02/26/
                        6b1f0c2d6b1f0c2d6b1f0c2d6b1f0c2d 5120 1987/02/26/ferry.html
                        5d2c1b0a5d2c1b0a5d2c1b0a5d2c1b0a 4100 1987/02/26/index.html
                        9e8a47359e8a47359e8a47359e8a4735 4000 index.html
                        end 3 13220 0 ce837c74
                        """);
    }

    @Test
    void aSectionIsAppendedAndWhatStoodBeforeIsLeftAsItIs() throws IOException {
        var before = manyFiles();
        String base = Files.readString(file);

        var announced = manifests.write(before, ManifestSection.announcing(Stream.of(DAY, FERRY)));
        manifests.write(announced, ManifestSection.done(Map.of(DAY, entry("1b0a9988", 4090)), List.of(FERRY)));

        assertThat(Files.readString(file)).startsWith(base);
        assertThat(Files.readString(file).substring(base.length())).isEqualTo("""
                        00000000000000000000000000000000 0 1987/02/26/ferry.html
                        00000000000000000000000000000000 0 1987/02/26/index.html
                        end 31 4406 2 40743af0
                        gone 1987/02/26/ferry.html
                        1b0a99881b0a99881b0a99881b0a9988 4090 1987/02/26/index.html
                        end 30 8496 0 cfa6c58d
                        """);
    }

    @Test
    void aLaterLineTakesPrecedenceAndTheTotalsAreThoseOfTheLastSection() throws IOException {
        var before = manyFiles();
        manifests.write(before, ManifestSection.done(Map.of(DAY, entry("1b0a9988", 90)), List.of(FERRY)));

        var read = manifests.read();

        assertThat(read.of(DAY)).hasValue(entry("1b0a9988", 90));
        assertThat(read.of(FERRY)).isEmpty();
        assertThat(read.of(HOME)).hasValue(entry("9e8a4735", 4000));
        assertThat(read.of(new SitePath("1990/05/29/index.html"))).isEmpty();
        assertThat(read.files()).isEqualTo(before.files() - 1);
        assertThat(read.bytes()).isEqualTo(before.bytes() - 5120 - 4100 + 90);
        assertThat(read.filesIn("1987/02/26/")).containsOnlyKeys(DAY.value());
        assertThat(read.filesIn("/")).containsOnlyKeys(HOME.value());
        assertThat(read.folders()).contains("/", "1987/02/26/", "1990/05/7/").hasSize(30);
    }

    @Test
    void aSectionThatIsCutAnywhereCountsForNothingSoThatWhatItWasToTellOfIsStillInDoubt() throws IOException {
        var before = manyFiles();
        var announced = manifests.write(before, ManifestSection.announcing(Stream.of(DAY, FERRY)));
        int from = (int) Files.size(file);
        var done =
                manifests.write(announced, ManifestSection.done(Map.of(DAY, entry("1b0a9988", 4090)), List.of(FERRY)));
        byte[] whole = Files.readAllBytes(file);
        assertSame(manifests.read(), done);

        for (int end = from; end < whole.length; end++) {
            Files.write(file, Arrays.copyOf(whole, end));
            var cut = manifests.read();
            assertSame(cut, announced);
            assertThat(cut.isInDoubt()).isTrue();

            // And the next build is not confused by what is left of it.
            var next = manifests.write(cut, removed(FERRY));
            assertSame(manifests.read(), next);
            assertThat(next.of(DAY)).hasValue(ManifestEntry.IN_DOUBT);
            assertThat(next.of(FERRY)).isEmpty();
        }
    }

    @Test
    void aBaseThatIsCutAnywhereIsDamaged() throws IOException {
        manyFiles();
        byte[] whole = Files.readAllBytes(file);
        for (int end = 0; end < whole.length; end++) {
            Files.write(file, Arrays.copyOf(whole, end));
            assertThat(manifests.read().isDamaged()).as("cut at " + end).isTrue();
        }
    }

    @Test
    void aWrongByteIsNoticedWhereverItIs() throws IOException {
        var before = manyFiles();
        var announced = manifests.write(before, ManifestSection.announcing(Stream.of(DAY)));
        manifests.write(announced, written(Map.of(DAY, entry("1b0a9988", 4090))));
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] ^= 1;
            Files.write(file, wrong);
            var read = manifests.read();
            // Without its last end line the last section is one that was being appended.
            assertThat(read.isDamaged() || files(read).equals(files(announced)))
                    .as("byte " + at)
                    .isTrue();
        }
    }

    @Test
    void aDamagedManifestNamesNoFile() throws IOException {
        Files.createDirectories(file.getParent());
        for (String text : List.of(
                "-", "", "backfile-record 1\n", "backfile-record 1\n6b1f\nend 1\n", "backfile-record 3\nend 0\n")) {
            Files.writeString(file, text);
            assertThat(manifests.read().isDamaged()).isTrue();
            assertThat(files(manifests.read())).isEmpty();
        }
    }

    @Test
    void sectionsBeyondAQuarterOfTheBaseBecomeANewBaseThatDoesNotShowItsHistory() throws IOException {
        var manifest = manyFiles();
        var sizes = new ArrayList<Long>();
        for (int round = 0; round < 20; round++) {
            manifest = manifests.write(manifest, written(Map.of(DAY, entry("1b0a9988", round))));
            sizes.add(Files.size(file));
        }
        assertThat(sizes).isNotEqualTo(sizes.stream().sorted().toList());

        while (!Files.readString(file).equals(manifest.text())) {
            manifest = manifests.write(manifest, written(Map.of(DAY, entry("1b0a9988", 19))));
        }
        var atOnce = new HashMap<SitePath, ManifestEntry>();
        manifest.forEach((path, entry) -> atOnce.put(new SitePath(path), entry));
        assertThat(ManifestReader.read(manifest.asBase()).text())
                .isEqualTo(Manifest.empty()
                        .with(written(atOnce), ManifestTotals.NONE, 0)
                        .text());
    }

    @Test
    void theOrderIsThatOfTheBytesSoThatEveryPathIsFound() throws IOException {
        var paths = Stream.of(
                        "a/b.html",
                        "a.html",
                        "a-b.html",
                        "a/b/c.html",
                        "a b.html",
                        "\ue000.txt",
                        "\ud83d\ude00.txt",
                        "é.txt")
                .map(SitePath::new)
                .toList();
        var manifest = manifests.write(
                Manifest.empty(),
                written(paths.stream().collect(Collectors.toMap(path -> path, path -> entry("1b0a9988", 1)))));
        var order = new ArrayList<String>();
        manifest.forEach((path, entry) -> order.add(path));
        assertThat(order)
                .containsExactly(
                        "a b.html",
                        "a-b.html",
                        "a.html",
                        "a/b.html",
                        "a/b/c.html",
                        "é.txt",
                        "\ue000.txt",
                        "\ud83d\ude00.txt");
        assertThat(paths).allSatisfy(path -> assertThat(manifest.of(path)).isPresent());
        assertThat(manifest.filesIn("a/")).containsOnlyKeys("a/b.html");
    }

    @Test
    void afterAnySectionsItSaysWhatAMapWouldSay() throws IOException {
        var random = new Random(1);
        var manifest = Manifest.empty();
        var expected = new TreeMap<String, ManifestEntry>();
        for (int round = 0; round < 200; round++) {
            var written = new HashMap<SitePath, ManifestEntry>();
            var removed = new ArrayList<SitePath>();
            for (int i = random.nextInt(round % 40 == 0 ? 80 : 6); i >= 0; i--) {
                var path = new SitePath("a" + random.nextInt(4) + "/".repeat(random.nextInt(2)) + "b"
                        + random.nextInt(9) + (random.nextBoolean() ? ".html" : "/c.html"));
                if (random.nextInt(3) == 0) {
                    removed.add(path);
                } else {
                    written.put(path, new ManifestEntry(Fingerprint.of("" + random.nextInt()), random.nextInt(100)));
                }
            }
            written.keySet().removeAll(removed);
            manifest = manifests.write(manifest, ManifestSection.done(written, removed));
            removed.forEach(path -> expected.remove(path.value()));
            written.forEach((path, entry) -> expected.put(path.value(), entry));

            var read = manifests.read();
            assertSame(read, manifest);
            assertThat(files(read)).isEqualTo(expected);
            assertThat(read.files()).isEqualTo(expected.size());
            assertThat(read.bytes())
                    .isEqualTo(expected.values().stream()
                            .mapToLong(ManifestEntry::size)
                            .sum());
            expected.forEach(
                    (path, entry) -> assertThat(read.of(new SitePath(path))).hasValue(entry));
            var inFolders = new TreeMap<String, ManifestEntry>();
            read.folders().forEach(folder -> inFolders.putAll(read.filesIn(folder)));
            assertThat(inFolders).isEqualTo(expected);
        }
    }

    @Test
    void aManifestOfVersion1IsReadAndReplacedByTheNextBuild() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "backfile-record 1\n" + "6b1f0c2d".repeat(4) + " 5120 " + DAY.value() + "\nend 1\n");
        var read = manifests.read();
        assertThat(files(read)).isEqualTo(Map.of(DAY.value(), entry("6b1f0c2d", 5120)));
        assertThat(read.bytes()).isEqualTo(5120);
        assertThat(read.folders()).containsExactly("1987/02/26/");

        var now = manifests.write(read, written(Map.of(HOME, entry("9e8a4735", 4000))));

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).startsWith("backfile-record 2\n");
        assertSame(manifests.read(), now);
        assertThat(files(now)).containsOnlyKeys(DAY.value(), HOME.value());
    }
}
