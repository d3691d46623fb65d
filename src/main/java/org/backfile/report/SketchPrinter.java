package org.backfile.report;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.article.CalendarDate;
import org.backfile.config.DateOrder;
import org.backfile.start.Sketch;

/** Prints a sketch of a folder of texts. */
public final class SketchPrinter {

    private final PrintWriter out;

    public SketchPrinter(PrintWriter out) {
        this.out = out;
    }

    public void print(Sketch sketch) {
        line(
                "texts",
                sketch.texts() + " (" + list(sketch.endings()) + ")"
                        + (sketch.refused() == 0 ? "" : ", and " + sketch.refused() + " that could not be read"));
        line(
                "dates",
                sketch.first().map(CalendarDate::toString).orElse("none found")
                        + sketch.last().map(date -> " to " + date).orElse("")
                        + (sketch.undated() == 0 ? "" : ", " + sketch.undated() + " without"));
        if (sketch.ambiguous() > 0) {
            line(
                    "",
                    sketch.ambiguous() + " such as 02/03/1987; "
                            + sketch.dateOrder()
                                    .map(SketchPrinter::orderShown)
                                    .orElse("the others do not show which number is the month: see dates.order"));
        }
        line("languages", sketch.languages().isEmpty() ? "not told by the texts" : list(sketch.languages()));
        if (!sketch.encodings().isEmpty()) {
            line("encodings", "UTF-8, but for " + list(sketch.encodings()));
        }
        if (!sketch.others().isEmpty()) {
            line(
                    "no texts",
                    sketch.others().entrySet().stream()
                            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                            .collect(Collectors.joining(", ")));
        }
        if (!sketch.folders().isEmpty()) {
            line("folders", list(sketch.folders()));
        }
        out.println();
    }

    private static String orderShown(DateOrder order) {
        return "the others show that the " + (order == DateOrder.DAY_MONTH ? "day" : "month") + " comes first";
    }

    private static String list(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private void line(String name, String text) {
        out.println(String.format("%-10s %s", name, text));
    }
}
