package org.backfile.proof;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a style sheet: the fonts, pictures and other sheets that it loads. */
final class StyleSheet {

    private static final Pattern ADDRESS =
            Pattern.compile("url\\(\\s*[\"']?([^\"')]+?)[\"']?\\s*\\)|@import\\s+[\"']([^\"']+)[\"']");

    private StyleSheet() {}

    static FileReading read(String css) {
        var links = new ArrayList<String>();
        Matcher addresses = ADDRESS.matcher(withoutComments(css));
        while (addresses.find()) {
            links.add(addresses.group(1) == null ? addresses.group(2) : addresses.group(1));
        }
        return FileReading.ofLinks(links);
    }

    private static String withoutComments(String css) {
        var kept = new StringBuilder(css.length());
        int at = 0;
        for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
            kept.append(css, at, open).append(' ');
            int close = css.indexOf("*/", open + 2);
            at = close < 0 ? css.length() : close + 2;
        }
        return kept.append(css, at, css.length()).toString();
    }
}
