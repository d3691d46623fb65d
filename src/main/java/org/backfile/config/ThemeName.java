package org.backfile.config;

import java.util.List;
import org.backfile.text.Suggestion;

/**
 * The theme of a site: either the name of a built-in theme or a folder of the site's own.
 *
 * @param value    {@code plain}, or {@code themes/ours}, relative to the site's folder
 * @param isFolder whether it is a folder of the site
 */
public record ThemeName(String value, boolean isFolder) {

    /** The built-in themes. */
    public static final List<String> OURS = List.of("default", "plain");

    static final ThemeName DEFAULT = new ThemeName("default", false);

    static Meaning<ThemeName> meaningOf(String text) {
        if (OURS.contains(text)) {
            return Meaning.of(new ThemeName(text, false));
        }
        if (text.contains("/")) {
            return FolderPath.inTheSite(text).map(folder -> new ThemeName(folder, true));
        }
        return Meaning.none(
                "default, plain, or a folder of the site, such as themes/ours",
                Suggestion.nearest(text, OURS)
                        .map(Meaning::didYouMean)
                        .orElse("for a folder beside site-config.yaml write ./" + text));
    }

    @Override
    public String toString() {
        return isFolder && !value.contains("/") ? "./" + value : value;
    }
}
