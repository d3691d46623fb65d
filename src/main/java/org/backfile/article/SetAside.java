package org.backfile.article;

/**
 * A line of the source that is in no field and no block.
 *
 * @param line   its number in the source, from 1
 * @param reason why: {@code the headline again}
 */
public record SetAside(int line, String text, String reason) {}
