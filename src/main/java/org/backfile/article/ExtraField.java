package org.backfile.article;

/** A header or front-matter field that Backfile does not use; it is kept unchanged. */
public record ExtraField(String name, String value) {}
