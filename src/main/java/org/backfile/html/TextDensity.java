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

    // An element is equal only to itself, whatever its content.
    private final Map<Element, Count> counts = new LinkedHashMap<>();
    private final Map<Element, Integer> ownOfArticles = new LinkedHashMap<>();
    private final Map<Element, Integer> scores = new LinkedHashMap<>();
    private final Deque<Element> articles = new ArrayDeque<>();
    private int muted;
    private int links;
    private int paragraphs;

    /** The visible characters in an element, including its children. */
    private static final class Count {
        private int text;
        private int prose;
        private int inParagraphs;
    }

    private TextDensity() {}

    static TextDensity of(Document page) {
        var measure = new TextDensity();
        page.filter(measure);
        return measure;
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
            if (element.normalName().equals("article")) {
                articles.pop();
            }
            if (element.parent() != null) {
                Count own = countOf(element);
                Count parent = countOf(element.parent());
                parent.text += own.text;
                parent.prose += own.prose;
                parent.inParagraphs += own.inParagraphs;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, int step) {
        switch (element.normalName()) {
            case "nav", "aside", "footer", "select", "button", "textarea", "figcaption", "noscript" -> muted += step;
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
        if (muted > 0 || links > 0 || paragraphs == 0 && visible < LONG_TEXT) {
            return;
        }
        countOf(parent).prose += visible;
        countOf(parent).inParagraphs += paragraphs > 0 ? visible : 0;
        if (!articles.isEmpty()) {
            ownOfArticles.merge(articles.element(), visible, Integer::sum);
        }
        Element line = parent;
        while (!ElementKind.isBlock(line) && line.parent() != null) {
            line = line.parent();
        }
        Element holder = paragraphs > 0 && line.parent() != null ? line.parent() : line;
        scores.merge(holder, 2 * visible, Integer::sum);
        if (holder.parent() != null) {
            scores.merge(holder.parent(), visible, Integer::sum);
        }
    }
}
