package org.backfile.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.backfile.article.Article;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns the Markdown of one article into HTML: CommonMark with tables, links defined in other blocks, footnotes, and
 * printed web addresses as links.
 */
final class MarkdownHtml implements InlineHtml {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(ReferenceRenderer::new)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private final LinkDefinitions definitions;
    private final Footnotes footnotes;

    private MarkdownHtml(LinkDefinitions definitions, Footnotes footnotes) {
        this.definitions = definitions;
        this.footnotes = footnotes;
    }

    static MarkdownHtml of(Article article) {
        return new MarkdownHtml(LinkDefinitions.in(article.blocks(), PARSER), Footnotes.in(article.blocks()));
    }

    /** The text without its references to footnotes. */
    String withoutReferences(String text) {
        return footnotes.without(text);
    }

    @Override
    public String plain(String text) {
        return WORDS.render(PARSER.parse(definitions.with(footnotes.without(text))))
                .strip();
    }

    @Override
    public void write(String text, UnaryOperator<String> links, StringBuilder to) {
        String html = block(text, links).strip();
        boolean isOneParagraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
        to.append(isOneParagraph ? html.substring(3, html.length() - 4) : Html.escape(text));
    }

    /** A block of Markdown; empty for a footnote, which is written at the end. */
    String block(String source, UnaryOperator<String> links) {
        return footnotes.isOne(source) ? "" : html(Footnotes.asText(source), links);
    }

    /** The article's footnotes; empty if it has none. */
    void writeFootnotes(UnaryOperator<String> links, StringBuilder to) {
        footnotes.write(source -> html(source, links), to);
    }

    private String html(String source, UnaryOperator<String> links) {
        Node block = PARSER.parse(definitions.with(source));
        var texts = new ArrayList<Text>();
        block.accept(new AbstractVisitor() {
            private int depth;

            @Override
            public void visit(Link link) {
                link.setDestination(links.apply(link.getDestination()));
                visitInside(link);
            }

            @Override
            public void visit(Image image) {
                image.setDestination(links.apply(image.getDestination()));
                visitInside(image);
            }

            private void visitInside(Node link) {
                depth++;
                visitChildren(link);
                depth--;
            }

            @Override
            public void visit(Text text) {
                // Links must not nest.
                if (depth == 0) {
                    texts.add(text);
                }
            }
        });
        texts.forEach(this::split);
        return RENDERER.render(block);
    }

    /** Puts references to footnotes and links to printed addresses in their places in a text. */
    private void split(Text text) {
        String literal = text.getLiteral();
        if (literal.contains("[^")) {
            int from = 0;
            for (Footnotes.Reference reference : footnotes.referencesIn(literal)) {
                linked(literal.substring(from, reference.from()), text);
                text.insertBefore(new ReferenceNode(reference.html()));
                from = reference.to();
            }
            linked(literal.substring(from), text);
            text.unlink();
        } else if (BareLinks.mayHave(literal)) {
            linked(literal, text);
            text.unlink();
        }
    }

    private static void linked(String literal, Text before) {
        int from = 0;
        for (BareLinks.Found found : BareLinks.mayHave(literal) ? BareLinks.in(literal) : List.<BareLinks.Found>of()) {
            before.insertBefore(new Text(literal.substring(from, found.from())));
            var link = new Link(found.target(), null);
            link.appendChild(new Text(literal.substring(found.from(), found.to())));
            before.insertBefore(link);
            from = found.to();
        }
        before.insertBefore(new Text(literal.substring(from)));
    }

    /** A reference to a footnote. */
    private static final class ReferenceNode extends CustomNode {
        private final String html;

        private ReferenceNode(String html) {
            this.html = html;
        }
    }

    private record ReferenceRenderer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(ReferenceNode.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().raw(((ReferenceNode) node).html);
        }
    }
}
