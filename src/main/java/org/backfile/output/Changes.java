package org.backfile.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Fingerprint;
import org.backfile.work.Workers;

/**
 * The difference between the planned site and the one in the output folder.
 *
 * @param added    pages that do not exist yet; nothing links to them yet
 * @param changed  pages that exist and differ, or may differ
 * @param removed  our files that are no longer pages, in order
 * @param occupied diagnostics about pages whose path is taken by a file that is not ours
 */
public record Changes(List<Pending> added, List<Pending> changed, List<SitePath> removed, List<Diagnostic> occupied) {

    /**
     * A page to be made.
     *
     * @param fingerprint to record in the manifest
     * @param isThere     whether there is a file at its path
     * @param isOurs      whether it may be replaced; it is not known to be ours where the manifest is damaged
     */
    public record Pending(Page page, Fingerprint fingerprint, boolean isThere, boolean isOurs) {}

    /**
     * The pages that a build has planned.
     *
     * @param gone paths of pages that there are no more; empty when {@code pages} are all pages of the site, and any
     *             other file of ours is removed
     */
    public record Planned(List<Page> pages, Optional<Set<SitePath>> gone) {

        /** All pages of the site. */
        public static Planned all(List<Page> pages) {
            return new Planned(pages, Optional.empty());
        }

        /** The pages that a change touches; only where {@link OutputLook#isSound()} all others are as they were. */
        public static Planned touched(List<Page> pages, Set<SitePath> gone) {
            return new Planned(pages, Optional.of(gone));
        }
    }

    /**
     * @param surroundings fingerprint of what a page depends on besides its own content: program, settings, theme, menu
     * @param isForced     whether files that are not ours may be replaced
     */
    public static Changes between(
            Planned planned,
            Function<Page, Fingerprint> surroundings,
            OutputLook look,
            boolean isForced,
            Workers workers) {
        var changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Page> pages = planned.pages();
        var recorded = recorded(planned, look.manifest());
        List<Fingerprint> fingerprints = workers.map(pages, page -> fingerprint(page, surroundings.apply(page)));
        for (int i = 0; i < pages.size(); i++) {
            SitePath path = pages.get(i).path();
            Optional<ManifestEntry> entry = Optional.ofNullable(recorded.remove(path));
            boolean isThere = look.isThere(path, entry.isPresent());
            boolean isOurs = isForced || entry.isPresent() || !isThere;
            var pending = new Pending(pages.get(i), fingerprints.get(i), isThere, isOurs);
            changes.sort(pending, entry.filter(known -> !look.isSuspect(path)), look.manifest());
        }
        recorded.keySet().stream().sorted().forEach(changes.removed::add);
        return changes;
    }

    /** What the manifest says of the planned pages, and of files that are wanted no more. */
    private static Map<SitePath, ManifestEntry> recorded(Planned planned, Manifest manifest) {
        var recorded = new HashMap<SitePath, ManifestEntry>();
        if (planned.gone().isEmpty()) {
            manifest.forEach((path, entry) -> recorded.put(new SitePath(path), entry));
            return recorded;
        }
        Stream.concat(planned.pages().stream().map(Page::path), planned.gone().get().stream())
                .forEach(path -> manifest.of(path).ifPresent(entry -> recorded.put(path, entry)));
        return recorded;
    }

    /** @param asLeft what the manifest says of the file, if it is as it was left */
    private void sort(Pending pending, Optional<ManifestEntry> asLeft, Manifest manifest) {
        if (!pending.isThere()) {
            added.add(pending);
        } else if (!pending.isOurs() && !manifest.isDamaged()) {
            occupied.add(occupied(pending.page().path()));
        } else if (asLeft.isEmpty() || !asLeft.get().fingerprint().equals(pending.fingerprint())) {
            changed.add(pending);
        }
    }

    private static Fingerprint fingerprint(Page page, Fingerprint surroundings) {
        // A file without a template depends on less; making it again when the theme changes costs next to
        // nothing, and identical bytes are not written again.
        return Fingerprint.builder()
                .add(surroundings)
                .add(
                        page instanceof HtmlPage html
                                ? html.template()
                                : page.getClass().getSimpleName())
                .add(page.path().value())
                .add(page.shows())
                .build();
    }

    public static Diagnostic occupied(SitePath path) {
        return Diagnostic.of(Code.OUTPUT_OCCUPIED, path.value())
                .found("is a file in the output folder that Backfile did not write, where a page of the site should be")
                .fix("move it away, or build with --force to replace it")
                .meanwhile("left it alone; the page is missing");
    }

    /** The files that will be written or removed. */
    public Stream<SitePath> touched() {
        Stream<SitePath> written = Stream.concat(added.stream(), changed.stream())
                .filter(Pending::isOurs)
                .map(pending -> pending.page().path());
        return Stream.concat(written, removed.stream());
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
