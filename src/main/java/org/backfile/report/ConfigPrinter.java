package org.backfile.report;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.config.EffectiveSetting;

/**
 * Prints settings as a valid configuration, each with a comment that says where its value comes from:
 *
 * <pre>
 * site:
 *   title: The Harbour Post               # line 8
 *   language: en                          # default
 * </pre>
 */
public final class ConfigPrinter {

    private static final int COMMENT_COLUMN = 48;

    private final PrintWriter out;

    public ConfigPrinter(PrintWriter out) {
        this.out = out;
    }

    public void print(List<EffectiveSetting> settings) {
        String block = "";
        Set<String> inEntry = new HashSet<>();
        for (EffectiveSetting setting : settings) {
            boolean isEntry = setting.block().endsWith("[]");
            if (!setting.block().equals(block)) {
                out.println(setting.block().replace("[]", "") + ":");
                inEntry.clear();
            }
            block = setting.block();
            // A repeated name begins the next entry of the list.
            boolean isNew = isEntry && (inEntry.isEmpty() || inEntry.contains(setting.name()));
            if (isNew) {
                inEntry.clear();
            }
            inEntry.add(setting.name());
            print(setting, isEntry ? isNew ? "  - " : "    " : "  ");
        }
    }

    private void print(EffectiveSetting setting, String margin) {
        String line = margin + setting.name() + ":"
                + setting.value().map(value -> " " + written(value)).orElse("");
        String origin = setting.line().map(number -> "line " + number).orElse("default");
        out.println(line + " ".repeat(Math.max(1, COMMENT_COLUMN - line.length())) + "# " + origin);
    }

    private static String written(Object value) {
        return value instanceof String text && !isPlain(text) ? quoted(text) : value.toString();
    }

    /** Whether YAML reads the text as itself without quotation marks. */
    private static boolean isPlain(String text) {
        return text.matches("[\\p{L}.][\\p{L}\\p{N} ./_+-]*|https?://[^\\s#]+")
                && !text.matches("(?i)true|false|null|yes|no|on|off|\\..*|.* ");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
