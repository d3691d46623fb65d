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
    /** Where the words of the last link begin in the line. */
    private int startOfLink;
    /** In how many elements that keep their line ends the text is. */
    private int printed;

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
            append(text.getWholeText(), node);
        } else if (isCell(node)) {
            append(" ", node);
        } else if (node instanceof Element element && element.isBlock()) {
            endBlock();
        } else if (node.nameIs("br")) {
            endLine();
        } else if (node.nameIs("a")) {
            startOfLink = line.length();
        }
        printed += node.nameIs("pre") ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        printed -= node.nameIs("pre") ? 1 : 0;
        if (isCell(node)) {
            append(" ", node);
        } else if (node instanceof Element element && element.isBlock()) {
            endBlock();
        } else if (node.nameIs("a")) {
            appendAddress(node.attr("href"), node);
        } else if (node.nameIs("img") && !node.attr("alt").isBlank()) {
            append(" " + node.attr("alt") + " ", node);
        }
    }

    /** The cells of a row are words of one line. */
    private static boolean isCell(Node node) {
        return node.nameIs("td") || node.nameIs("th");
    }

    private void append(String text, Node node) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isSpace = Folding.isSpace(c) || Character.isISOControl(c);
            boolean isDouble = isSpace && (line.length() == 0 || line.charAt(line.length() - 1) == ' ');
            if (c == '\n' && printed > 0) {
                endLine();
            } else if (!isDouble) {
                start = line.length() == 0 ? lineOf(node) : start;
                line.append(isSpace ? ' ' : c);
            }
        }
    }

    /** The index of the line of the web page on which the node begins. */
    private int lineOf(Node node) {
        return Math.max(0, Math.min(written.size(), node.sourceRange().start().lineNumber()) - 1);
    }

    private void appendAddress(String address, Node link) {
        boolean isShown = line.indexOf(address, startOfLink) >= 0;
        if (address.startsWith("http") && !isShown) {
            append(" <" + address + ">", link);
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
