package org.backfile.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.archive.SitePath;
import org.backfile.page.Asset;
import org.backfile.page.CoveragePage;
import org.backfile.page.HomePage;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.page.Permalinks;
import org.backfile.page.SearchFile;
import org.backfile.page.TextPage;
import org.backfile.render.Theme;

/** Which of the changed ingredients a page is made from. */
final class IngredientReasons {

    /** What all pages are made from. */
    private static final Set<Cause> OF_ALL = EnumSet.of(Cause.PROGRAM, Cause.SETTING);

    private static final Set<Cause> OF_THE_THEME = EnumSet.of(Cause.TEMPLATE, Cause.ASSET, Cause.WORDING);

    private final Map<Cause, List<Changed>> changed;
    private final Theme theme;
    private final Map<String, List<Reason>> byTemplate = new HashMap<>();

    IngredientReasons(Map<Cause, List<Changed>> changed, Theme theme) {
        this.changed = new EnumMap<>(Cause.class);
        this.changed.putAll(changed);
        this.theme = theme;
        if (named(Cause.SETTING).stream().anyMatch(setting -> setting.name().equals("look.theme"))) {
            // Another theme has other files throughout; the setting says it all.
            this.changed.keySet().removeAll(OF_THE_THEME);
        }
    }

    private List<Changed> named(Cause cause) {
        return changed.getOrDefault(cause, List.of());
    }

    /** @param page absent when the present site has none at that path */
    List<Reason> of(Optional<Page> page, SitePath path) {
        var reasons = new ArrayList<Reason>();
        page.ifPresent(there -> reasons.addAll(own(there)));
        if (page.filter(SearchFile.class::isInstance).isPresent()) {
            add(reasons, Cause.PROGRAM);
        } else if (page.filter(HtmlPage.class::isInstance).isPresent()) {
            reasons.addAll(byTemplate.computeIfAbsent(((HtmlPage) page.get()).template(), this::ofTemplate));
        } else if (page.isEmpty() || !(page.get() instanceof Asset)) {
            OF_ALL.forEach(cause -> add(reasons, cause));
        }
        if (path.value().startsWith("assets/")) {
            add(reasons, Cause.ASSET, ofTheAsset(path));
            if (reasons.isEmpty()) {
                add(reasons, Cause.SETTING);
            }
        }
        return reasons;
    }

    /** The asset that the path is, or was, the address of. */
    private List<Changed> ofTheAsset(SitePath path) {
        return named(Cause.ASSET).stream()
                .filter(file -> Theme.isAddressOf(file.name(), path))
                .toList();
    }

    /** What concerns this page and its like. */
    private List<Reason> own(Page page) {
        var reasons = new ArrayList<Reason>();
        if (page instanceof TextPage
                || page instanceof HomePage home && home.intro().isPresent()) {
            // Each of the owner's pages may link to any other, and to a heading on it.
            add(reasons, Cause.OWN_PAGE);
        } else if (page instanceof Asset file && !file.path().equals(Permalinks.NO_JEKYLL)) {
            add(
                    reasons,
                    Cause.OWN_PAGE,
                    named(Cause.OWN_PAGE).stream()
                            .filter(own -> own.name().endsWith("/" + file.path().value()))
                            .toList());
        } else if (page instanceof CoveragePage) {
            add(reasons, Cause.UNREADABLE_FILES);
        }
        return reasons;
    }

    private List<Reason> ofTemplate(String template) {
        var reasons = new ArrayList<Reason>();
        OF_ALL.forEach(cause -> add(reasons, cause));
        add(reasons, Cause.MENU);
        OF_THE_THEME.forEach(cause -> add(
                reasons,
                cause,
                named(cause).stream()
                        .filter(file -> theme.uses(template, file.name()))
                        .toList()));
        return reasons;
    }

    /** All ingredients that have changed, for a page of which it is not known what it is made from. */
    List<Reason> all() {
        var reasons = new ArrayList<Reason>();
        changed.keySet().forEach(cause -> add(reasons, cause));
        return reasons;
    }

    private void add(List<Reason> reasons, Cause cause) {
        add(reasons, cause, named(cause));
    }

    private static void add(List<Reason> reasons, Cause cause, Collection<Changed> things) {
        if (!things.isEmpty()) {
            reasons.add(Reason.of(cause, things));
        }
    }
}
