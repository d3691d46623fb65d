package org.backfile.article;

/** A header or front-matter field that Backfile has no use for; it is kept as it is. */
public record ExtraField(String name, String value) {}
