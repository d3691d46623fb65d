package org.backfile.archive;

/**
 * Path of a file of the site, relative to the output folder, with {@code /}: {@code 1987/02/26/index.html}.
 */
public record SitePath(String value) implements Comparable<SitePath> {

    private static final String INDEX = "index.html";

    /** @throws IllegalArgumentException for a path that would leave the output folder or does not name a file */
    public SitePath {
        if (!isInSite(value)) {
            throw new IllegalArgumentException("not a path in the site: " + value);
        }
    }

    /** Whether each name between slashes is one, and neither this folder nor the one above. */
    private static boolean isInSite(String path) {
        int from = 0;
        while (true) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            // "", "." and ".." are the beginnings of "..".
            if (end - from <= 2 && path.regionMatches(from, "..", 0, end - from)) {
                return false;
            }
            if (slash < 0) {
                return path.indexOf('\\') < 0;
            }
            from = slash + 1;
        }
    }

    /** The index page of a folder: {@code indexOf("1987/02")} is {@code 1987/02/index.html}. */
    public static SitePath indexOf(String folder) {
        return new SitePath(folder.isEmpty() ? INDEX : folder + "/" + INDEX);
    }

    /** The form used in links, from the site's root: an index page is its folder, {@code 1987/02/}; home is empty. */
    public String link() {
        return value.equals(INDEX) || value.endsWith("/" + INDEX)
                ? value.substring(0, value.length() - INDEX.length())
                : value;
    }

    /** The folder that contains the file, without a trailing {@code /}; empty at the root. */
    public String folder() {
        return value.substring(0, Math.max(0, value.lastIndexOf('/')));
    }

    /** The file's name, which is also the whole link to it from a page in the same folder. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** Relative path from this file's folder to the site's root: {@code ../../}, or {@code ./} at the root itself. */
    public String toRoot() {
        int depth = 0;
        for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth == 0 ? "./" : "../".repeat(depth);
    }

    // A record's generated method goes through method handles, which a short run never gets to compile.
    @Override
    public boolean equals(Object other) {
        return other instanceof SitePath path && path.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
