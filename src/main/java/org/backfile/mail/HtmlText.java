package org.backfile.mail;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Folding;
import org.backfile.text.Line;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The words of an email that was written as a web page, as a mail program without mark-up shows them: blocks between
 * blank lines, addresses of links behind their words.
 *
 * <pre>
 * &lt;p>The &lt;b>ferry&lt;/b> sails.&lt;/p>&lt;p>See &lt;a href="https://example.org/">here&lt;/a>.&lt;/p>
 *
 * The ferry sails.
 *
 * See here &lt;https://example.org/>.
 * </pre>
 */
final class HtmlText implements NodeVisitor {

    /** No email has this many tags; each becomes an object. */
    private static final int MOST_TAGS = 50_000;

    private final List<Line> written;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int start;

    private HtmlText(List<Line> written) {
        this.written = written;
    }

    /** Whether the text has mark-up, and not too much of it. */
    static boolean canRead(List<Line> html) {
        long tags = html.stream()
                .mapToLong(one -> one.text().chars().filter(c -> c == '<').count())
                .sum();
        return tags > 0 && tags <= MOST_TAGS;
    }

    static List<Line> of(List<Line> html) {
        var text = new StringBuilder();
        html.forEach(one -> text.append(one.text()).append('\n'));
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text.toString(), "");
        var words = new HtmlText(html);
        page.body().traverse(words);
        words.endLine();
        return words.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element && element.isBlock()) {
            endBlock();
        } else if (node.nameIs("br")) {
            endLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endBlock();
        } else if (node.nameIs("td") || node.nameIs("th")) {
            line.append(' ');
        } else if (node.nameIs("a")) {
            appendAddress(node.attr("href"));
        } else if (node.nameIs("img")) {
            line.append(node.attr("alt"));
        }
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isSpace = Folding.isSpace(c) || Character.isISOControl(c);
            boolean isDouble = isSpace && (line.length() == 0 || line.charAt(line.length() - 1) == ' ');
            if (!isDouble) {
                start = line.length() == 0 ? lineOf(node) : start;
                line.append(isSpace ? ' ' : c);
            }
        }
    }

    /** The index of the line of the web page on which the text stands. */
    private int lineOf(TextNode node) {
        return Math.max(0, Math.min(written.size(), node.sourceRange().start().lineNumber()) - 1);
    }

    private void appendAddress(String address) {
        boolean isShown = line.indexOf(address) >= 0;
        if (address.startsWith("http") && !isShown) {
            line.append(line.length() == 0 ? "<" : " <").append(address).append('>');
        }
    }

    private void endBlock() {
        endLine();
        boolean isFirst = lines.isEmpty() || lines.get(lines.size() - 1).isBlank();
        if (!isFirst) {
            lines.add(Line.decoded(lines.get(lines.size() - 1), ""));
        }
    }

    private void endLine() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(Line.decoded(written.get(start), text));
        }
        line.setLength(0);
    }
}
