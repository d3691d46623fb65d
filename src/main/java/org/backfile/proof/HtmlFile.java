package org.backfile.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.text.Code;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Reads a page in one walk over its elements, since a site has millions of them. */
final class HtmlFile implements NodeVisitor {

    /**
     * The attributes in which HTML and SVG have one address; {@code srcset} has several, and {@code content} one for
     * some names only.
     */
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "poster", "data", "cite", "xlink:href");

    /** A directive of {@code robots} that keeps a page out of search results; "none" is "noindex, nofollow". */
    private static final Pattern UNLISTED = Pattern.compile("(?i)(?:^|[\\s,])(?:noindex|none)(?=[\\s,]|$)");

    private final List<String> links = new ArrayList<>();
    private final List<String> loads = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    /**
     * Values of {@code <a name>}, the older form of an anchor. Kept apart from ids: an element may have both, with the
     * same value.
     */
    private final Set<String> named = new HashSet<>();

    private final List<FileReading.Mistake> mistakes = new ArrayList<>();
    private boolean hasTitle;
    private boolean hasDescription;
    private boolean isListed = true;

    private HtmlFile() {}

    static FileReading read(String html) {
        var file = new HtmlFile();
        Jsoup.parse(html).traverse(file);
        return file.reading();
    }

    private FileReading reading() {
        if (!hasTitle) {
            mistakes.add(new FileReading.Mistake(
                    Code.TITLE_MISSING, "has no title, or an empty one", "fill the block \"title\" of its template"));
        }
        if (!hasDescription) {
            mistakes.add(new FileReading.Mistake(
                    Code.DESCRIPTION_MISSING,
                    "has no description, or an empty one",
                    "fill the block \"description\" of its template, or the field of your own page"));
        }
        ids.addAll(named);
        return new FileReading(links, ids, false, Optional.of(new FileReading.OfPage(isListed, loads)), mistakes);
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "title" -> hasTitle |= isOfPage(element) && element.hasText();
            case "meta" -> meta(element);
            case "script" -> load(element.attr("src"));
            case "a" -> anchor(element.attr("name"));
            case "link" -> {
                if (element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet")) {
                    load(element.attr("href"));
                }
            }
            default -> {
                // Only its attributes matter.
            }
        }
        if (element.attributesSize() > 0) {
            element.attributes().forEach(this::attribute);
        }
    }

    /** A drawing has a title too. */
    private static boolean isOfPage(Element title) {
        Element parent = title.parent();
        return parent == null
                || !parent.normalName().equals("svg") && !parent.normalName().equals("g");
    }

    private void anchor(String name) {
        if (!name.isEmpty()) {
            named.add(name);
        }
    }

    private void meta(Element meta) {
        String name = meta.attr("name").toLowerCase(Locale.ROOT);
        String content = meta.attr("content");
        hasDescription |= name.equals("description") && !content.isBlank();
        isListed &= !(name.equals("robots") && UNLISTED.matcher(content).find());
        if (content.startsWith("http:") || content.startsWith("https:")) {
            links.add(content);
        }
        int address = meta.attr("http-equiv").equalsIgnoreCase("refresh")
                ? content.toLowerCase(Locale.ROOT).indexOf("url=")
                : -1;
        if (address >= 0) {
            links.add(content.substring(address + 4).strip());
        }
    }

    private void load(String address) {
        if (!address.isEmpty()) {
            loads.add(address);
        }
    }

    private void attribute(Attribute attribute) {
        String name = attribute.getKey();
        if (name.equals("id")) {
            if (!ids.add(attribute.getValue())) {
                mistakes.add(new FileReading.Mistake(
                        Code.ID_REPEATED,
                        "two elements have the id \"" + attribute.getValue() + "\"",
                        "give each its own: a link leads to the first of them only"));
            }
        } else if (name.equals("srcset")) {
            for (String candidate : attribute.getValue().split(",")) {
                links.add(candidate.strip().replaceFirst("\\s.*", ""));
            }
        } else if (ADDRESSES.contains(name)) {
            links.add(attribute.getValue());
        }
    }
}
