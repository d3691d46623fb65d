package org.backfile.config;

import java.util.ArrayList;
import java.util.List;

/** A folder in the configuration, relative to the one that holds the configuration, with {@code /}. */
final class FolderPath {

    private FolderPath() {}

    /** A folder that must be inside the site's folder. */
    static Meaning<String> inTheSite(String text) {
        String expected = "a folder inside the site's own, such as articles or texts/1987, without \"..\"";
        if (isAbsolute(text) || text.startsWith("~") || List.of(text.split("/")).contains("..")) {
            return Meaning.none(expected, "");
        }
        return common(text, expected);
    }

    /** A folder that may be anywhere. */
    static Meaning<String> anywhere(String text) {
        return common(text, "a folder, such as public, ../public or /var/www/archive");
    }

    private static Meaning<String> common(String text, String expected) {
        if (text.contains("\\")) {
            return Meaning.none(expected, Meaning.didYouMean(text.replace('\\', '/')));
        }
        if (text.startsWith("~")) {
            return Meaning.none(expected, "write the path in full: only a shell knows what \"~\" stands for");
        }
        return text.isEmpty() || hasControlCharacter(text) ? Meaning.none(expected, "") : Meaning.of(tidied(text));
    }

    /**
     * Whether {@code outer} is {@code inner} or one of its parents; false when either is absolute, since only the file
     * system knows then.
     */
    static boolean holds(String outer, String inner) {
        if (isAbsolute(outer) || isAbsolute(inner)) {
            return false;
        }
        var outerParts = partsOf(outer);
        var innerParts = partsOf(inner);
        // A folder above the site contains all of its folders; one beside it, none.
        boolean isAbove = outerParts.stream().allMatch(".."::equals);
        return isAbove
                || innerParts.size() >= outerParts.size()
                        && innerParts.subList(0, outerParts.size()).equals(outerParts);
    }

    private static boolean isAbsolute(String text) {
        return text.startsWith("/") || text.startsWith("\\") || text.matches("(?s)[A-Za-z]:.*");
    }

    private static String tidied(String text) {
        String path = String.join("/", partsOf(text));
        if (text.startsWith("/")) {
            // On Windows, two slashes begin a server name.
            return (text.startsWith("//") ? "//" : "/") + path;
        }
        return path.isEmpty() ? "." : path;
    }

    /** The names along the path, with {@code a/..} resolved. */
    private static List<String> partsOf(String text) {
        var parts = new ArrayList<String>();
        for (String part : text.split("/")) {
            boolean goesBack = part.equals("..")
                    && !parts.isEmpty()
                    && !parts.get(parts.size() - 1).equals("..");
            if (goesBack) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean hasControlCharacter(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
