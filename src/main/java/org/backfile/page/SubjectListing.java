package org.backfile.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backfile.archive.CoOccurrence;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.archive.Touched;

/**
 * The pages of one subject. If the stories fit on one page, there is one page; otherwise they are split by year, and a
 * year that is still too long by month. Because the split is by time and not by count, an old page does not change when
 * a new story arrives.
 */
final class SubjectListing {

    private final Subject subject;
    private final int pageSize;
    private final List<Story> dated;
    private final List<Story> undated;
    private final List<Period> years;

    SubjectListing(Subject subject, int pageSize) {
        this.subject = subject;
        this.pageSize = pageSize;
        dated = subject.stories().stream()
                .filter(story -> story.date().isPresent())
                .toList();
        undated = subject.stories().stream()
                .filter(story -> story.date().isEmpty())
                .toList();
        years = Period.yearsOf(dated);
    }

    void addTo(PageList pages, Touched touched, CoOccurrence together) {
        boolean isSplit = dated.size() > pageSize;
        pages.add(
                touched.has(subject),
                PageKind.SUBJECT,
                subject.path(),
                () -> new SubjectPage(
                        SubjectLink.counted(subject),
                        Chart.of(years, this::barTarget),
                        latestByYear(),
                        PeriodCount.of(years),
                        isSplit,
                        undated,
                        companions(together)));
        if (isSplit) {
            years.forEach(year -> addYear(year, pages, touched));
        }
    }

    private List<SubjectPage.Companion> companions(CoOccurrence together) {
        return together.with(subject).stream()
                .map(companion -> new SubjectPage.Companion(SubjectLink.named(companion.topic()), companion.count()))
                .toList();
    }

    private void addYear(Period year, PageList pages, Touched touched) {
        // All of a year: one story more may split it.
        boolean isTouched = touched.has(subject) && (touched.has(year.date()) || dated.size() <= 2 * pageSize);
        if (!isByMonth(year)) {
            add(pages, isTouched, year, () -> page(year));
            return;
        }
        // Stories with only a year have no month's page to appear on.
        List<Story> monthless = year.stories().stream()
                .filter(story -> story.date().orElseThrow().month() == 0)
                .toList();
        add(
                pages,
                isTouched,
                year,
                () -> new SubjectPeriodPage(SubjectLink.named(subject), PeriodCount.of(year), monthless, months(year)));
        year.parts().forEach(month -> add(pages, isTouched, month, () -> page(month)));
    }

    private void add(PageList pages, boolean isTouched, Period period, Supplier<HtmlPage> page) {
        pages.add(isTouched, PageKind.SUBJECT_PERIOD, Permalinks.of(subject.path(), period.date()), page);
    }

    private List<SubjectPeriodPage.Month> months(Period year) {
        return year.parts().stream()
                .map(month ->
                        new SubjectPeriodPage.Month(PeriodCount.of(month), Permalinks.of(subject.path(), month.date())))
                .toList();
    }

    private SubjectPeriodPage page(Period period) {
        return new SubjectPeriodPage(
                SubjectLink.named(subject),
                PeriodCount.of(period),
                Story.latest(period.stories(), period.count()),
                List.of());
    }

    private boolean isByMonth(Period year) {
        return year.count() > pageSize && year.parts().size() > 1;
    }

    /** A bar links to the page of its period; if there is none, all stories are on the subject's own page. */
    private Optional<SitePath> barTarget(Period period) {
        boolean hasPage = dated.size() > pageSize && (period.date().month() == 0 || isByMonth(yearOf(period)));
        return hasPage ? Optional.of(Permalinks.of(subject.path(), period.date())) : Optional.empty();
    }

    private Period yearOf(Period month) {
        return years.stream()
                .filter(year -> year.date().year() == month.date().year())
                .findFirst()
                .orElseThrow();
    }

    private List<SubjectPage.Year> latestByYear() {
        var latest = new ArrayList<SubjectPage.Year>();
        int left = pageSize;
        for (int i = years.size() - 1; i >= 0 && left > 0; i--) {
            List<Story> shown = Story.latest(years.get(i).stories(), left);
            latest.add(new SubjectPage.Year(PeriodCount.of(years.get(i)), shown));
            left -= shown.size();
        }
        return List.copyOf(latest);
    }
}
