package org.backfile.article;

/**
 * What opens the first paragraph of an agency story and says where it was written.
 *
 * @param text as printed, without the dash: {@code PORT ELLEN, Feb 26 (Isle News)}
 */
public record Dateline(String text) {}
