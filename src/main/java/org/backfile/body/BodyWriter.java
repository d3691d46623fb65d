package org.backfile.body;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Dateline;
import org.backfile.article.Mark;
import org.backfile.article.Passage;
import org.backfile.article.Syntax;
import org.backfile.text.Slug;

/**
 * Writes the HTML of an article's body. Every paragraph has an anchor, {@code p1}, {@code p2}, ..., that someone can
 * cite; a crosshead's anchor is its slug. Corrections stand above the text, wherever the text has them: whoever reads
 * on must know. The classes are those of {@code assets/style.css}.
 */
final class BodyWriter implements Block.Cases<Void> {

    /** Recognises a correction in an editors' note that has another label. */
    private static final Pattern CORRECTS = Pattern.compile("(?i)\\b(?:correct(?:s|ed|ing|ions?)|earlier version"
            + "|misstated|misspelled|misidentified|erroneous(?:ly)?)\\b");

    /** The id of the page's main part. */
    private static final String TAKEN = "main";

    private final Encoder pieces = new Encoder();
    private final StringBuilder html = new StringBuilder(1024);
    private final Set<String> anchors = new HashSet<>();
    private final InlineHtml inline;
    private final Optional<MarkdownHtml> markdown;
    private final UnaryOperator<String> links;
    private final List<Crosshead> crossheads = new ArrayList<>();
    private Optional<Dateline> dateline;

    private BodyWriter(Article article, UnaryOperator<String> links) {
        this.links = links;
        markdown = article.syntax() == Syntax.MARKDOWN ? Optional.of(MarkdownHtml.of(article)) : Optional.empty();
        inline = markdown.<InlineHtml>map(html -> html).orElseGet(InlineHtml.Plain::new);
        dateline = article.dateline();
    }

    /** @param links maps the address of a link in Markdown */
    static BodyWriter of(Article article, UnaryOperator<String> links) {
        var body = new BodyWriter(article, links);
        for (Block block : article.blocks()) {
            if (isCorrection(block)) {
                block.match(body);
            }
        }
        for (Passage passage : article.body()) {
            body.passage(passage);
        }
        body.markdown.ifPresent(html -> html.writeFootnotes(links, body.html));
        body.endPiece();
        return body;
    }

    BodyHtml html() {
        return new BodyHtml(ByteBuffer.wrap(pieces.toByteArray()));
    }

    /** The crossheads with their anchors, in order. */
    List<Crosshead> crossheads() {
        return List.copyOf(crossheads);
    }

    private static boolean isCorrection(Block block) {
        return block instanceof Block.Note note
                && switch (note.kind()) {
                    case CORRECTION -> true;
                    case EDITORS_NOTE -> CORRECTS.matcher(note.text()).find();
                    case UPDATE -> false;
                };
    }

    private void passage(Passage passage) {
        if (passage.crosshead().isPresent()) {
            crosshead(passage.crosshead().get());
        }
        for (Block block : passage.blocks()) {
            if (!isCorrection(block)) {
                block.match(this);
            }
        }
    }

    private void crosshead(String crosshead) {
        String anchor = anchorFor(
                markdown.map(text -> text.withoutReferences(crosshead)).orElse(crosshead));
        crossheads.add(new Crosshead(inline.plain(crosshead), anchor));
        html.append("<h2 id=\"").append(anchor).append("\">");
        inline.write(crosshead, links, html);
        html.append("</h2>\n");
    }

    private String anchorFor(String crosshead) {
        String slug = Slug.of(crosshead).value();
        // "p2" would be the second paragraph, "fn-2" a footnote.
        String wish = slug.matches("(?:p|fn-|fnref-)\\d+") ? slug + "-" : slug;
        String anchor = wish;
        for (int i = 2; anchor.equals(TAKEN) || !anchors.add(anchor); i++) {
            anchor = wish + "-" + i;
        }
        return anchor;
    }

    /** Cuts where {@link ParagraphStarts} go in. */
    private void endPiece() {
        pieces.string(html.toString());
        html.setLength(0);
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        endPiece();
        if (dateline.isPresent()) {
            html.append("<span class=\"dateline\">");
            Html.escape(dateline.get().text(), html);
            html.append("</span> — ");
            dateline = Optional.empty();
        }
        write(paragraph.text(), paragraph.marks());
        html.append("</p>\n");
        return null;
    }

    private void write(String text, List<Mark> marks) {
        if (marks.isEmpty()) {
            inline.write(text, links, html);
        } else {
            MarkedText.write(text, marks, html);
        }
    }

    @Override
    public Void quotation(Block.Quotation quotation) {
        html.append("<blockquote>");
        for (Block.Paragraph paragraph : quotation.paragraphs()) {
            html.append("<p>");
            write(paragraph.text(), paragraph.marks());
            html.append("</p>");
        }
        quotation.attribution().ifPresent(who -> {
            html.append("<footer>");
            inline.write(who, links, html);
            html.append("</footer>");
        });
        html.append("</blockquote>\n");
        return null;
    }

    @Override
    public Void listing(Block.Listing listing) {
        String element = listing.isNumbered() ? "ol" : "ul";
        html.append('<').append(element);
        if (listing.isNumbered() && listing.first() != 1) {
            html.append(" start=\"").append(listing.first()).append('"');
        }
        html.append(">\n");
        for (int i = 0; i < listing.items().size(); i++) {
            html.append("<li>");
            write(listing.items().get(i), listing.marksOf(i));
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
        write(note.text(), note.marks());
        html.append("</p>\n");
        return null;
    }

    @Override
    public Void caption(Block.Caption caption) {
        html.append("<p class=\"caption\">");
        inline.write(caption.text(), links, html);
        html.append("</p>\n");
        return null;
    }

    @Override
    public Void turn(Block.Turn turn) {
        html.append("<p class=\"turn\"><b>");
        Html.escape(turn.speaker(), html);
        html.append(":</b> ");
        inline.write(turn.words(), links, html);
        html.append("</p>\n");
        return null;
    }

    @Override
    public Void preformatted(Block.Preformatted preformatted) {
        // Wide tables scroll by themselves, not with the page; the keyboard must reach whatever scrolls.
        html.append("<pre tabindex=\"0\">");
        Html.escape(preformatted.text(), html);
        html.append("</pre>\n");
        return null;
    }

    @Override
    public Void markdown(Block.Markdown block) {
        markdown.ifPresentOrElse(
                inMarkdown -> html.append(inMarkdown.block(block.source(), links)),
                () -> html.append("<pre tabindex=\"0\">")
                        .append(Html.escape(block.source()))
                        .append("</pre>\n"));
        return null;
    }

    @Override
    public Void separator(Block.Separator separator) {
        html.append("<hr>\n");
        return null;
    }
}
