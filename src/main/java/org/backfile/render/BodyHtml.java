package org.backfile.render;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.backfile.archive.Slug;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Dateline;
import org.backfile.article.Passage;
import org.backfile.article.Syntax;

/**
 * The HTML of an article's body. Every paragraph has an anchor, {@code p1}, {@code p2}, ..., that someone can cite;
 * a crosshead's anchor is its slug. The classes are those of {@code assets/style.css}.
 */
final class BodyHtml implements Block.Cases<Void> {

    private final StringBuilder html = new StringBuilder(4096);
    private final Set<String> anchors = new HashSet<>(Set.of("main"));
    private final InlineHtml inline;
    private Optional<Dateline> dateline;
    private int paragraphs;

    private BodyHtml(Article article) {
        inline = article.syntax() == Syntax.MARKDOWN ? InlineHtml.MARKDOWN : InlineHtml.PLAIN;
        dateline = article.dateline();
    }

    static String of(Article article) {
        var body = new BodyHtml(article);
        article.body().forEach(body::passage);
        return body.html.toString();
    }

    private void passage(Passage passage) {
        passage.crosshead().ifPresent(this::crosshead);
        passage.blocks().forEach(block -> block.match(this));
    }

    private void crosshead(String crosshead) {
        html.append("<h2 id=\"").append(anchorFor(crosshead)).append("\">");
        inline.write(crosshead, html);
        html.append("</h2>\n");
    }

    private String anchorFor(String crosshead) {
        String slug = Slug.of(crosshead).value();
        // "p2" would be the second paragraph.
        String wish = slug.matches("p\\d+") ? slug + "-" : slug;
        String anchor = wish;
        for (int i = 2; !anchors.add(anchor); i++) {
            anchor = wish + "-" + i;
        }
        return anchor;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        int number = ++paragraphs;
        html.append("<p id=\"p").append(number).append("\"><a class=\"pin\" href=\"#p").append(number)
                .append("\" aria-label=\"Link to paragraph ").append(number).append("\"></a>");
        dateline.ifPresent(line -> {
            html.append("<span class=\"dateline\">");
            Html.escape(line.text(), html);
            html.append("</span> — ");
        });
        dateline = Optional.empty();
        inline.write(paragraph.text(), html);
        html.append("</p>\n");
        return null;
    }

    @Override
    public Void quotation(Block.Quotation quotation) {
        html.append("<blockquote>");
        for (Block.Paragraph paragraph : quotation.paragraphs()) {
            html.append("<p>");
            inline.write(paragraph.text(), html);
            html.append("</p>");
        }
        quotation.attribution().ifPresent(who -> {
            html.append("<footer>");
            inline.write(who, html);
            html.append("</footer>");
        });
        html.append("</blockquote>\n");
        return null;
    }

    @Override
    public Void listing(Block.Listing listing) {
        String element = listing.isNumbered() ? "ol" : "ul";
        html.append('<').append(element).append(">\n");
        for (String item : listing.items()) {
            html.append("<li>");
            inline.write(item, html);
            html.append("</li>\n");
        }
        html.append("</").append(element).append(">\n");
        return null;
    }

    @Override
    public Void note(Block.Note note) {
        html.append("<p class=\"note\"><b>");
        Html.escape(note.label(), html);
        html.append(".</b> ");
        inline.write(note.text(), html);
        html.append("</p>\n");
        return null;
    }

    @Override
    public Void caption(Block.Caption caption) {
        html.append("<p class=\"caption\">");
        inline.write(caption.text(), html);
        html.append("</p>\n");
        return null;
    }

    @Override
    public Void turn(Block.Turn turn) {
        html.append("<p class=\"turn\"><b>");
        Html.escape(turn.speaker(), html);
        html.append(":</b> ");
        inline.write(turn.words(), html);
        html.append("</p>\n");
        return null;
    }

    @Override
    public Void preformatted(Block.Preformatted preformatted) {
        // Wide tables scroll for themselves and not with the page; the keyboard must reach what scrolls.
        html.append("<pre tabindex=\"0\">");
        Html.escape(preformatted.text(), html);
        html.append("</pre>\n");
        return null;
    }

    @Override
    public Void markdown(Block.Markdown markdown) {
        html.append(InlineHtml.block(markdown.source()));
        return null;
    }

    @Override
    public Void separator(Block.Separator separator) {
        html.append("<hr>\n");
        return null;
    }
}
