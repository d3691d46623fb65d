package org.backfile.text;

import java.util.Locale;

/**
 * The name of a kind of diagnostic. People search for these and put them into scripts: a code is never
 * renamed or given a second meaning. {@code docs/diagnostics.md} explains each.
 */
public enum Code {
    // The configuration.
    CONFIG_MISSING(Severity.NOTE),
    CONFIG_SYNTAX(Severity.ERROR),
    UNKNOWN_KEY(Severity.ERROR),
    WRONG_TYPE(Severity.ERROR),
    BAD_VALUE(Severity.ERROR),

    // Finding and reading files.
    FOLDER_MISSING(Severity.ERROR),
    FILE_UNREADABLE(Severity.ERROR),
    FILE_EMPTY(Severity.WARNING),
    FILE_SKIPPED(Severity.NOTE),
    DOCUMENT_SKIPPED(Severity.WARNING),
    FILE_TOO_LARGE(Severity.ERROR),
    NOT_A_TEXT(Severity.ERROR),
    ENCODING_ASSUMED(Severity.WARNING),
    CONTROL_CHARACTERS(Severity.NOTE),
    MOJIBAKE(Severity.WARNING),
    MOJIBAKE_REPAIRED(Severity.NOTE),
    SEVERAL_ARTICLES(Severity.NOTE),
    ARTICLES_MISSING(Severity.WARNING),
    ARTICLES_UNCLEAR(Severity.WARNING),
    CHARACTER_REFERENCES(Severity.NOTE),

    // Understanding a text.
    MAIL_ENCODING(Severity.WARNING),
    MAIL_ATTACHMENT(Severity.NOTE),
    FRONT_MATTER_SYNTAX(Severity.WARNING),
    UNKNOWN_FIELD(Severity.NOTE),
    DRAFT(Severity.NOTE),
    DRAFT_UNCLEAR(Severity.WARNING),
    BYLINE_UNCLEAR(Severity.WARNING),
    DATE_MISSING(Severity.WARNING),
    DATE_AMBIGUOUS(Severity.WARNING),
    DATE_IMPOSSIBLE(Severity.WARNING),
    DATE_UNLIKELY(Severity.WARNING),
    YEAR_ASSUMED(Severity.NOTE),
    DATE_RANGE(Severity.NOTE),
    DATE_DOUBLE(Severity.NOTE),
    WEEKDAY_DIFFERS(Severity.NOTE),
    DATE_INFERRED(Severity.NOTE),
    HEADLINE_MISSING(Severity.WARNING),
    MARKUP_DROPPED(Severity.NOTE),
    NAME_LEARNT(Severity.NOTE),

    // The archive and its pages.
    ADDRESS_SHARED(Severity.NOTE),
    ADDRESS_TAKEN(Severity.WARNING),
    NO_ARTICLES(Severity.WARNING),
    TEMPLATE_BROKEN(Severity.ERROR),
    TEMPLATE_MISSING(Severity.ERROR),
    TEMPLATE_EXISTS(Severity.ERROR),
    ACCENT_CONTRAST(Severity.WARNING),

    // Writing.
    OUTPUT_NOT_OURS(Severity.ERROR),
    OUTPUT_OCCUPIED(Severity.WARNING),
    MANIFEST_DAMAGED(Severity.WARNING),
    OUTPUT_UNWRITABLE(Severity.ERROR),
    FILE_EXISTS(Severity.ERROR),
    CACHE_UNWRITABLE(Severity.NOTE),

    // Publishing.
    OUTPUT_UNFINISHED(Severity.ERROR),
    TARGET_OVERLAPS(Severity.ERROR),
    TARGET_NOT_OURS(Severity.ERROR),
    TARGET_FAILED(Severity.ERROR),

    // The preview's own work.
    PREVIEW_FAILED(Severity.ERROR),

    // Checking a finished site: only check --site reports these.
    LINK_BROKEN(Severity.ERROR),
    ANCHOR_MISSING(Severity.ERROR),
    ID_REPEATED(Severity.ERROR),
    TITLE_MISSING(Severity.ERROR),
    DESCRIPTION_MISSING(Severity.WARNING),
    FEED_BROKEN(Severity.ERROR),
    SITEMAP_DIFFERS(Severity.WARNING),
    PAGE_HEAVY(Severity.WARNING),

    // Checking a whole archive: only check reports these.
    HEADLINE_LONG(Severity.NOTE),
    HEADLINE_SHORT(Severity.NOTE),
    DOUBLE(Severity.WARNING),
    NEAR_DOUBLE(Severity.NOTE);

    private final Severity severity;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As it is printed: {@code date-ambiguous}. */
    public String word() {
        return word;
    }
}
