package org.backfile.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backfile.text.Fingerprint;
import org.backfile.text.Line;

/**
 * A template or an asset.
 *
 * @param shownAs its path as a person knows it, for messages: {@code templates/article.peb}
 */
record ThemeFile(String shownAs, byte[] bytes, Fingerprint fingerprint) {

    static ThemeFile of(String shownAs, byte[] bytes) {
        return new ThemeFile(shownAs, bytes, Fingerprint.of(bytes));
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<Line> lines() {
        return Line.linesOf(text());
    }
}
