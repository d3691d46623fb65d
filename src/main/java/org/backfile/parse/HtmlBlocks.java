package org.backfile.parse;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.jsoup.nodes.Element;

/**
 * The elements that are blocks of their own kind.
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
final class HtmlBlocks {

    private final HtmlStory story;
    private final HtmlPassages passages;
    private final HtmlSorter sorter;

    HtmlBlocks(HtmlStory story, HtmlPassages passages, HtmlSorter sorter) {
        this.story = story;
        this.passages = passages;
        this.sorter = sorter;
    }

    /** Whether the element was taken with all that is in it; else its children are read one by one. */
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
        HtmlRun heading = HtmlRuns.whole(element);
        if (!heading.isBlank()) {
            sorter.heading(heading, element.normalName().equals("h1"), isInHead);
        }
        return true;
    }

    private boolean separator(Element element) {
        passages.separator(HtmlPlace.of(element));
        return true;
    }

    private boolean preformatted(Element element) {
        HtmlRun whole = HtmlRuns.whole(element);
        if (!whole.isBlank()) {
            passages.add(new Block.Preformatted(HtmlText.withBreaks(element.wholeText())), List.of(whole));
        }
        return true;
    }

    private boolean listing(Element element) {
        if (story.isMost(element) && !element.getElementsByTag("p").isEmpty()) {
            return false;
        }
        List<HtmlRun> items = HtmlRuns.of(element, inside -> inside.normalName().equals("li"));
        if (items.stream().allMatch(HtmlRun::isLinks)) {
            passages.dropHeadings("a heading over a list of links");
            items.forEach(item -> passages.setAside(item, "a list of links"));
        } else {
            passages.add(
                    new Block.Listing(
                            element.normalName().equals("ol"),
                            items.stream().map(HtmlRun::text).toList()),
                    items);
        }
        return true;
    }

    private boolean quotation(Element element) {
        if (story.isMost(element)) {
            return false;
        }
        List<HtmlRun> words = HtmlRuns.of(element, HtmlKind::isBlock);
        Optional<HtmlRun> speaker = element.select("footer, cite").stream()
                .limit(1)
                .map(HtmlRuns::whole)
                .filter(last ->
                        words.size() > 1 && words.get(words.size() - 1).text().equals(last.text()))
                .findFirst();
        List<HtmlRun> said = words.subList(0, words.size() - (speaker.isPresent() ? 1 : 0));
        if (!said.isEmpty()) {
            List<Block.Paragraph> paragraphs =
                    said.stream().map(run -> new Block.Paragraph(run.text())).toList();
            passages.add(new Block.Quotation(paragraphs, speaker.map(HtmlRun::text)), words);
        }
        return true;
    }

    private boolean table(Element element) {
        HtmlTable table = HtmlTable.of(element);
        if (table.isTabular()) {
            passages.add(new Block.Preformatted(table.text()), table.runs());
        }
        return table.isTabular();
    }

    /** A picture has words under it; a figure with a table, a quotation or a text of its own is no picture. */
    private boolean picture(Element element) {
        if (!element.select("table, blockquote, pre").isEmpty() || story.isMost(element)) {
            return false;
        }
        passages.setAside(HtmlRuns.whole(element), "a picture's caption");
        return true;
    }
}
