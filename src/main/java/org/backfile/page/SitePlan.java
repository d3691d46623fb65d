package org.backfile.page;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.CoOccurrence;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.archive.Touched;
import org.backfile.article.CalendarDate;
import org.backfile.config.SiteConfig;

/**
 * The pages of a site that a change can touch; every page, when there is nothing to compare with. No two have the same
 * path.
 *
 * @param pages     in no meaningful order, but always the same for the same archive and change
 * @param untouched paths of other pages for people, articles aside
 */
public record SitePlan(Outline outline, List<Page> pages, Set<SitePath> untouched) {

    /** The number of other stories of the same day on an article's page. */
    private static final int SAME_DAY = 5;

    /**
     * @param touched     what of the archive the pages are planned for
     * @param texts       the pages that the site's owner wrote
     * @param refused     number of files that could not be read as texts
     * @param templates   the templates of the theme; an optional page is left out if the theme has no template for it
     */
    public static SitePlan of(
            Archive archive,
            Touched touched,
            SiteConfig config,
            List<TextPage> texts,
            int refused,
            Templates templates) {
        var planner = new Planner(archive, touched, config, templates);
        planner.articles();
        int articles = planner.pages.pages().size();
        planner.time();
        planner.subjects();
        Outline outline = Outline.of(archive, texts);
        texts.stream().filter(text -> !isIntro(text)).forEach(planner.pages::add);
        planner.furniture(texts.stream().filter(SitePlan::isIntro).findFirst(), refused);
        List<Page> forPeople = planner.pages.pages();
        // Pages that link to the articles come after them, and the few large files for programs come
        // first, so that no thread is left alone with one at the end.
        List<Page> inOrder = Stream.of(
                        forPeople.subList(0, articles),
                        MachinePlan.of(archive, touched, config, planner.pages),
                        forPeople.subList(articles, forPeople.size()))
                .flatMap(List::stream)
                .toList();
        return new SitePlan(outline, inOrder, planner.pages.untouched());
    }

    /** The paths of this plan's pages that there are no more in the site that another plan is of. */
    public List<SitePath> goneIn(SitePlan other) {
        Set<SitePath> there = new HashSet<>(other.untouched);
        other.pages.forEach(page -> there.add(page.path()));
        return pages.stream()
                .map(Page::path)
                .filter(path -> !there.contains(path))
                .toList();
    }

    /** Whether the owner's page is the text for the front page. */
    private static boolean isIntro(TextPage text) {
        return text.path().equals(Permalinks.HOME);
    }

    /** Plans pages, with one method for each family of pages. */
    private static final class Planner {
        private final Archive archive;
        private final Touched touched;
        private final SiteConfig config;
        private final DayOfWeek firstDay;
        private final List<Period> days;
        private final DaysOfTheYear daysOfTheYear;
        private final SubjectLinks named;
        private final boolean isCounted;
        private final SubjectLinks onArticles;
        private final PageList pages;

        Planner(Archive archive, Touched touched, SiteConfig config, Templates templates) {
            this.archive = archive;
            this.touched = touched;
            this.config = config;
            this.firstDay = firstDayOfWeek(config.site().language());
            this.days = Period.partsOf(Period.partsOf(archive.years()));
            this.daysOfTheYear = new DaysOfTheYear(days);
            this.named = new SubjectLinks(archive, SubjectLink::named);
            // Counts only if the template names them: a count changes with every story of the subject, and
            // thousands of articles would change with it.
            this.isCounted = templates.names("article", "count");
            this.onArticles = isCounted ? new SubjectLinks(archive, SubjectLink::counted) : named;
            this.pages = new PageList(templates);
        }

        void articles() {
            for (Story story : archive.stories()) {
                if (isTouched(story)) {
                    pages.add(page(story));
                }
            }
            archive.sharedAddresses().forEach((path, stories) -> pages.add(new SharedAddressPage(path, stories)));
            if (!archive.undated().isEmpty()) {
                pages.add(
                        touched.hasUndated(),
                        PageKind.UNDATED,
                        Permalinks.UNDATED,
                        () -> new UndatedPage(archive.undated()));
            }
        }

        private boolean isTouched(Story story) {
            return touched.has(story)
                    || isCounted
                            && Stream.of(Subject.Kind.values())
                                    .flatMap(kind -> archive.subjects(kind).on(story).stream())
                                    .anyMatch(touched::has);
        }

        private ArticlePage page(Story story) {
            List<Story> related = archive.relatedTo(story);
            var linked = Stream.of(related.stream(), archive.before(story).stream(), archive.after(story).stream())
                    .flatMap(stories -> stories)
                    .toList();
            return new ArticlePage(
                    story,
                    onArticles.sectionOf(story),
                    onArticles.of(Subject.Kind.TOPIC, story),
                    onArticles.of(Subject.Kind.PLACE, story),
                    onArticles.of(Subject.Kind.AUTHOR, story),
                    archive.before(story),
                    archive.after(story),
                    related,
                    archive.sameDayAs(story, linked, SAME_DAY));
        }

        void time() {
            List<Period> years = archive.years();
            eachWithNeighbours(
                    PageKind.YEAR,
                    years,
                    (year, around) -> new YearPage(
                            PeriodCount.withParts(year),
                            Chart.ofMonths(year),
                            MonthCalendar.ofYear(year, firstDay),
                            year.withPrecision(CalendarDate.Precision.YEAR),
                            around.previous(),
                            around.next()));
            eachWithNeighbours(
                    PageKind.MONTH,
                    Period.partsOf(years),
                    (month, around) -> new MonthPage(
                            PeriodCount.of(month),
                            MonthCalendar.of(month, firstDay),
                            extracts(month),
                            month.withPrecision(CalendarDate.Precision.MONTH),
                            around.previous(),
                            around.next()));
            eachWithNeighbours(
                    PageKind.DAY,
                    days,
                    (day, around) -> new DayPage(
                            day,
                            FrontPage.whole(day.stories(), named).orElseThrow(),
                            around.previous(),
                            around.next(),
                            otherYears(day)));
            daysOfTheYear.addTo(pages, touched);
        }

        private Optional<SitePath> otherYears(Period day) {
            return daysOfTheYear.isOfSeveralYears(day)
                    ? Optional.of(Permalinks.onThisDay(day.date()))
                    : Optional.empty();
        }

        private List<MonthPage.Day> extracts(Period month) {
            int fits = Math.max(
                    1, config.listings().pageSize() / Math.max(1, month.parts().size()));
            int limit = month.count() <= config.listings().pageSize() ? Integer.MAX_VALUE : fits;
            return month.parts().stream()
                    .map(day -> MonthPage.Day.foremost(day, limit))
                    .toList();
        }

        private void eachWithNeighbours(
                PageKind kind, List<Period> periods, BiFunction<Period, Neighbours, HtmlPage> page) {
            for (int i = 0; i < periods.size(); i++) {
                Period period = periods.get(i);
                var around = new Neighbours(link(periods, i - 1), link(periods, i + 1));
                pages.add(touched.has(period.date()), kind, Permalinks.of(period), () -> page.apply(period, around));
            }
        }

        private static Optional<PeriodLink> link(List<Period> periods, int index) {
            return index < 0 || index == periods.size()
                    ? Optional.empty()
                    : Optional.of(PeriodLink.to(periods.get(index)));
        }

        void subjects() {
            var together = CoOccurrence.in(archive);
            var index = new NameIndex(config.site().language());
            for (var kind : Subject.Kind.values()) {
                List<Subject> subjects = archive.subjects(kind).all();
                if (!subjects.isEmpty()) {
                    pages.add(
                            touched.has(kind),
                            PageKind.SUBJECT_INDEX,
                            kind.index(),
                            () -> new SubjectIndexPage(kind, index.of(subjects)));
                }
                subjects.forEach(subject ->
                        new SubjectListing(subject, config.listings().pageSize()).addTo(pages, touched, together));
            }
        }

        void furniture(Optional<TextPage> intro, int refused) {
            List<Period> years = archive.years();
            Optional<Chart> chart = Chart.of(years, period -> Optional.of(Permalinks.of(period)));
            Optional<Period> latest = days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
            pages.add(new HomePage(
                    intro,
                    latest.map(PeriodCount::of),
                    latest.flatMap(day -> FrontPage.foremost(day.stories(), named)),
                    PeriodCount.of(years),
                    chart,
                    archive.subjects(Subject.Kind.SECTION).all().stream()
                            .map(SubjectLink::counted)
                            .toList(),
                    latest.map(daysOfTheYear::inOtherYears).orElse(List.of()),
                    daysOfTheYear.map(),
                    archive.stories().size()));
            pages.add(ArchivePage.of(years, days, archive.undated().size(), firstDay));
            pages.add(CoveragePage.of(archive, days, refused));
            if (config.search().isEnabled()) {
                pages.add(new SearchPage());
                pages.add(new TrendsPage());
            }
            pages.add(new NotFoundPage());
        }
    }

    private record Neighbours(Optional<PeriodLink> previous, Optional<PeriodLink> next) {}

    /** The custom of the locale's country, if it names one; else Monday (ISO 8601). */
    private static DayOfWeek firstDayOfWeek(Locale locale) {
        return locale.getCountry().isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(locale).getFirstDayOfWeek();
    }
}
