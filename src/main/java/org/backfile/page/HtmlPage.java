package org.backfile.page;

/** A page for people, rendered by a template. */
public sealed interface HtmlPage extends Page
        permits HomePage,
                ArchivePage,
                CoveragePage,
                YearPage,
                MonthPage,
                DayPage,
                OnThisDayPage,
                ArticlePage,
                SharedAddressPage,
                SubjectIndexPage,
                SubjectPage,
                SubjectPeriodPage,
                UndatedPage,
                SearchPage,
                TrendsPage,
                TextPage,
                NotFoundPage {

    /** The name of the template, without folder and extension: {@code article}. */
    default String template() {
        return pageKind().template().orElseThrow();
    }
}
