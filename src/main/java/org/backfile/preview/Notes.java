package org.backfile.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backfile.text.Diagnostic;
import org.backfile.text.Fingerprint;

/**
 * Diagnostics in the browser: the same words as in the terminal, on the page that they concern or on a page of their
 * own.
 */
final class Notes {

    private static final String HEAD = "<link rel=\"stylesheet\" href=\"" + Comforts.STYLE + "\"><script src=\""
            + Comforts.SCRIPT + "\" defer data-mark=\"";
    private static final String HEAD_END = "\"></script>";

    private Notes() {}

    /**
     * A page as the preview shows it.
     *
     * @param mark distinguishes it from earlier and later versions; it is on the page, so that the script there knows
     *     whether the page is still current
     */
    record Marked(byte[] bytes, String mark) {

        static Marked of(byte[] bytes) {
            return new Marked(bytes, Fingerprint.of(bytes).toString());
        }

        private static Marked of(String before, String after) {
            String mark = Fingerprint.builder().add(before).add(after).build().toString();
            return new Marked((before + HEAD + mark + HEAD_END + after).getBytes(StandardCharsets.UTF_8), mark);
        }
    }

    /** A page with the preview's script and the notes on it. A page without a head to put them in stays as it is. */
    static Marked on(byte[] page, List<Diagnostic> diagnostics) {
        String html = new String(page, StandardCharsets.UTF_8);
        int head = html.indexOf("</head>");
        int main = html.indexOf("<main");
        if (head < 0) {
            return Marked.of(page);
        }
        var withNotes = new StringBuilder(html.length() + 512);
        if (main < 0 || diagnostics.isEmpty()) {
            withNotes.append(html, head, html.length());
        } else {
            withNotes.append(html, head, main).append("<aside class=\"backfile-notes\" aria-label=\"Backfile\">");
            diagnostics.forEach(diagnostic -> write(diagnostic, withNotes));
            withNotes.append("</aside>").append(html, main, html.length());
        }
        return Marked.of(html.substring(0, head), withNotes.toString());
    }

    /** A page that says why there is no proper one. */
    static Marked page(List<Diagnostic> diagnostics) {
        String before = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta "
                + "name=\"viewport\" content=\"width=device-width\"><title>Not yet</title>";
        var html = new StringBuilder("</head><body><main class=\"backfile-notes\"><h1>This has to be fixed first</h1>");
        diagnostics.forEach(diagnostic -> write(diagnostic, html));
        return Marked.of(
                before,
                html.append("<p>The page comes back by itself.</p></main></body></html>\n")
                        .toString());
    }

    private static void write(Diagnostic diagnostic, StringBuilder html) {
        html.append("<section><h2>")
                .append(escaped(diagnostic.position()))
                .append(": ")
                .append(diagnostic.severity().word())
                .append('[')
                .append(diagnostic.code().word())
                .append("]: ")
                .append(escaped(diagnostic.found()))
                .append("</h2>");
        diagnostic
                .place()
                .filter(Diagnostic.Place::hasExcerpt)
                .ifPresent(place -> html.append("<pre>")
                        .append(escaped(place.excerpt()))
                        .append('\n')
                        .append(" ".repeat(place.caret() - 1))
                        .append("^".repeat(Math.max(1, place.span().length())))
                        .append("</pre>"));
        line("expected", diagnostic.expected(), html);
        line("fix", diagnostic.fix(), html);
        line("meanwhile", diagnostic.meanwhile(), html);
        html.append("</section>");
    }

    private static void line(String name, String text, StringBuilder html) {
        if (!text.isEmpty()) {
            html.append("<p><b>")
                    .append(name)
                    .append("</b> ")
                    .append(escaped(text))
                    .append("</p>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
