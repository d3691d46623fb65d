package org.backfile.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text in one element: whole, or cut where certain elements begin and end. */
final class InlineRuns implements NodeFilter {

    private final List<InlineRun> runs = new ArrayList<>();
    private final Predicate<Element> cuts;
    private InlineRun run = new InlineRun();
    private int links;

    private InlineRuns(Predicate<Element> cuts) {
        this.cuts = cuts;
    }

    /** The whole element as one run; blank if it has no text. */
    static InlineRun whole(Element element) {
        return of(element, any -> false).stream().findFirst().orElseGet(InlineRun::new);
    }

    /** The runs that are not blank. */
    static List<InlineRun> of(Element element, Predicate<Element> cuts) {
        var runs = new InlineRuns(cuts);
        element.filter(runs);
        runs.cut();
        return runs.runs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            run.add(text, links > 0);
        } else if (node instanceof Element element) {
            if (ElementKind.isMachinery(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            border(element);
            links += element.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            border(element);
            links -= element.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void border(Element element) {
        if (cuts.test(element)) {
            cut();
        } else if (ElementKind.isBlock(element) || element.normalName().equals("br")) {
            run.space();
        }
    }

    private void cut() {
        if (!run.isBlank()) {
            runs.add(run);
            run = new InlineRun();
        }
    }
}
