package org.backfile.article;

/**
 * The opening of the first paragraph of an agency story that states where it was written.
 *
 * @param text as printed, without the dash: {@code PORT ELLEN, Feb 26 (Isle News)}
 */
public record Dateline(String text) {}
