package org.backfile.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.jsoup.nodes.Element;

/**
 * Cuts a list into parts whose numbers go on one by one, so that each item keeps the number that a browser shows.
 *
 * <pre>
 * &lt;ol start=5>  two items                   a list from 5
 * &lt;ol>  an item, &lt;li value=7>, an item      1; 7 and 8
 * &lt;ol reversed>  two items                  2; 1
 * &lt;ol>  an item with a &lt;ul> in it, another  1; the inner list; 2
 * </pre>
 *
 * A list of {@code ul} alone is one part, with the lists in it.
 */
final class ListParts {

    /** No list has more, and no number overflows. */
    private static final int LARGEST = 999_999;

    /** Items of one list, or a text behind the list in an item. */
    record Part(Block block, List<InlineRun> runs) {}

    private final Element list;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<InlineRun> open = new ArrayList<>();
    private Optional<Integer> first = Optional.empty();

    private ListParts(Element list) {
        this.list = list;
    }

    /** @param items the texts of the list's items, in order, none of them blank */
    static List<Part> of(Element list, List<InlineRun> items) {
        var parts = new ListParts(list);
        List<Element> numbered = list.getElementsByTag("ol");
        numbered.forEach(parts::count);
        items.forEach(item -> parts.add(item, !numbered.isEmpty()));
        parts.close();
        return parts.parts;
    }

    /** Numbers the items as a browser does. */
    private void count(Element ol) {
        List<Element> items = ol.children().stream().filter(ListParts::isItem).toList();
        boolean isReversed = ol.hasAttr("reversed");
        int number = numberIn(ol, "start").orElse(isReversed ? items.size() : 1);
        for (Element item : items) {
            number = numberIn(item, "value").orElse(number);
            numbers.put(item, number);
            number += isReversed ? -1 : 1;
        }
    }

    private static boolean isItem(Element element) {
        return element.normalName().equals("li");
    }

    private static Optional<Integer> numberIn(Element element, String attribute) {
        try {
            int number = Integer.parseInt(element.attr(attribute).strip());
            return Math.abs(number) <= LARGEST ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notOne) {
            // As browsers do, an attribute that says nothing is none.
            return Optional.empty();
        }
    }

    private void add(InlineRun run, boolean hasNumbers) {
        Optional<Element> item = hasNumbers ? itemOf(run) : Optional.empty();
        Integer number = item.isPresent() ? numbers.remove(item.get()) : null;
        if (number != null) {
            if (first.isEmpty() || first.get() + open.size() != number) {
                close();
                first = Optional.of(number);
            }
            open.add(run);
        } else if (item.isPresent() && isIn("ol", item.get())) {
            close();
            parts.add(new Part(new Block.Paragraph(run.text(), run.markUpFrom(0)), List.of(run)));
        } else {
            if (first.isPresent()) {
                close();
            }
            open.add(run);
        }
    }

    private Optional<Element> itemOf(InlineRun run) {
        Optional<Element> at = run.parent();
        while (at.isPresent() && !at.get().equals(list) && !isItem(at.get())) {
            at = Optional.ofNullable(at.get().parent());
        }
        return at.filter(ListParts::isItem);
    }

    private static boolean isIn(String name, Element item) {
        Element parent = item.parent();
        return parent != null && parent.normalName().equals(name);
    }

    private void close() {
        if (!open.isEmpty()) {
            parts.add(new Part(
                    new Block.Listing(
                            first.isPresent(),
                            first.orElse(1),
                            open.stream().map(InlineRun::text).toList(),
                            open.stream().map(run -> run.markUpFrom(0)).toList()),
                    List.copyOf(open)));
            open.clear();
        }
        first = Optional.empty();
    }
}
