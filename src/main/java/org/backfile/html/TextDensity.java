package org.backfile.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Counts the characters of prose in each element, in one pass. Prose is text in {@code <p>}, or a long run of text
 * outside any {@code <p>}, as in older pages that break their lines with {@code <br>}; links and elements outside the
 * story do not count.
 */
final class TextDensity implements NodeFilter {

    /** A shorter text outside a paragraph is a label, a button or a date. */
    private static final int LONG_TEXT = 80;
    /** A page with less text than this may have its story elsewhere. */
    private static final int LITTLE_PROSE = 200;

    private static final int MUCH_MORE = 10;
    /** A shorter text in an element of its own is a label. */
    private static final int SHORTEST_LEAF = 10;

    // An element is equal only to itself, whatever its content.
    private final Map<Element, Count> counts = new LinkedHashMap<>();
    private final Map<Element, Integer> ownOfArticles = new LinkedHashMap<>();
    private final Map<Element, Integer> scores = new LinkedHashMap<>();
    private final boolean isLenient;
    private final Deque<Element> articles = new ArrayDeque<>();
    /** The elements around the text that begin a new line, innermost first. */
    private final Deque<Element> lines = new ArrayDeque<>();

    private int muted;
    private int links;
    private int paragraphs;

    /** The visible characters in an element, including its children. */
    private static final class Count {
        private int text;
        private int prose;
        private int inParagraphs;
        /** Length of the text directly in the element, outside links. */
        private int loose;
        /** Length of the text in child elements that hold only text, and the number of these elements. */
        private int inLeaves;

        private int leaves;
        private boolean hasParts;
    }

    private TextDensity(boolean isLenient) {
        this.isLenient = isLenient;
    }

    static TextDensity of(Document page) {
        TextDensity strict = measured(page, false);
        if (strict.proseIn(page) >= LITTLE_PROSE) {
            return strict;
        }
        // A page may have its story outside all else, for browsers without scripts, or in a single link.
        TextDensity lenient = measured(page, true);
        return lenient.proseIn(page) > MUCH_MORE * strict.proseIn(page) ? lenient : strict;
    }

    private static TextDensity measured(Document page, boolean isLenient) {
        var measure = new TextDensity(isLenient);
        page.filter(measure);
        return measure;
    }

    /** Whether nearly all prose of the page stands in places where other pages have none. */
    boolean isLenient() {
        return isLenient;
    }

    /** All text. */
    int textIn(Element element) {
        return countOf(element).text;
    }

    int proseIn(Element element) {
        return countOf(element).prose;
    }

    /** The prose in {@code <p>} elements. */
    int paragraphsIn(Element element) {
        return countOf(element).inParagraphs;
    }

    /** The {@code <article>} with the most prose of its own, not counting articles nested in it. */
    Optional<Element> foremostArticle() {
        return most(ownOfArticles);
    }

    /** The element whose children contain the most prose; its grandchildren's prose counts half. */
    Optional<Element> densest() {
        return most(scores);
    }

    /** Among equals, the first in the page. */
    private static Optional<Element> most(Map<Element, Integer> numbers) {
        return numbers.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    private Count countOf(Element element) {
        return counts.computeIfAbsent(element, any -> new Count());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (ElementKind.isMachinery(element) || element.normalName().equals("title")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element, 1);
            if (ElementKind.isBlock(element)) {
                lines.push(element);
            }
            if (element.normalName().equals("article")) {
                articles.push(element);
            }
        } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
            count(CleanText.visibleIn(text.getWholeText()), parent);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element, -1);
            if (ElementKind.isBlock(element)) {
                lines.pop();
            }
            if (element.normalName().equals("article")) {
                articles.pop();
            }
            if (element.parent() != null) {
                Count own = countOf(element);
                Count parent = countOf(element.parent());
                parent.text += own.text;
                parent.prose += own.prose;
                parent.inParagraphs += own.inParagraphs;
                parent.hasParts |=
                        ElementKind.isBlock(element) || element.normalName().equals("br") || own.hasParts;
                if (own.loose >= SHORTEST_LEAF
                        && !own.hasParts
                        && element.normalName().equals("div")) {
                    parent.inLeaves += own.loose;
                    parent.leaves++;
                }
            }
            Count own = countOf(element);
            if (own.leaves > 1 && own.prose > 0) {
                // Pages without <p> have a <div> for each paragraph.
                scores.merge(element, own.inLeaves, Integer::sum);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, int step) {
        switch (element.normalName()) {
            case "nav", "footer", "select", "button", "textarea", "figcaption" -> muted += step;
            case "aside", "noscript" -> muted += isLenient ? 0 : step;
            case "a" -> links += ElementKind.isLink(element) ? step : 0;
            case "p" -> paragraphs += step;
            default -> {
                if (element.id().equals("comments")
                        || element.hasClass("comments")
                        || element.id().equals("disqus_thread")) {
                    muted += step;
                }
            }
        }
    }

    private void count(int visible, Element parent) {
        countOf(parent).text += visible;
        Element line = lines.isEmpty() ? parent : lines.element();
        boolean isLinked = links > 0 && !(isLenient && visible >= LONG_TEXT);
        countOf(line).loose += muted > 0 || isLinked || paragraphs > 0 ? 0 : visible;
        if (muted > 0 || isLinked || paragraphs == 0 && visible < LONG_TEXT) {
            return;
        }
        countOf(parent).prose += visible;
        countOf(parent).inParagraphs += paragraphs > 0 ? visible : 0;
        if (!articles.isEmpty()) {
            ownOfArticles.merge(articles.element(), visible, Integer::sum);
        }
        Element holder = paragraphs > 0 && line.parent() != null ? line.parent() : line;
        scores.merge(holder, 2 * visible, Integer::sum);
        if (holder.parent() != null) {
            scores.merge(holder.parent(), visible, Integer::sum);
        }
    }
}
