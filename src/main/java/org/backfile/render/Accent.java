package org.backfile.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.config.Colour;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/**
 * The site's own accent colour, appended to the theme's style sheet for the light look and, where it has one, for the
 * dark. Text is set in it, so it must stand out from the paper, {@code --paper}, as WCAG 2.2 asks of text (1.4.3). A
 * colour that does not is darkened on light paper, with a warning; for dark paper, which the configuration does not
 * mention, it is lightened as far as needed.
 */
final class Accent {

    private static final double LEAST_CONTRAST = 4.5;
    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final Pattern PAPER = Pattern.compile("--paper:\\s*(#[0-9A-Fa-f]{3,6})\\s*;");

    private final Colour wanted;
    private final List<Colour> papers;

    /** @param styleSheet defines {@code --paper} for light paper first and for dark paper second */
    Accent(Colour wanted, String styleSheet) {
        this.wanted = wanted;
        this.papers = papersOf(styleSheet);
    }

    private static List<Colour> papersOf(String styleSheet) {
        var papers = new ArrayList<Colour>();
        for (Matcher paper = PAPER.matcher(styleSheet); paper.find(); ) {
            Colour.of(paper.group(1)).ifPresent(papers::add);
        }
        return papers;
    }

    /** The style sheet with the colour added. */
    byte[] in(byte[] styleSheet) {
        String rules = "\n:root { --accent: " + light() + "; }\n"
                + (papers.size() > 1
                        ? "@media (prefers-color-scheme: dark) { :root { --accent: " + readable(papers.get(1), WHITE)
                                + "; } }\n"
                        : "");
        byte[] added = rules.getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[styleSheet.length + added.length];
        System.arraycopy(styleSheet, 0, whole, 0, styleSheet.length);
        System.arraycopy(added, 0, whole, styleSheet.length, added.length);
        return whole;
    }

    /** The warning when the colour could not be used as it is. */
    Optional<Diagnostic> doubt() {
        return light().equals(wanted)
                ? Optional.empty()
                : Optional.of(Diagnostic.of(Code.ACCENT_CONTRAST, "site-config.yaml")
                        .found("text in " + wanted + " on the paper " + lightPaper() + " has a contrast of "
                                + String.format(
                                        Locale.ROOT, "%.1f", Math.floor(wanted.contrastWith(lightPaper()) * 10) / 10))
                        .expected(LEAST_CONTRAST + " or more (WCAG 2.2, 1.4.3)")
                        .fix("take a darker one:  look: { accent: \"" + light() + "\" }")
                        .meanwhile("used that one"));
    }

    private Colour light() {
        return readable(lightPaper(), BLACK);
    }

    private Colour lightPaper() {
        return papers.isEmpty() ? WHITE : papers.get(0);
    }

    /** The colour, mixed with as little of another as makes it readable. */
    private Colour readable(Colour paper, Colour towards) {
        for (int percent = 0; percent < 100; percent++) {
            Colour mixed = wanted.mixedWith(towards, percent);
            if (mixed.contrastWith(paper) >= LEAST_CONTRAST) {
                return mixed;
            }
        }
        return towards;
    }
}
