package org.backfile.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Classifies the elements of a page: those that no one reads, those that begin a new line, and those outside the story.
 */
final class ElementKind {

    private static final Set<String> MACHINERY = Set.of("script", "style", "template", "svg", "link", "meta");
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "aside",
            "blockquote",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "noframes",
            "noscript",
            "ol",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "xmp");
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("nav", "navigation"),
            Map.entry("aside", "beside the article"),
            Map.entry("form", "a form"),
            Map.entry("button", "a form"),
            Map.entry("select", "a form"),
            Map.entry("textarea", "a form"),
            Map.entry("label", "a form"),
            Map.entry("fieldset", "a form"),
            Map.entry("dialog", "a dialog"),
            Map.entry("figcaption", "a picture's caption"),
            Map.entry("noscript", "for browsers without scripts"),
            Map.entry("iframe", "for other browsers"),
            Map.entry("object", "for other browsers"),
            Map.entry("video", "for other browsers"),
            Map.entry("audio", "for other browsers"),
            Map.entry("canvas", "for other browsers"),
            Map.entry("noframes", "for other browsers"),
            Map.entry("noembed", "for other browsers"),
            Map.entry("amp-ad", "an advertisement"),
            Map.entry("amp-sidebar", "beside the article"),
            Map.entry("amp-social-share", "share buttons"),
            Map.entry("amp-user-notification", "a notice about cookies"),
            Map.entry("footer", "the foot of the page"));
    private static final Map<String, String> BY_ROLE = Map.of(
            "navigation",
            "navigation",
            "complementary",
            "beside the article",
            "banner",
            "the head of the page",
            "contentinfo",
            "the foot of the page",
            "search",
            "a form",
            "dialog",
            "a dialog",
            "alertdialog",
            "a dialog");
    private static final Map<String, String> BY_CLASS = Map.ofEntries(
            Map.entry("nav", "navigation"),
            Map.entry("navbar", "navigation"),
            Map.entry("navigation", "navigation"),
            Map.entry("menu", "navigation"),
            Map.entry("breadcrumb", "navigation"),
            Map.entry("breadcrumbs", "navigation"),
            Map.entry("pagination", "navigation"),
            Map.entry("sidebar", "beside the article"),
            Map.entry("share", "share buttons"),
            Map.entry("sharing", "share buttons"),
            Map.entry("social", "share buttons"),
            Map.entry("sharedaddy", "share buttons"),
            Map.entry("addthis", "share buttons"),
            Map.entry("related", "related links"),
            Map.entry("recommended", "related links"),
            Map.entry("readmore", "related links"),
            Map.entry("trending", "related links"),
            Map.entry("taboola", "related links"),
            Map.entry("outbrain", "related links"),
            Map.entry("teaser", "related links"),
            Map.entry("teasers", "related links"),
            Map.entry("newsletter", "an invitation to subscribe"),
            Map.entry("signup", "an invitation to subscribe"),
            Map.entry("subscribe", "an invitation to subscribe"),
            Map.entry("paywall", "an invitation to subscribe"),
            Map.entry("ad", "an advertisement"),
            Map.entry("ads", "an advertisement"),
            Map.entry("advert", "an advertisement"),
            Map.entry("advertisement", "an advertisement"),
            Map.entry("sponsored", "an advertisement"),
            Map.entry("promo", "an advertisement"),
            Map.entry("comments", "comments"),
            Map.entry("comment", "comments"),
            Map.entry("disqus", "comments"),
            Map.entry("caption", "a picture's caption"),
            Map.entry("cookie", "a notice about cookies"),
            Map.entry("cookies", "a notice about cookies"),
            Map.entry("consent", "a notice about cookies"));
    private static final Set<String> UNSEEN =
            Set.of("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text");

    private ElementKind() {}

    /** Whether nobody reads the element: it is page machinery, whatever its content. */
    static boolean isMachinery(Element element) {
        return MACHINERY.contains(element.normalName());
    }

    /** Whether the element begins and ends on a line of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether the element links somewhere; {@code <a name>} is only a target for other links. */
    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    /** Whether its letters are larger than those of the text: {@code <big>}, {@code <font size=5>}. */
    static boolean isLarge(Element element) {
        String size = element.normalName().equals("font") ? element.attr("size").strip() : "";
        return element.normalName().equals("big")
                || size.length() == 1 && size.charAt(0) >= '4' && size.charAt(0) <= '7'
                || size.length() == 2 && size.charAt(0) == '+' && size.charAt(1) >= '1';
    }

    /** Why the element is not part of the story, judging by its name or role. */
    static Optional<String> besideByName(Element element) {
        Optional<String> reason = Optional.ofNullable(BY_NAME.get(element.normalName()));
        return reason.isPresent() || !element.hasAttr("role")
                ? reason
                : Optional.ofNullable(BY_ROLE.get(element.attr("role").toLowerCase(Locale.ROOT)));
    }

    /**
     * Why the element is not part of the story, judging by a word of its class or id:
     * {@code class="article-share-tools"}.
     */
    static Optional<String> besideByClass(Element element) {
        if (isHidden(element)) {
            return Optional.of("hidden in the page");
        }
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return Optional.empty();
        }
        for (String word : (element.className() + " " + element.id())
                .toLowerCase(Locale.ROOT)
                .split("[\\s_-]+")) {
            if (BY_CLASS.containsKey(word)) {
                return Optional.of(BY_CLASS.get(word));
            }
        }
        return Optional.empty();
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || element.hasAttr("class") && element.classNames().stream().anyMatch(UNSEEN::contains);
    }
}
