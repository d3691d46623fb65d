package org.backfile.config;

import java.util.ArrayList;
import java.util.List;

/** A folder as the configuration names it, from the one that holds the configuration, with {@code /}. */
final class FolderPath {

    private FolderPath() {}

    /** A folder that cannot lie outside of the site's own. */
    static Meaning<String> inTheSite(String text) {
        String expected = "a folder inside the site's own, such as articles or texts/1987, without \"..\"";
        if (isAbsolute(text) || text.startsWith("~") || List.of(text.split("/")).contains("..")) {
            return Meaning.none(expected, "");
        }
        return common(text, expected);
    }

    /** A folder that may lie anywhere. */
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
     * Whether one folder is the other or one above it; false when one of them is absolute, for then only the disk
     * knows.
     */
    static boolean holds(String outer, String inner) {
        if (isAbsolute(outer) || isAbsolute(inner)) {
            return false;
        }
        var outerParts = partsOf(outer);
        var innerParts = partsOf(inner);
        // Above the site lie all of its folders; beside it none.
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
            // Two slashes begin the name of a server on Windows.
            return (text.startsWith("//") ? "//" : "/") + path;
        }
        return path.isEmpty() ? "." : path;
    }

    /** The names on the way, with {@code a/..} undone. */
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
