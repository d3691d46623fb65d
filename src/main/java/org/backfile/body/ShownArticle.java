package org.backfile.body;

import java.nio.ByteBuffer;
import java.util.function.UnaryOperator;
import org.backfile.article.Article;

/**
 * An article as its page shows it: its fields, and its body as HTML. The binary form:
 *
 * <pre>
 * article       headline published updated byline dateline kicker section topics places credit url language
 *               standfirst inPrint syntax contributions signOff isDraft extraFields crossheads body
 *
 * published, updated     0, or year month day time zone
 *   year month day       month and day are 0 where none is printed
 *   time                 0, or 1 + the second of the day
 * byline                 0, or the printed line and the names
 * dateline               its text
 * topics, places, contributions, names    a list of strings
 * inPrint                0, or 1 and page column edition volume issue photographer rights id
 * syntax                 0 plain, 1 Markdown
 * isDraft                0 or 1
 * extraFields            a list of name and value
 * crossheads             a list of text and anchor
 * body                   the pieces of {@link BodyHtml}, up to the end
 *
 * string        length, then so many bytes of UTF-8
 * optional      0 if absent, else the string with 1 added to its length: headline, zone, the printed byline, dateline,
 *               kicker, section, credit, url, language, standfirst, signOff, the facts of inPrint
 * list          count, then so many members
 * number        7 bits a byte, the lowest first; every byte but the last has its highest bit set
 * </pre>
 *
 * All else is numbers. The fields {@code Headline: Tide, Date: 1987-02} above the paragraph {@code Out.} are
 *
 * <pre>
 * 05 54 69 64 65               headline    Tide
 * C3 0F 02 00 00 00            published   1987 2 0, no time, no zone
 * 00 00 00 00 00               updated byline dateline kicker section
 * 00 00 00 00 00 00            topics places credit url language standfirst
 * 00                           inPrint
 * 00 00 00 00 00 00            syntax contributions signOff isDraft extraFields crossheads
 * 00                           body        nothing above the first paragraph
 * 09 4F 75 74 2E 3C 2F 70 3E 0A            Out.&lt;/p&gt;, after the paragraph's start
 * </pre>
 */
public record ShownArticle(ArticleFields fields, BodyHtml body) {

    public static ShownArticle of(Article article) {
        return of(article, UnaryOperator.identity());
    }

    /** @param links maps the address of a link in Markdown */
    public static ShownArticle of(Article article, UnaryOperator<String> links) {
        var writer = BodyWriter.of(article, links);
        return new ShownArticle(ArticleFields.of(article, writer.crossheads()), writer.html());
    }

    public byte[] encoded() {
        var encoder = new Encoder();
        FieldsCodec.write(fields, encoder);
        encoder.bytes(body.pieces());
        return encoder.toByteArray();
    }

    /**
     * Reads what {@link #encoded()} wrote. The body is not copied: the buffer's bytes must not change as long as the
     * value is in use.
     *
     * @param encoded from its position to its limit, which stay as they are
     * @throws RuntimeException when the bytes are not such a form; whoever keeps them knows by a fingerprint
     */
    public static ShownArticle decode(ByteBuffer encoded) {
        ByteBuffer rest = encoded.duplicate();
        ArticleFields fields = FieldsCodec.read(new Decoder(rest));
        return new ShownArticle(fields, new BodyHtml(rest));
    }
}
