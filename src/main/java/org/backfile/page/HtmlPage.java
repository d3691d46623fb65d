package org.backfile.page;

/** A page for people, made by a template. */
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

    /** The name of the template, without folder and ending: {@code article}. */
    String template();

    /** Whether a search engine should list it; listings that only repeat others and the error page say no. */
    default boolean isListed() {
        return true;
    }

    /**
     * Whether every theme must make it. One that is not needed is left out by a theme that has no template for it and
     * leads nowhere to it.
     */
    default boolean isNeeded() {
        return true;
    }
}
