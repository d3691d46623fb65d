package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backfile.article.Block;
import org.backfile.head.HeadingRule;
import org.backfile.parse.DroppedMarkup;
import org.backfile.parse.Field;
import org.backfile.parse.LineJoin;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the body of a Markdown text. CommonMark finds the blocks; their texts are copied unchanged from the source,
 * including inline Markdown. Blocks without a plain equivalent (tables, code, nested lists) stay Markdown as a whole.
 */
final class MarkdownBody {

    private static final Parser PARSER = parser(List.of(TablesExtension.create()));
    private static final Parser WITHOUT_TABLES = parser(List.of());

    private final ParseState state;
    private final BodyBuilder body;
    private LinkUses links = LinkUses.in("");

    MarkdownBody(ParseState state) {
        this.state = state;
        this.body = new BodyBuilder(state);
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
    }

    private static Node parsed(String source) {
        try {
            return PARSER.parse(source);
        } catch (IllegalArgumentException tooManyCells) {
            // A table of over a million cells, which CommonMark refuses: its lines are text.
            return WITHOUT_TABLES.parse(source);
        }
    }

    void read(List<Line> all) {
        FootnoteLines found = FootnoteLines.in(all);
        List<Line> lines = found.others();
        String source = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        Node document = parsed(source);
        List<Node> nodes = childrenOf(document);
        if (source.contains("]:")) {
            links = LinkUses.in(source + footnotesOf(found));
        }
        int from = 0;
        for (int i = 0; i < nodes.size(); i++) {
            // Lines for which CommonMark keeps no node (a link's definition) go with the block after them, or
            // with the last one.
            int to = i + 1 < nodes.size() ? firstLineOf(nodes.get(i + 1)) : lines.size();
            boolean isBetween = i > 0 && i + 1 < nodes.size();
            read(nodes.get(i), lines.subList(from, Math.max(from, to)), lines, isBetween);
            from = Math.max(from, to);
        }
        if (nodes.isEmpty() && lines.stream().anyMatch(line -> !line.isBlank())) {
            body.add(new Block.Markdown(source), lines);
        }
        for (List<Line> footnote : found.footnotes()) {
            body.add(
                    new Block.Markdown(sourceOf(footnote)),
                    footnote.stream().filter(line -> !line.isBlank()).toList());
        }
        body.finish();
        if (source.contains("![")) {
            tellOfPictures(document, lines);
        }
    }

    /** Counts pictures in files; one with an absolute address is shown from there. */
    private void tellOfPictures(Node document, List<Line> lines) {
        var dropped = new DroppedMarkup();
        document.accept(new AbstractVisitor() {
            private int line;

            @Override
            public void visit(Paragraph paragraph) {
                line = firstLineOf(paragraph);
                visitChildren(paragraph);
            }

            @Override
            public void visit(Image image) {
                if (!image.getDestination().contains("://")) {
                    dropped.add(DroppedMarkup.Kind.PICTURE_FILE, 1, lines.get(line));
                }
            }
        });
        dropped.tell(state);
    }

    private void read(Node node, List<Line> own, List<Line> all, boolean isBetween) {
        List<Line> visible = own.stream().filter(line -> !line.isBlank()).toList();
        if (visible.isEmpty()) {
            return;
        }
        boolean isExact = visible.size() == linesOf(node, all).size();
        if (node instanceof LinkReferenceDefinition definition && isExact && !links.take(definition)) {
            visible.forEach(line -> state.setAside(line, "an address that no link uses"));
        } else if (node instanceof Heading heading && isExact) {
            heading(heading, visible, all);
        } else if (node instanceof Paragraph && isExact && isBetween && isEmphasised(visible)) {
            body.crosshead(Ornament.of(visible.get(0).stripped()).words(), visible);
        } else {
            var whole = new Block.Markdown(
                    node instanceof TableBlock && isExact ? WidenedTable.of(visible) : sourceOf(own));
            Block block = isExact ? plainBlock(node, all).orElse(whole) : whole;
            body.add(block, visible);
        }
    }

    private void heading(Heading heading, List<Line> own, List<Line> all) {
        String text = headingText(linesOf(heading, all));
        if (heading.getLevel() == 1 && !state.article().hasHeadline() && body.isEmpty()) {
            state.article().headline(text);
            own.forEach(line -> state.ledger().field(line, Field.HEADLINE.shownAs()));
        } else if (text.isEmpty()) {
            own.forEach(line -> state.setAside(line, "a heading without words"));
        } else {
            body.crosshead(text, own);
        }
    }

    /** {@code **What it costs**} alone: a heading by an author who does not use heading marks. */
    private static boolean isEmphasised(List<Line> lines) {
        Ornament ornament = Ornament.of(lines.get(0).stripped());
        return lines.size() == 1 && ornament.isBoldHeading();
    }

    /** The words of a heading: between its marks, or on all lines above its underline. */
    private static String headingText(List<Line> lines) {
        String first = lines.get(0).stripped();
        return first.startsWith("#") || lines.size() == 1
                ? HeadingRule.withoutMarks(first)
                : LineJoin.joined(lines.subList(0, lines.size() - 1));
    }

    /** The plain block equivalent to a node, if there is one. */
    private static Optional<Block> plainBlock(Node node, List<Line> all) {
        List<Line> lines = linesOf(node, all);
        if (node instanceof Paragraph) {
            return Optional.of(new Block.Paragraph(new Chunk(lines).joined()));
        }
        if (node instanceof ThematicBreak) {
            return Optional.of(new Block.Separator(lines.get(0).stripped()));
        }
        if (node instanceof BlockQuote) {
            return new QuotationRule().blockOf(new Chunk(lines));
        }
        if (node instanceof BulletList || node instanceof OrderedList) {
            return listing(node, all).map(items -> new Block.Listing(node instanceof OrderedList, items));
        }
        return Optional.empty();
    }

    /** The items of a list whose items are one paragraph each; one that starts at another number stays Markdown. */
    private static Optional<List<String>> listing(Node list, List<Line> all) {
        var items = new ArrayList<String>();
        if (list instanceof OrderedList ordered && !Integer.valueOf(1).equals(ordered.getMarkerStartNumber())) {
            return Optional.empty();
        }
        for (Node item : childrenOf(list)) {
            List<Node> parts = childrenOf(item);
            if (!(item instanceof ListItem) || parts.size() != 1 || !(parts.get(0) instanceof Paragraph)) {
                return Optional.empty();
            }
            String text = new Chunk(linesOf(parts.get(0), all)).joined();
            items.add(text.replaceFirst("^([-*+]|\\d{1,9}[.)])\\s+", ""));
        }
        return Optional.of(items);
    }

    private static String footnotesOf(FootnoteLines found) {
        return found.footnotes().stream().map(MarkdownBody::sourceOf).collect(Collectors.joining("\n", "\n", ""));
    }

    private static List<Node> childrenOf(Node parent) {
        var children = new ArrayList<Node>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static int firstLineOf(Node node) {
        return node.getSourceSpans().get(0).getLineIndex();
    }

    /** The non-blank lines of a block. */
    private static List<Line> linesOf(Node node, List<Line> all) {
        return node.getSourceSpans().stream()
                .map(SourceSpan::getLineIndex)
                .distinct()
                .map(all::get)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String sourceOf(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n")).stripTrailing();
    }
}
