package org.backfile.html;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.text.Line;
import org.jsoup.nodes.Element;

/**
 * Turns elements that have a block kind of their own into blocks.
 *
 * <pre>
 * h1 ... h6              crosshead; the first h1 is a headline
 * ul, ol                 listing; one of links alone is set aside
 * blockquote             quotation, with the words of a footer or cite at its end as who said it
 * pre, tables of data    preformatted
 * figure                 set aside: a picture's caption
 * hr                     separator
 * </pre>
 */
final class Blocks {

    private final MainContent story;
    private final Passages passages;
    private final ParagraphSorter sorter;
    private final LinkTargets targets;

    Blocks(MainContent story, Passages passages, ParagraphSorter sorter, LinkTargets targets) {
        this.story = story;
        this.passages = passages;
        this.sorter = sorter;
        this.targets = targets;
    }

    /** Takes the element with everything in it; returns whether it did. If not, its children are read one by one. */
    boolean take(Element element, boolean isInHead) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, isInHead);
            case "hr" -> separator(element);
            case "pre", "listing", "xmp", "plaintext" -> preformatted(element);
            case "ul", "ol", "menu", "dir" -> listing(element);
            case "blockquote" -> quotation(element);
            case "table" -> table(element);
            case "figure" -> picture(element);
            default -> false;
        };
    }

    private boolean heading(Element element, boolean isInHead) {
        InlineRun heading = InlineRuns.whole(element);
        if (!heading.isBlank()) {
            sorter.heading(heading, element.normalName().equals("h1"), isInHead);
        }
        return true;
    }

    private boolean separator(Element element) {
        sorter.closeHead();
        passages.separator(Extent.of(element));
        return true;
    }

    private boolean preformatted(Element element) {
        if (story.isMost(element) && element.normalName().equals("pre") && isProse(element.wholeText())) {
            return false;
        }
        InlineRun whole = InlineRuns.whole(element);
        if (!whole.isBlank()) {
            sorter.closeHead();
            passages.add(new Block.Preformatted(CleanText.withBreaks(element.wholeText())), List.of(whole));
        }
        return true;
    }

    /** Whether few lines of the text have columns, and a blank line divides it. */
    private static boolean isProse(String text) {
        int lines = 0;
        int columns = 0;
        int blanks = 0;
        for (Line line : Line.linesOf(CleanText.withBreaks(text))) {
            lines++;
            blanks += line.isBlank() ? 1 : 0;
            columns += line.stripped().contains("   ") ? 1 : 0;
        }
        return blanks > 0 && columns * 4 < lines;
    }

    private boolean listing(Element element) {
        if (story.isMost(element) && !element.getElementsByTag("p").isEmpty()) {
            return false;
        }
        List<InlineRun> items =
                InlineRuns.of(element, inside -> inside.normalName().equals("li"), targets);
        if (items.stream().allMatch(InlineRun::isLinks) && !isOfStory(element)) {
            passages.dropHeadings("a heading over a list of links");
            items.forEach(item -> passages.setAside(item, "a list of links"));
        } else {
            sorter.closeHead();
            ListParts.of(element, items).forEach(part -> passages.add(part.block(), part.runs()));
        }
        return true;
    }

    /**
     * Whether a list of links is part of the story: it is most of it, or follows a sentence that ends with a colon.
     */
    private boolean isOfStory(Element list) {
        return story.isMostText(list) || passages.isListDue();
    }

    private boolean quotation(Element element) {
        if (story.isMost(element)) {
            return false;
        }
        List<InlineRun> words = InlineRuns.of(element, ElementKind::isBlock, targets);
        Optional<InlineRun> speaker = element.select("footer, cite").stream()
                .limit(1)
                .map(InlineRuns::whole)
                .filter(last ->
                        words.size() > 1 && words.get(words.size() - 1).text().equals(last.text()))
                .findFirst();
        List<InlineRun> said = words.subList(0, words.size() - (speaker.isPresent() ? 1 : 0));
        if (!said.isEmpty()) {
            sorter.closeHead();
            List<Block.Paragraph> paragraphs = said.stream()
                    .map(run -> new Block.Paragraph(run.text(), run.markUpFrom(0)))
                    .toList();
            passages.add(new Block.Quotation(paragraphs, speaker.map(InlineRun::text)), words);
        }
        return true;
    }

    private boolean table(Element element) {
        TextTable table = TextTable.of(element);
        if (table.isTabular()) {
            sorter.closeHead();
            passages.add(new Block.Preformatted(table.text()), table.runs());
            passages.mergedCells(table.mergedCells(), Extent.of(element));
        }
        return table.isTabular();
    }

    /** A picture has a caption; a figure with a table, a quotation or text of its own is not a picture. */
    private boolean picture(Element element) {
        if (!element.select("table, blockquote, pre").isEmpty() || story.isMost(element)) {
            return false;
        }
        passages.setAside(InlineRuns.whole(element), "a picture's caption");
        return true;
    }
}
