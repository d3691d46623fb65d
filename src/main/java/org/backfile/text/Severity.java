package org.backfile.text;

/** How serious a diagnostic is. */
public enum Severity {
    /** Something could not be done: an article, a page or the whole build is missing from the result. */
    ERROR,
    /** Something was done on a guess, or left out; {@code --strict} makes it fail. */
    WARNING,
    /** Something worth knowing that needs no fix. */
    NOTE;

    /** {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
