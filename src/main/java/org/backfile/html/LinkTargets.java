package org.backfile.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The absolute addresses of a page's links: relative ones are resolved against the page's {@code <base>}, or else
 * against the page's own address on the web.
 *
 * <pre>
 * &lt;a href="https://isle.example/pier">      https://isle.example/pier
 * &lt;a href="../pier#plan">                  https://isle.example/pier#plan, on a page of https://isle.example/news/
 * &lt;a href="mailto:desk@isle.example">      as it is
 * </pre>
 *
 * Without an address: {@code javascript:}, {@code data:} and {@code file:}, and relative links of a page that does not
 * say where it was.
 */
final class LinkTargets {

    private static final int LONGEST = 2000;

    /** The comment that a browser writes at the top of a page that it saves. */
    private static final Pattern SAVED_FROM =
            Pattern.compile("saved from url=(?:\\(\\d{1,6}\\))?(https?://\\S{1,2000})");

    /** For callers that need only words. */
    static final LinkTargets NONE = new LinkTargets(Optional.empty());

    private final Optional<Document> page;

    private LinkTargets(Optional<Document> page) {
        this.page = page;
    }

    /** @param url the address that the page states as its own */
    static LinkTargets in(Document page, Optional<String> url) {
        Optional<Element> base = Optional.ofNullable(page.head().selectFirst("base[href]"));
        url.or(() -> savedFrom(page))
                .filter(address -> page.baseUri().isEmpty())
                .ifPresent(page::setBaseUri);
        base.map(element -> element.absUrl("href"))
                .filter(address -> !address.isEmpty())
                .ifPresent(page::setBaseUri);
        return new LinkTargets(Optional.of(page));
    }

    private static Optional<String> savedFrom(Document page) {
        for (Element parent : List.of(page, page.head())) {
            for (var node : parent.childNodes()) {
                Matcher saved = SAVED_FROM.matcher(node instanceof Comment comment ? comment.getData() : "");
                if (saved.find()) {
                    return Optional.of(saved.group(1));
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> of(Element link) {
        String written = link.attr("href").strip();
        if (page.isEmpty() || written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        String scheme = written.substring(0, Math.max(0, written.indexOf(':'))).toLowerCase(Locale.ROOT);
        String address = switch (scheme) {
            case "mailto", "tel" -> written;
            // In a page without an address of its own, links to its own parts have none either.
            default -> page.get().baseUri().isEmpty() && scheme.isEmpty() ? "" : link.absUrl("href");
        };
        return isSafe(address) ? Optional.of(withoutSpaces(address)) : Optional.empty();
    }

    private static boolean isSafe(String address) {
        for (String start : new String[] {"http://", "https://", "ftp://", "mailto:", "tel:"}) {
            if (address.regionMatches(true, 0, start, 0, start.length()) && address.length() > start.length()) {
                return true;
            }
        }
        return false;
    }

    private static String withoutSpaces(String address) {
        var clean = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (CleanText.isSpace(c)) {
                clean.append("%20");
            } else if (!Character.isISOControl(c)) {
                clean.append(CleanText.whole(address, i));
            }
        }
        return clean.toString();
    }
}
