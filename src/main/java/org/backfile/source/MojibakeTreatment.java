package org.backfile.source;

import java.util.List;
import org.backfile.config.SiteConfig;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;

/** Reports {@link Mojibake}, or repairs it where the owner of the archive asked for that. */
final class MojibakeTreatment {

    /** A text that was misread and saved more often than this has long been illegible. */
    private static final int ROUNDS = 3;

    /** How many characters after it are shown with it. */
    private static final int EXCERPT = 160;

    private final String file;
    private final SiteConfig.Text settings;

    /** @param file its name for messages */
    MojibakeTreatment(String file, SiteConfig.Text settings) {
        this.file = file;
        this.settings = settings;
    }

    /** The text to use from here on; adds to the diagnostics. */
    String of(String text, List<Diagnostic> diagnostics) {
        var mojibake = Mojibake.in(text);
        if (mojibake.isNone()) {
            return text;
        }
        diagnostics.add(settings.repairMojibake() ? repaired(mojibake) : reported(mojibake));
        return settings.repairMojibake() ? repair(mojibake) : text;
    }

    private static String repair(Mojibake mojibake) {
        String text = mojibake.repaired();
        for (int round = 1; round < ROUNDS; round++) {
            text = Mojibake.in(text).repaired();
        }
        return text;
    }

    private Diagnostic reported(Mojibake mojibake) {
        return about(Code.MOJIBAKE, mojibake)
                .found(shown(mojibake) + " looks like UTF-8 that was read as Windows-1252 and saved again"
                        + others(mojibake))
                .expected("\"" + mojibake.sequences().get(0).meant() + "\"")
                .fix("have such characters repaired, in site-config.yaml:  text: { repair-mojibake: true }")
                .meanwhile("left as it is");
    }

    private Diagnostic repaired(Mojibake mojibake) {
        return about(Code.MOJIBAKE_REPAIRED, mojibake)
                .found(shown(mojibake) + " was UTF-8 that was read as Windows-1252 and saved again" + others(mojibake))
                .meanwhile("read as \"" + mojibake.sequences().get(0).meant() + "\""
                        + (mojibake.sequences().size() > 1 ? ", and the others likewise" : ""));
    }

    private Diagnostic.Builder about(Code code, Mojibake mojibake) {
        var first = mojibake.sequences().get(0);
        // With a letter appended, even a text that ends with a line end has the line on which the sequence starts.
        var before = Line.linesOf(mojibake.text().substring(0, first.from()) + "x");
        int from = before.get(before.size() - 1).text().length() - 1;
        int start = first.from() - from;
        String rest = visible(
                mojibake.text().substring(start, Math.min(mojibake.text().length(), first.to() + EXCERPT)));
        var line = new Line(before.size(), Line.linesOf(rest).get(0).text());
        return Diagnostic.of(code, file).at(line, line.spanOf(from, from + first.to() - first.from()));
    }

    private static String shown(Mojibake mojibake) {
        var first = mojibake.sequences().get(0);
        return "\"" + visible(mojibake.text().substring(first.from(), first.to())) + "\"";
    }

    private static String others(Mojibake mojibake) {
        int others = mojibake.sequences().size() - 1;
        return others == 0 ? "" : ", here and in " + others + (others == 1 ? " other place" : " other places");
    }

    /** A leftover control character would change the terminal's colours, or worse. */
    private static String visible(String text) {
        var shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            if (ControlCharacters.isDropped(shown.charAt(i)) || shown.charAt(i) == '\u0085') {
                shown.setCharAt(i, '\ufffd');
            }
        }
        return shown.toString();
    }
}
