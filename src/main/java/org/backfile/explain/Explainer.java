package org.backfile.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.output.Changes;
import org.backfile.output.ManifestEntry;
import org.backfile.output.OutputLook;
import org.backfile.page.Page;
import org.backfile.page.Permalinks;
import org.backfile.page.SearchFile;
import org.backfile.render.Theme;

/** Explains what a build has written and removed, file by file. */
public final class Explainer {

    private final Optional<IngredientReasons> ingredients;
    private final Optional<Former> former;
    private final OutputLook look;

    /**
     * The site in the output folder before the build.
     *
     * @param articles those that have changed since
     */
    public record Former(ArticleChanges articles, Map<SitePath, Page> pages) {

        /** @param pages planned from the former archive, all but the files of the search index */
        public static Former of(ArticleChanges articles, Collection<Page> pages) {
            var byPath = new HashMap<SitePath, Page>();
            pages.forEach(page -> byPath.put(page.path(), page));
            return new Former(articles, byPath);
        }
    }

    /**
     * @param before what the site in the output folder was made from; absent when there is no record of it
     * @param former absent when the articles that it was made from are not known
     * @param look   at the output folder before the build
     */
    public Explainer(
            Optional<Ingredients> before, Ingredients now, Optional<Former> former, Theme theme, OutputLook look) {
        this.ingredients = before.map(now::since).map(changed -> new IngredientReasons(changed, theme));
        this.former = former;
        this.look = look;
    }

    /** @param written the files that the build has written; others had their bytes already */
    public Explanation explain(Changes changes, Set<SitePath> written) {
        List<Changes.Pending> made = Stream.concat(changes.added().stream(), changes.changed().stream())
                .toList();
        var files = new ArrayList<Explained>();
        made.stream()
                .filter(pending -> written.contains(pending.page().path()))
                .map(this::explained)
                .forEach(files::add);
        changes.removed().forEach(path -> files.add(removed(path)));
        return new Explanation(
                files.stream()
                        .sorted((one, other) -> one.path().compareTo(other.path()))
                        .toList(),
                made.size() - written.size(),
                former.map(site -> List.copyOf(site.articles().all())).orElse(List.of()));
    }

    private Explained explained(Changes.Pending pending) {
        SitePath path = pending.page().path();
        return new Explained(
                path.value(),
                pending.isThere() ? Changed.Difference.CHANGED : Changed.Difference.NEW,
                isFirstBuild() ? List.of(Reason.of(Cause.FIRST_BUILD)) : reasons(pending));
    }

    private boolean isFirstBuild() {
        return look.manifest().files() == 0 && !look.manifest().isDamaged();
    }

    private List<Reason> reasons(Changes.Pending pending) {
        SitePath path = pending.page().path();
        Optional<ManifestEntry> entry = look.manifest().of(path);
        var reasons = new ArrayList<Reason>();
        entry.flatMap(known -> ofTheFile(pending, known)).map(Reason::of).ifPresent(reasons::add);
        boolean isSame = entry.filter(known -> known.fingerprint().equals(pending.fingerprint()))
                .isPresent();
        if (!isSame) {
            reasons.addAll(ofThePage(Optional.of(pending.page()), path, entry.isPresent()));
        }
        return reasons;
    }

    /** Why a file has to be made again even if its page is the same. */
    private Optional<Cause> ofTheFile(Changes.Pending pending, ManifestEntry known) {
        if (!pending.isThere()) {
            return Optional.of(Cause.MISSING);
        }
        if (!look.isSuspect(pending.page().path())) {
            return Optional.empty();
        }
        return Optional.of(known.isInDoubt() ? Cause.IN_DOUBT : Cause.EDITED);
    }

    private Explained removed(SitePath path) {
        return new Explained(path.value(), Changed.Difference.REMOVED, ofThePage(Optional.empty(), path, true));
    }

    /**
     * Why a page differs.
     *
     * @param isRecorded whether the last build wrote a file there
     */
    private List<Reason> ofThePage(Optional<Page> page, SitePath path, boolean isRecorded) {
        if (ingredients.isEmpty()) {
            return List.of(Reason.of(Cause.NO_RECORD));
        }
        List<Reason> ofContent = former.map(site -> ofContent(page, path, site)).orElse(List.of());
        var reasons = new ArrayList<>(ofContent);
        reasons.addAll(ingredients.get().of(page, path));
        if (reasons.isEmpty()
                && !isRecorded
                && former.filter(site -> site.pages().containsKey(path)).isPresent()) {
            reasons.add(Reason.of(Cause.PLACE_TAKEN));
        }
        if (reasons.isEmpty() && former.isEmpty()) {
            reasons.add(Reason.of(Cause.NO_RECORD_OF_ARTICLES));
        }
        if (reasons.isEmpty()) {
            reasons.addAll(ingredients.get().all());
        }
        return reasons.isEmpty() ? List.of(Reason.of(Cause.FOLLOWS_FROM)) : reasons;
    }

    private static List<Reason> ofContent(Optional<Page> page, SitePath path, Former site) {
        boolean isOfSearch = page.map(SearchFile.class::isInstance).orElse(Permalinks.isOfSearch(path));
        if (isOfSearch) {
            return site.articles().isEmpty()
                    ? List.of()
                    : List.of(Reason.of(Cause.INDEXES, site.articles().all()));
        }
        return ContentReasons.of(Optional.ofNullable(site.pages().get(path)), page, site.articles());
    }
}
