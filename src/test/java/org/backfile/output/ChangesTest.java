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
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.page.Asset;
import org.backfile.page.Page;
import org.backfile.text.Fingerprint;
import org.backfile.work.Workers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    private static final Page A = page("a.html");
    private static final Page B = page("b/b.html");
    private static final Page C = page("c.html");
    private static final Page NEW = page("b/new.html");

    @TempDir
    private Path root;

    private OutputFolder output;

    @BeforeEach
    void aFolderWithThreePages() throws IOException {
        output = new OutputFolder(root);
        build(Changes.Planned.all(List.of(A, B, C)), "look");
    }

    private static Page page(String path) {
        return new Asset(new SitePath(path), new byte[1]);
    }

    private Changes changes(Changes.Planned planned, String theme) {
        try (var workers = new Workers(1)) {
            return Changes.between(planned, page -> Fingerprint.of(theme), output.look(stamp -> true), false, workers);
        }
    }

    private void build(Changes.Planned planned, String theme) throws IOException {
        var changes = changes(planned, theme);
        var made = new HashMap<SitePath, ManifestEntry>();
        var pending = new ArrayList<>(changes.added());
        pending.addAll(changes.changed());
        var announced = output.announce(output.manifest(), changes.touched());
        for (var one : pending) {
            byte[] bytes = theme.getBytes(StandardCharsets.UTF_8);
            output.put(one.page().path(), bytes, one.isThere());
            made.put(one.page().path(), new ManifestEntry(one.fingerprint(), bytes.length));
        }
        for (SitePath path : changes.removed()) {
            output.remove(path);
        }
        output.done(announced, made, changes.removed());
    }

    private static List<String> paths(List<Changes.Pending> pending) {
        return pending.stream().map(one -> one.page().path().value()).toList();
    }

    @Test
    void ofAllPagesThoseThatAreNotPlannedAreRemoved() {
        var changes = changes(Changes.Planned.all(List.of(NEW, A)), "look");
        assertThat(paths(changes.added())).containsExactly("b/new.html");
        assertThat(changes.changed()).isEmpty();
        assertThat(changes.removed()).containsExactly(B.path(), C.path());
    }

    @Test
    void ofTouchedPagesOnlyThoseThatAreGoneAreRemoved() throws IOException {
        var touched =
                Changes.Planned.touched(List.of(NEW, A), Set.of(C.path(), A.path(), new SitePath("never/was.html")));
        var changes = changes(touched, "another look");
        assertThat(paths(changes.added())).containsExactly("b/new.html");
        assertThat(paths(changes.changed())).containsExactly("a.html");
        assertThat(changes.removed()).containsExactly(C.path());

        build(touched, "another look");

        var names = new ArrayList<String>();
        output.manifest().forEach((path, entry) -> names.add(path));
        assertThat(names).containsExactly("a.html", "b/b.html", "b/new.html");
        assertThat(output.manifest().files()).isEqualTo(3);
        assertThat(changes(touched, "another look").isEmpty()).isTrue();
    }

    @Test
    void aTouchedPageWhosePlaceIsTakenIsOccupiedAndNotAnnounced() throws IOException {
        Files.writeString(root.resolve("b/new.html"), "mine");
        var changes = changes(Changes.Planned.touched(List.of(NEW), Set.of()), "look");
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.occupied()).hasSize(1);
    }

    @Test
    void aBuildThatWasKilledAtAnyByteOfItsLastSectionIsPutRightByTheNext() throws IOException {
        var many = Stream.concat(Stream.of(A, B, C), IntStream.range(0, 40).mapToObj(n -> page("d/" + n + ".html")))
                .toList();
        var allButC = Changes.Planned.all(
                many.stream().filter(page -> !page.equals(C)).toList());
        build(Changes.Planned.all(many), "look");
        Path manifest = root.resolve(".backfile/record");
        byte[] before = Files.readAllBytes(manifest);
        build(Changes.Planned.touched(List.of(A), Set.of(C.path())), "look 2");
        byte[] after = Files.readAllBytes(manifest);
        assertThat(after).startsWith(before);
        build(allButC, "look 3");
        String clean = output.manifest().text();

        for (int end = before.length; end <= after.length; end++) {
            Files.write(manifest, Arrays.copyOf(after, end));
            Files.writeString(root.resolve("a.html"), "look 2");

            build(allButC, "look 3");

            assertThat(root.resolve("a.html")).hasContent("look 3");
            assertThat(root.resolve("c.html")).doesNotExist();
            assertThat(output.manifest().text()).isEqualTo(clean);
        }
    }

    @Test
    void whatIsToBeRemovedIsAnnouncedToo() {
        assertThat(changes(Changes.Planned.all(List.of(NEW, A)), "look").touched())
                .containsExactlyInAnyOrder(NEW.path(), B.path(), C.path());
    }

    @Test
    void withADamagedManifestAFileInThePlaceOfAPageIsToBeComparedAndNotToBeReplaced() throws IOException {
        Files.writeString(root.resolve(".backfile/record"), "-");
        var changes = changes(Changes.Planned.all(List.of(A, NEW)), "look");
        assertThat(paths(changes.changed())).containsExactly("a.html");
        assertThat(changes.changed()).noneMatch(Changes.Pending::isOurs);
        assertThat(changes.touched()).containsExactly(NEW.path());
    }
}
