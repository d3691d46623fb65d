package org.backfile.source;

/**
 * A file that may hold an article, as the file system describes it.
 *
 * @param path     relative to the folder of articles, with {@code /}: {@code 1987/02/26-ferry.txt}
 * @param size     in bytes
 * @param modified in milliseconds since 1970; only ever compared for equality, never shown and never taken for a date
 */
public record SourceFile(String path, long size, long modified) implements Comparable<SourceFile> {

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }
}
