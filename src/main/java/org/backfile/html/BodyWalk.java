package org.backfile.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks a page once, in document order, and assigns every word of it to a block of the story's body, to a field, or
 * sets it aside.
 */
final class BodyWalk implements NodeFilter {

    /** Outside the story, the words in one of these elements are set aside together. */
    private static final Set<String> GROUPS = Set.of("ul", "ol", "dl", "table", "figure", "blockquote", "pre");

    private final MainContent story;
    private final Element start;
    private final Passages passages;
    private final ParagraphSorter sorter;
    private final Blocks blocks;
    /** The elements that hold the story. */
    private final Set<Element> holders = new HashSet<>();
    /** Elements that contain the story or something that a field was taken from: never set aside whole. */
    private final Set<Element> entered = new HashSet<>();

    private final List<InlineRun> titles = new ArrayList<>();
    private final Deque<Aside> asides = new ArrayDeque<>();
    private InlineRun run = new InlineRun();
    private final Deque<InlineRun.Named> marks = new ArrayDeque<>();
    private final Inline.Stack inline;
    private boolean isInBody;
    /** Whether the walk is in the head above the body. */
    private boolean isAbove;

    private int paragraphs;
    private int heads;
    private int large;
    private int preformatted;
    private int breaks;

    /** An element outside the story that contains part of it. */
    private record Aside(Element element, String reason) {}

    /** @param used the elements that fields were taken from */
    BodyWalk(MainContent story, Passages passages, Fields fields, LinkTargets targets, List<Element> used) {
        this.story = story;
        start = story.start();
        this.passages = passages;
        inline = new Inline.Stack(targets);
        sorter = new ParagraphSorter(fields, passages);
        blocks = new Blocks(story, passages, sorter, targets);
        enter(story.body(), holders);
        entered.addAll(holders);
        used.forEach(element -> enter(element, entered));
    }

    private static void enter(Element element, Set<Element> entered) {
        Optional<Element> at = Optional.of(element);
        while (at.isPresent() && entered.add(at.get())) {
            at = Optional.ofNullable(at.get().parent());
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.normalName().equals("title")) {
            flush();
            titles.add(InlineRuns.whole(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean isPassedOver = ElementKind.isMachinery(element) || isSetAside(element) || isBlock(element);
        return isPassedOver ? FilterResult.SKIP_ENTIRELY : open(element);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (ElementKind.isBlock(element)) {
            flush();
        }
        count(element, -1);
        inline.leave(element);
        if (!marks.isEmpty() && marks.element().element() == element) {
            marks.pop();
        }
        if (!asides.isEmpty() && asides.element().element() == element) {
            asides.pop();
        }
        if (element == story.body()) {
            flush();
            sorter.closeHead();
            isInBody = false;
        }
        return FilterResult.CONTINUE;
    }

    /** Ends the body; returns the page's titles. */
    List<InlineRun> finish() {
        sorter.closeHead();
        return titles;
    }

    private void text(TextNode text) {
        if (preformatted > 0) {
            lines(text);
            return;
        }
        run.add(text, around());
        breaks = text.isBlank() ? breaks : 0;
    }

    /** A story in {@code <pre>} has line breaks of its own. */
    private void lines(TextNode text) {
        Extent place = Extent.of(text);
        String whole = text.getWholeText();
        boolean isAsInSource = place.to() - place.from() == whole.length();
        int at = 0;
        for (String line : whole.split("\n", -1)) {
            if (at > 0) {
                lineBreak();
            }
            Extent own = isAsInSource ? new Extent(place.from() + at, place.from() + at + line.length()) : place;
            run.add(line, own, around());
            breaks = line.isBlank() ? breaks : 0;
            at += line.length() + 1;
        }
    }

    private boolean isBlock(Element element) {
        boolean isWhole = element == start && element.normalName().equals("pre");
        if (!isInBody && !isWhole || !ElementKind.isBlock(element)) {
            return false;
        }
        flush();
        return blocks.take(element, heads > 0);
    }

    private FilterResult open(Element element) {
        if (ElementKind.isBlock(element)) {
            flush();
        } else if (element.normalName().equals("br")) {
            lineBreak();
        } else if (element.normalName().equals("img")) {
            initial(element);
        }
        isInBody |= element == start;
        isAbove = isInBody && (isAbove || element == start) && element != story.body();
        count(element, 1);
        inline.enter(element);
        // Names inside a byline belong to the byline; a date inside it does not.
        if ((marks.isEmpty() || element.normalName().equals("time"))
                && !holders.contains(element)
                && !story.isMuch(element)) {
            FieldMark.fieldOf(element).ifPresent(field -> marks.push(new InlineRun.Named(element, field)));
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int step) {
        switch (element.normalName()) {
            case "p", "dt", "dd", "address" -> paragraphs += step;
            case "header", "hgroup" -> heads += step;
            case "pre" -> preformatted += step;
            default -> large += ElementKind.isLarge(element) ? step : 0;
        }
    }

    /** A picture of the first letter, as old pages have it: {@code <img alt="T">he ferry}. */
    private void initial(Element picture) {
        String letter = picture.attr("alt").strip();
        boolean isLetter = letter.length() == 1
                && Character.isUpperCase(letter.charAt(0))
                && picture.nextSibling() instanceof TextNode next
                && !next.getWholeText().isEmpty()
                && Character.isLowerCase(next.getWholeText().charAt(0));
        if (isLetter && isInBody && run.isBlank()) {
            run.add(letter, Extent.of(picture), around());
        }
    }

    private InlineRun.Around around() {
        return new InlineRun.Around(inline.innermost(), Optional.ofNullable(marks.peek()), large > 0);
    }

    /** One break is a space, two end a paragraph. */
    private void lineBreak() {
        run.lineBreak();
        breaks++;
        if (breaks > 1) {
            flush();
        }
    }

    private void flush() {
        if (!run.isBlank()) {
            InlineRun done = run;
            run = new InlineRun();
            sorter.sort(done, new Where(aside(), story.isLoose() || paragraphs > 0, heads > 0, isAbove));
        }
        breaks = 0;
    }

    private Optional<String> aside() {
        if (isInBody && asides.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                asides.isEmpty() ? "outside the article" : asides.element().reason());
    }

    /**
     * Sets the element aside if it is not part of the story; an element that contains part of the story is still
     * entered.
     */
    private boolean isSetAside(Element element) {
        Optional<String> reason = reasonFor(element);
        if (reason.isEmpty()) {
            return false;
        }
        if (entered.contains(element)) {
            flush();
            if (!isInBody && !holders.contains(element)) {
                asides.push(new Aside(element, reason.get()));
            }
            return false;
        }
        if (ElementKind.isBlock(element)) {
            flush();
        }
        passages.setAside(InlineRuns.whole(element), reason.get());
        return true;
    }

    private Optional<String> reasonFor(Element element) {
        Optional<String> byName = ElementKind.besideByName(element);
        if (byName.isPresent()) {
            return byName.filter(reason -> !isInBody || !story.isMost(element))
                    .map(reason ->
                            isInBody && element.normalName().equals("footer") ? "the foot of the article" : reason);
        }
        if (element.normalName().equals("header") && !isInBody) {
            return Optional.of("the head of the page");
        }
        Optional<String> byClass = ElementKind.besideByClass(element);
        if (byClass.isPresent()) {
            return byClass.filter(reason -> !isInBody || !story.isMost(element));
        }
        if (isInBody) {
            boolean isOther =
                    element.normalName().equals("article") && element != story.body() && !story.isMost(element);
            return isOther ? Optional.of("another article") : Optional.empty();
        }
        return GROUPS.contains(element.normalName()) && !entered.contains(element) ? aside() : Optional.empty();
    }
}
