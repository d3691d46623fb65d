package org.backfile.body;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The text of a paragraph as HTML. Raw HTML in a text is text, whatever its syntax. */
enum InlineHtml {
    /** Nothing is mark-up. */
    PLAIN {
        @Override
        void write(String text, UnaryOperator<String> links, StringBuilder to) {
            BareLinks.write(text, to);
        }

        @Override
        String plain(String text) {
            return text;
        }
    },
    /** CommonMark's emphasis, links and code. */
    MARKDOWN {
        @Override
        void write(String text, UnaryOperator<String> links, StringBuilder to) {
            String html = block(text, links).strip();
            boolean isOneParagraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
            to.append(isOneParagraph ? html.substring(3, html.length() - 4) : Html.escape(text));
        }

        @Override
        String plain(String text) {
            return WORDS.render(PARSER.parse(text)).strip();
        }
    };

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    /** The words alone, without mark-up; not yet HTML. */
    abstract String plain(String text);

    /** @param links maps the address of a link or a picture */
    abstract void write(String text, UnaryOperator<String> links, StringBuilder to);

    /** A block of Markdown, with all of CommonMark and tables. */
    static String block(String source, UnaryOperator<String> links) {
        Node block = PARSER.parse(source);
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(links.apply(link.getDestination()));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                image.setDestination(links.apply(image.getDestination()));
                visitChildren(image);
            }
        });
        return RENDERER.render(block);
    }
}
