package org.backfile.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text in one element: whole, or cut where certain elements begin and end. */
final class InlineRuns implements NodeFilter {

    private final List<InlineRun> runs = new ArrayList<>();
    private final Predicate<Element> cuts;
    private final Inline.Stack inline;
    private InlineRun run = new InlineRun();

    private InlineRuns(Predicate<Element> cuts, LinkTargets targets) {
        this.cuts = cuts;
        inline = new Inline.Stack(targets);
    }

    /** The whole element as one run; blank if it has no text. */
    static InlineRun whole(Element element) {
        return whole(element, LinkTargets.NONE);
    }

    /** The whole element as one run, with its links; blank if it has no text. */
    static InlineRun whole(Element element, LinkTargets targets) {
        return of(element, any -> false, targets).stream().findFirst().orElseGet(InlineRun::new);
    }

    /** The runs that are not blank. */
    static List<InlineRun> of(Element element, Predicate<Element> cuts) {
        return of(element, cuts, LinkTargets.NONE);
    }

    /** The runs that are not blank, with their links. */
    static List<InlineRun> of(Element element, Predicate<Element> cuts, LinkTargets targets) {
        var runs = new InlineRuns(cuts, targets);
        element.filter(runs);
        runs.cut();
        return runs.runs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            run.add(text, new InlineRun.Around(inline.innermost(), Optional.empty(), false));
        } else if (node instanceof Element element) {
            if (ElementKind.isMachinery(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            border(element);
            inline.enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            border(element);
            inline.leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void border(Element element) {
        if (cuts.test(element)) {
            cut();
        } else if (element.normalName().equals("br")) {
            run.lineBreak();
        } else if (ElementKind.isBlock(element)) {
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
