package org.backfile.render;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The text of a paragraph as HTML. Raw HTML in a text is text, whatever its syntax. */
enum InlineHtml {
    /** Nothing is mark-up. */
    PLAIN {
        @Override
        void write(String text, StringBuilder to) {
            Html.escape(text, to);
        }

        @Override
        String plain(String text) {
            return text;
        }
    },
    /** CommonMark's emphasis, links and code. */
    MARKDOWN {
        @Override
        void write(String text, StringBuilder to) {
            String html = block(text).strip();
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

    abstract void write(String text, StringBuilder to);

    /** A block of Markdown with all that CommonMark and tables give. */
    static String block(String source) {
        return RENDERER.render(PARSER.parse(source));
    }
}
