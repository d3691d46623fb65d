package org.backfile.page;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.CoOccurrence;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.article.CalendarDate;
import org.backfile.config.SiteConfig;

/**
 * Every page of a site. No two have the same path.
 *
 * @param pages in no meaningful order, but always the same for the same archive
 */
public record SitePlan(Outline outline, List<Page> pages) {

    /** The number of other stories of the same day on an article's page. */
    private static final int SAME_DAY = 5;

    /**
     * @param texts       the pages that the site's owner wrote
     * @param refused     number of files that could not be read as texts
     * @param templates   the templates of the theme; an optional page is left out if the theme has no template for it
     */
    public static SitePlan of(
            Archive archive, SiteConfig config, List<TextPage> texts, int refused, Templates templates) {
        var planner = new Planner(archive, config, templates);
        planner.articles();
        List<Page> articles = List.copyOf(planner.pages);
        planner.time();
        planner.subjects();
        Outline outline = Outline.of(archive, texts);
        texts.stream().filter(text -> !isIntro(text)).forEach(planner.pages::add);
        planner.furniture(texts.stream().filter(SitePlan::isIntro).findFirst(), refused);
        List<Page> forPeople = planner.pages;
        forPeople.removeIf(page ->
                page instanceof HtmlPage html && !html.pageKind().isNeeded() && !templates.has(html.template()));
        // Pages that link to the articles come after them, and the few large files for programs come
        // first, so that no thread is left alone with one at the end.
        List<Page> inOrder = Stream.of(
                        articles,
                        MachinePlan.of(archive, config, forPeople),
                        forPeople.subList(articles.size(), forPeople.size()))
                .flatMap(List::stream)
                .toList();
        return new SitePlan(outline, inOrder);
    }

    /** Whether the owner's page is the text for the front page. */
    private static boolean isIntro(TextPage text) {
        return text.path().equals(Permalinks.HOME);
    }

    /** Collects the pages, with one method for each family of pages. */
    private static final class Planner {
        private final Archive archive;
        private final SiteConfig config;
        private final DayOfWeek firstDay;
        private final List<Period> days;
        private final DaysOfTheYear daysOfTheYear;
        private final SubjectLinks named;
        private final SubjectLinks onArticles;
        private final List<Page> pages = new ArrayList<>();

        Planner(Archive archive, SiteConfig config, Templates templates) {
            this.archive = archive;
            this.config = config;
            this.firstDay = firstDayOfWeek(config.site().language());
            this.days = partsOf(partsOf(archive.years()));
            this.daysOfTheYear = new DaysOfTheYear(days);
            this.named = new SubjectLinks(archive, SubjectLink::named);
            // Counts only if the template names them: a count changes with every story of the subject, and
            // thousands of articles would change with it.
            this.onArticles =
                    templates.names("article", "count") ? new SubjectLinks(archive, SubjectLink::counted) : named;
        }

        void articles() {
            for (Story story : archive.stories()) {
                List<Story> related = archive.relatedTo(story);
                var linked = Stream.of(related.stream(), archive.before(story).stream(), archive.after(story).stream())
                        .flatMap(stories -> stories)
                        .toList();
                pages.add(new ArticlePage(
                        story,
                        onArticles.sectionOf(story),
                        onArticles.of(Subject.Kind.TOPIC, story),
                        onArticles.of(Subject.Kind.PLACE, story),
                        onArticles.of(Subject.Kind.AUTHOR, story),
                        archive.before(story),
                        archive.after(story),
                        related,
                        archive.sameDayAs(story, linked, SAME_DAY)));
            }
            archive.sharedAddresses().forEach((path, stories) -> pages.add(new SharedAddressPage(path, stories)));
            if (!archive.undated().isEmpty()) {
                pages.add(new UndatedPage(archive.undated()));
            }
        }

        void time() {
            List<Period> years = archive.years();
            List<Period> months = partsOf(years);
            eachWithNeighbours(
                    years,
                    (year, around) -> pages.add(new YearPage(
                            year,
                            Chart.ofMonths(year),
                            MonthCalendar.ofYear(year, firstDay),
                            year.withPrecision(CalendarDate.Precision.YEAR),
                            around.previous(),
                            around.next())));
            eachWithNeighbours(
                    months,
                    (month, around) -> pages.add(new MonthPage(
                            month,
                            MonthCalendar.of(month, firstDay),
                            extracts(month),
                            month.withPrecision(CalendarDate.Precision.MONTH),
                            around.previous(),
                            around.next())));
            eachWithNeighbours(
                    days,
                    (day, around) -> pages.add(new DayPage(
                            day,
                            FrontPage.whole(day.stories(), named).orElseThrow(),
                            around.previous(),
                            around.next(),
                            otherYears(day))));
            pages.addAll(daysOfTheYear.pages());
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

        void subjects() {
            var together = CoOccurrence.in(archive);
            var index = new NameIndex(config.site().language());
            for (var kind : Subject.Kind.values()) {
                List<Subject> subjects = archive.subjects(kind).all();
                if (!subjects.isEmpty()) {
                    pages.add(new SubjectIndexPage(kind, index.of(subjects)));
                }
                subjects.forEach(
                        subject -> new SubjectListing(subject, config.listings().pageSize()).addTo(pages, together));
            }
        }

        void furniture(Optional<TextPage> intro, int refused) {
            List<Period> years = archive.years();
            Optional<Chart> chart = Chart.of(years, period -> Optional.of(Permalinks.of(period)));
            Optional<Period> latest = days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
            pages.add(new HomePage(
                    intro,
                    latest,
                    latest.flatMap(day -> FrontPage.foremost(day.stories(), named)),
                    years,
                    chart,
                    archive.subjects(Subject.Kind.SECTION).all().stream()
                            .map(SubjectLink::counted)
                            .toList(),
                    latest.map(daysOfTheYear::inOtherYears).orElse(List.of()),
                    daysOfTheYear.map(),
                    archive.dated().size() + archive.undated().size()));
            pages.add(ArchivePage.of(years, days, archive.undated().size(), firstDay));
            pages.add(CoveragePage.of(archive, days, refused));
            if (config.search().isEnabled()) {
                pages.add(new SearchPage());
                pages.add(new TrendsPage());
            }
            pages.add(new NotFoundPage());
        }
    }

    private record Neighbours(Optional<Period> previous, Optional<Period> next) {}

    private static void eachWithNeighbours(List<Period> periods, BiConsumer<Period, Neighbours> action) {
        for (int i = 0; i < periods.size(); i++) {
            action.accept(
                    periods.get(i),
                    new Neighbours(
                            i == 0 ? Optional.empty() : Optional.of(periods.get(i - 1)),
                            i + 1 == periods.size() ? Optional.empty() : Optional.of(periods.get(i + 1))));
        }
    }

    private static List<Period> partsOf(List<Period> periods) {
        return periods.stream().flatMap(period -> period.parts().stream()).toList();
    }

    /** The custom of the locale's country, if it names one; else Monday (ISO 8601). */
    private static DayOfWeek firstDayOfWeek(Locale locale) {
        return locale.getCountry().isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(locale).getFirstDayOfWeek();
    }
}
