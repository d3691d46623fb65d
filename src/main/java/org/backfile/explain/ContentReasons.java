package org.backfile.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.page.ArticlePage;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.page.PageKind;
import org.backfile.page.SubjectLink;

/**
 * Why a page shows something else than it did: which of the changed articles it shows, counts or leads to. Where
 * articles have changed that it does not name, they are found by what they are filed under.
 */
final class ContentReasons {

    private final ArticleChanges articles;
    private final List<Reason> reasons = new ArrayList<>();

    private ContentReasons(ArticleChanges articles) {
        this.articles = articles;
    }

    /**
     * Empty when the pages show the same.
     *
     * @param before the page of the former site; absent when it had none at that path
     * @param after  the page of the present site; absent when it has none
     */
    static List<Reason> of(Optional<Page> before, Optional<Page> after, ArticleChanges articles) {
        if (before.map(Page::shows).equals(after.map(Page::shows)) || articles.isEmpty()) {
            return List.of();
        }
        var found = new ContentReasons(articles);
        Page any = after.or(() -> before).orElseThrow();
        // The address of an article becomes one that leads to several when another article wants it.
        Optional<Page> alike = before.filter(page -> page.pageKind() == any.pageKind());
        if (any instanceof ArticlePage) {
            found.article(alike.map(ArticlePage.class::cast), after.map(ArticlePage.class::cast));
        } else {
            found.listing(any, alike.map(Shown::by), after.map(Shown::by));
        }
        if (found.reasons.isEmpty()) {
            found.add(Cause.FOLLOWS_FROM, articles.shallow(articles.all()));
        }
        return found.reasons;
    }

    private void article(Optional<ArticlePage> before, Optional<ArticlePage> after) {
        add(Cause.ARTICLE, named(before, after, page -> List.of(page.story())));
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        addWhereDifferent(
                Cause.NEXT_TO,
                before,
                after,
                page -> Stream.concat(page.previous().stream(), page.next().stream())
                        .toList());
        addWhereDifferent(Cause.RELATED_TO, before, after, ArticlePage::related);
        if (reasons.isEmpty() && differ(before, after, ArticlePage::related)) {
            add(Cause.RELATED_ANEW, articles.all());
        }
        addWhereDifferent(Cause.SAME_DAY_AS, before, after, ArticlePage::sameDay);
        Set<Changed> sharing = new TreeSet<>();
        subjectsThatDiffer(before.get(), after.get()).forEach(path -> sharing.addAll(articles.filedAt(path)));
        add(Cause.SHARES_A_SUBJECT_WITH, without(named(before, after, page -> List.of(page.story())), sharing));
    }

    private static Stream<SitePath> subjectsThatDiffer(ArticlePage before, ArticlePage after) {
        List<SubjectLink> earlier = subjectsOf(before);
        List<SubjectLink> later = subjectsOf(after);
        return Stream.concat(
                        earlier.stream().filter(link -> !later.contains(link)),
                        later.stream().filter(link -> !earlier.contains(link)))
                .map(SubjectLink::path);
    }

    private static List<SubjectLink> subjectsOf(ArticlePage page) {
        return Stream.of(page.section().stream().toList(), page.topics(), page.places(), page.authors())
                .flatMap(List::stream)
                .toList();
    }

    private static Set<Changed> without(Set<Changed> some, Set<Changed> all) {
        var left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    private void addWhereDifferent(
            Cause cause,
            Optional<ArticlePage> before,
            Optional<ArticlePage> after,
            Function<ArticlePage, List<Story>> stories) {
        if (differ(before, after, stories)) {
            add(cause, named(before, after, stories));
        }
    }

    /** Whether the stories are others, or show something else. */
    private static boolean differ(
            Optional<ArticlePage> before, Optional<ArticlePage> after, Function<ArticlePage, List<Story>> stories) {
        Function<ArticlePage, List<?>> looks =
                page -> stories.apply(page).stream().map(ArticleChanges::lookOf).toList();
        return !before.map(looks).equals(after.map(looks));
    }

    private Set<Changed> named(
            Optional<ArticlePage> before, Optional<ArticlePage> after, Function<ArticlePage, List<Story>> stories) {
        return articles.among(Stream.of(before, after)
                .flatMap(Optional::stream)
                .flatMap(page -> stories.apply(page).stream())
                .toList());
    }

    private void listing(Page any, Optional<Shown> before, Optional<Shown> after) {
        var shown = Stream.of(before, after)
                .flatMap(Optional::stream)
                .flatMap(page -> page.stories().stream())
                .toList();
        Cause listed = any instanceof HtmlPage ? Cause.SHOWS : Cause.LISTS;
        add(listed, articles.shallow(articles.among(shown)));
        if (reasons.isEmpty()) {
            add(Cause.COUNTS, articles.shallow(sumsUp(any.pageKind()) ? articles.all() : articles.filedAt(any.path())));
        }
        if (reasons.isEmpty() && before.isPresent() && after.isPresent()) {
            var linked = new TreeSet<Changed>();
            linksThatDiffer(before, after).forEach(link -> linked.addAll(articles.filedAt(link)));
            add(any.pageKind() == PageKind.SITEMAP ? Cause.LISTS : Cause.NEXT_TO, articles.shallow(linked));
        }
    }

    private static boolean sumsUp(PageKind kind) {
        return kind == PageKind.HOME || kind == PageKind.ARCHIVE || kind == PageKind.COVERAGE;
    }

    private static Stream<SitePath> linksThatDiffer(Optional<Shown> before, Optional<Shown> after) {
        Set<SitePath> earlier = before.map(Shown::links).orElse(Set.of());
        Set<SitePath> later = after.map(Shown::links).orElse(Set.of());
        return Stream.concat(
                earlier.stream().filter(link -> !later.contains(link)),
                later.stream().filter(link -> !earlier.contains(link)));
    }

    private void add(Cause cause, Collection<Changed> things) {
        if (!things.isEmpty()) {
            reasons.add(Reason.of(cause, things));
        }
    }
}
