package org.backfile.explain;

/** The kinds of reason why a file is written or removed. */
public enum Cause {
    /** There was no site in the output folder. */
    FIRST_BUILD,
    /** What the site in the output folder was made from is not known. */
    NO_RECORD,
    /** What the last build made the articles' pages from is not known: a preview has read them since, for instance. */
    NO_RECORD_OF_ARTICLES,

    /** Someone removed the file. */
    MISSING,
    /** Someone changed the file. */
    EDITED,
    /** A build was interrupted before it recorded the file as written. */
    IN_DOUBT,
    /** A file that is not ours was in its place. */
    PLACE_TAKEN,

    /** Another version of Backfile. */
    PROGRAM,
    SETTING,
    TEMPLATE,
    ASSET,
    /** A file of the theme's own words. */
    WORDING,
    /** An entry of the menu that is on every page. */
    MENU,
    /** A page that the site's owner wrote, or a file that it links to. */
    OWN_PAGE,
    /** The number of files that could not be read as texts. */
    UNREADABLE_FILES,

    /** The page is the article's own. */
    ARTICLE,
    /** The article is, or was, the one before or after in time. */
    NEXT_TO,
    /** The article is, or was, among the related ones. */
    RELATED_TO,
    /** Other articles are related, because of articles that are neither shown nor were. */
    RELATED_ANEW,
    SAME_DAY_AS,
    /** A section, topic, place or author that the page names has the article too. */
    SHARES_A_SUBJECT_WITH,
    /** The page shows the article, or did. */
    SHOWS,
    /** The file for programs lists the article, or did. */
    LISTS,
    /** The page has a number that counts the article. */
    COUNTS,
    /** The file of the search index has words of the article, or leads to files that do. */
    INDEXES,
    /** The page differs only because of the articles, in a way that has no name of its own. */
    FOLLOWS_FROM;
}
