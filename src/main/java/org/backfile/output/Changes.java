package org.backfile.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
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
 * @param fresh    pages that are already up to date, by path
 * @param added    pages that do not exist yet; nothing links to them yet
 * @param changed  pages that exist and differ, or may differ
 * @param removed  our files that are no longer pages
 * @param occupied diagnostics about pages whose path is taken by a file that is not ours
 */
public record Changes(
        Map<String, Manifest.Entry> fresh,
        List<Pending> added,
        List<Pending> changed,
        List<SitePath> removed,
        List<Diagnostic> occupied) {

    /** A page to be made, with the fingerprint to record in the manifest, and the file now at its path. */
    public record Pending(Page page, Fingerprint fingerprint, Optional<OutputFolder.Found> existing) {}

    /**
     * @param surroundings fingerprint of what a page depends on besides its own content: program, settings, theme, menu
     */
    public static Changes between(
            List<Page> pages,
            Function<Page, Fingerprint> surroundings,
            Manifest manifest,
            OutputListing found,
            long manifestTime,
            boolean isForced,
            Workers workers) {
        var changes = new Changes(
                new HashMap<>(pages.size() * 2),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        var wanted = new HashSet<String>(pages.size() * 2);
        List<Fingerprint> fingerprints = workers.map(pages, page -> fingerprint(page, surroundings.apply(page)));
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            wanted.add(page.path().value());
            changes.sort(
                    page, fingerprints.get(i), manifest.of(page.path()), found.of(page.path()), manifestTime, isForced);
        }
        new TreeSet<>(manifest.entries().keySet())
                .stream()
                        .filter(path -> !wanted.contains(path))
                        .forEach(path -> changes.removed.add(new SitePath(path)));
        return changes;
    }

    private void sort(
            Page page,
            Fingerprint fingerprint,
            Optional<Manifest.Entry> recorded,
            Optional<OutputFolder.Found> found,
            long manifestTime,
            boolean isForced) {
        var pending = new Pending(page, fingerprint, found);
        if (found.isEmpty()) {
            added.add(pending);
        } else if (recorded.isEmpty() && !isForced) {
            occupied.add(occupied(page.path()));
        } else if (recorded.isPresent() && isFresh(fingerprint, recorded.get(), found.get(), manifestTime)) {
            fresh.put(page.path().value(), recorded.get());
        } else {
            changed.add(pending);
        }
    }

    private static boolean isFresh(
            Fingerprint fingerprint, Manifest.Entry recorded, OutputFolder.Found found, long manifestTime) {
        return recorded.fingerprint().equals(fingerprint)
                && recorded.size() == found.size()
                && found.modified() <= manifestTime;
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

    private static Diagnostic occupied(SitePath path) {
        return Diagnostic.of(Code.OUTPUT_OCCUPIED, path.value())
                .found("is a file in the output folder that Backfile did not write, where a page of the site should be")
                .fix("move it away, or build with --force to replace it")
                .meanwhile("left it alone; the page is missing");
    }

    /** The manifest while the changes are being made: pages to be written are marked as not known. */
    public Manifest whileWriting(Manifest before) {
        var entries = new HashMap<>(before.entries());
        added.forEach(pending -> entries.put(pending.page().path().value(), Manifest.Entry.IN_DOUBT));
        changed.forEach(pending -> entries.put(pending.page().path().value(), Manifest.Entry.IN_DOUBT));
        return new Manifest(entries);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
