package org.backfile.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.parse.Field;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text between two places where a page begins a new line, without inline mark-up. */
final class InlineRun {

    private final StringBuilder text = new StringBuilder();
    private final List<Extent> places = new ArrayList<>();
    private final Map<Element, Marked> marks = new LinkedHashMap<>();
    private boolean isSpaceDue;
    private int linked;

    /** A piece of the run marked with its field. */
    static final class Marked {
        private final Field field;
        private final Element element;
        private final StringBuilder text = new StringBuilder();

        private Marked(Field field, Element element) {
            this.field = field;
            this.element = element;
        }

        Field field() {
            return field;
        }

        Element element() {
            return element;
        }

        String text() {
            return CleanText.spaced(text.toString());
        }
    }

    void add(TextNode node, boolean isLinked) {
        String added = node.getWholeText();
        int before = text.length();
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (CleanText.isSpace(c)) {
                space();
            } else if (!Character.isISOControl(c)) {
                if (isSpaceDue && text.length() > 0) {
                    text.append(' ');
                }
                isSpaceDue = false;
                text.append(CleanText.whole(added, i));
            }
        }
        if (text.length() > before) {
            places.add(Extent.of(node));
            linked += isLinked ? text.length() - before : 0;
        }
    }

    /** As {@link #add(TextNode, boolean)}, for text in an element that names its field. */
    void add(TextNode node, boolean isLinked, Field field, Element element) {
        marks.computeIfAbsent(element, any -> new Marked(field, element)).text.append(node.getWholeText());
        add(node, isLinked);
    }

    /** Adds the space between two elements that are displayed apart. */
    void space() {
        isSpaceDue = true;
    }

    boolean isBlank() {
        return text.length() == 0;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    /** Whether nearly all of the run consists of links. */
    boolean isLinks() {
        return linked * 10 >= text.length() * 9;
    }

    List<Marked> marks() {
        return List.copyOf(marks.values());
    }

    /** Its places in the source, in order. */
    List<Extent> places() {
        return places;
    }

    Extent place() {
        return places.isEmpty() ? new Extent(0, 0) : places.get(0);
    }
}
