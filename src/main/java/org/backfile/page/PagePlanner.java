package org.backfile.page;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
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
 * Plans the pages of an archive that a change can touch, with one method for each family of pages. Neither it nor the
 * pages that it adds to a list to be made later are thread-safe.
 */
final class PagePlanner {

    /** The number of other stories of the same day on an article's page. */
    private static final int SAME_DAY = 5;

    private final Archive archive;
    private final Touched touched;
    private final SiteConfig config;
    private final DayOfWeek firstDay;
    private final List<Period> days;
    private final DaysOfTheYear daysOfTheYear;
    private final SubjectLinks named;
    private final boolean isCounted;
    private final SubjectLinks onArticles;

    PagePlanner(Archive archive, Touched touched, SiteConfig config, Templates templates) {
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
    }

    List<Page> articles() {
        return archive.stories().stream()
                .filter(this::isTouched)
                .<Page>map(this::article)
                .toList();
    }

    /** The pages of years, months and days, of undated stories, and of addresses that several stories compete for. */
    void periods(PageList pages) {
        archive.sharedAddresses().forEach((path, stories) -> pages.add(new SharedAddressPage(path, stories)));
        if (!archive.undated().isEmpty()) {
            pages.add(
                    touched.hasUndated(),
                    PageKind.UNDATED,
                    Permalinks.UNDATED,
                    () -> new UndatedPage(archive.undated()));
        }
        time(pages);
    }

    private boolean isTouched(Story story) {
        return touched.has(story)
                || isCounted
                        && Stream.of(Subject.Kind.values())
                                .flatMap(kind -> archive.subjects(kind).on(story).stream())
                                .anyMatch(touched::has);
    }

    ArticlePage article(Story story) {
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

    private void time(PageList pages) {
        List<Period> years = archive.years();
        eachWithNeighbours(
                pages,
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
                pages,
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
                pages,
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
        return daysOfTheYear.isOfSeveralYears(day) ? Optional.of(Permalinks.onThisDay(day.date())) : Optional.empty();
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
            PageList pages, PageKind kind, List<Period> periods, BiFunction<Period, Neighbours, HtmlPage> page) {
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            var around = new Neighbours(link(periods, i - 1), link(periods, i + 1));
            pages.add(touched.has(period.date()), kind, Permalinks.of(period), () -> page.apply(period, around));
        }
    }

    private static Optional<PeriodLink> link(List<Period> periods, int index) {
        return index < 0 || index == periods.size() ? Optional.empty() : Optional.of(PeriodLink.to(periods.get(index)));
    }

    /** The lists of subjects, and the pages of some subjects. */
    void subjects(Predicate<Subject> which, PageList pages) {
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
            subjects.stream()
                    .filter(which)
                    .forEach(subject ->
                            new SubjectListing(subject, config.listings().pageSize()).addTo(pages, touched, together));
        }
    }

    /**
     * The pages that the site's owner wrote, and those that lead through the site as a whole.
     *
     * @param refused number of files that could not be read as texts
     */
    void furniture(List<TextPage> texts, int refused, PageList pages) {
        texts.stream().filter(text -> !isIntro(text)).forEach(pages::add);
        pages.add(true, PageKind.HOME, Permalinks.HOME, () -> home(texts));
        pages.add(
                true,
                PageKind.ARCHIVE,
                Permalinks.ARCHIVE,
                () -> ArchivePage.of(archive.years(), days, archive.undated().size(), firstDay));
        pages.add(true, PageKind.COVERAGE, Permalinks.COVERAGE, () -> CoveragePage.of(archive, days, refused));
        if (config.search().isEnabled()) {
            pages.add(new SearchPage());
            pages.add(new TrendsPage());
        }
        pages.add(new NotFoundPage());
    }

    private HomePage home(List<TextPage> texts) {
        List<Period> years = archive.years();
        Optional<Period> latest = days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
        return new HomePage(
                texts.stream().filter(PagePlanner::isIntro).findFirst(),
                latest.map(PeriodCount::of),
                latest.flatMap(day -> FrontPage.foremost(day.stories(), named)),
                PeriodCount.of(years),
                Chart.of(years, period -> Optional.of(Permalinks.of(period))),
                archive.subjects(Subject.Kind.SECTION).all().stream()
                        .map(SubjectLink::counted)
                        .toList(),
                latest.map(daysOfTheYear::inOtherYears).orElse(List.of()),
                daysOfTheYear.map(),
                archive.stories().size());
    }

    /** Whether the owner's page is the text for the front page. */
    private static boolean isIntro(TextPage text) {
        return text.path().equals(Permalinks.HOME);
    }

    private record Neighbours(Optional<PeriodLink> previous, Optional<PeriodLink> next) {}

    /** The custom of the locale's country, if it names one; else Monday (ISO 8601). */
    private static DayOfWeek firstDayOfWeek(Locale locale) {
        return locale.getCountry().isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(locale).getFirstDayOfWeek();
    }
}
