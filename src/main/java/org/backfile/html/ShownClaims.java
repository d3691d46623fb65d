package org.backfile.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.parse.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads the claims that the body of a page makes about its article in marked elements: dates, bylines, sections
 * ({@link FieldMark}). Claims inside the article come first. A claim outside it is trusted only if no other claim there
 * contradicts it: a page with teasers for ten stories has ten dates.
 */
final class ShownClaims implements NodeFilter {

    /** A date in a longer paragraph belongs to the story's narrative. */
    private static final int LONGEST_LINE = 100;

    private static final String SEPARATORS = "|·•";

    private final MainContent story;
    private final Fields fields;
    private final List<Found> found = new ArrayList<>();
    private boolean isInScope;

    /** A marked element with its claim. */
    record Found(Element element, boolean isInScope, Claim claim) {}

    private ShownClaims(MainContent story, Fields fields) {
        this.story = story;
        this.fields = fields;
    }

    static List<Found> in(Document page, MainContent story, Fields fields) {
        var shown = new ShownClaims(story, fields);
        page.filter(shown);
        Set<Field> disputed = shown.disputed();
        return shown.found.stream()
                .filter(one -> one.isInScope || !disputed.contains(one.claim().field()))
                .sorted(Comparator.comparing(one -> !one.isInScope))
                .toList();
    }

    /** The fields for which two places outside the article disagree. */
    private Set<Field> disputed() {
        var said = new EnumMap<Field, List<String>>(Field.class);
        var disputed = EnumSet.noneOf(Field.class);
        for (Found one : found) {
            List<String> first = one.isInScope
                    ? one.claim().values()
                    : said.computeIfAbsent(
                            one.claim().field(), any -> one.claim().values());
            if (!first.equals(one.claim().values())) {
                disputed.add(one.claim().field());
            }
        }
        return disputed;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        isInScope |= element == story.scope();
        boolean isOtherArticle = element.normalName().equals("article") && element != story.scope() && isInScope;
        boolean isBeside = List.of("nav", "aside", "footer").contains(element.normalName());
        boolean isLongText = element.normalName().equals("p")
                && story.measure().textIn(element) > LONGEST_LINE
                && element != story.scope();
        if (ElementKind.isMachinery(element) && !element.normalName().equals("meta")
                || isOtherArticle
                || isBeside
                || isLongText) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Optional<Claim> claim = FieldMark.fieldOf(element).flatMap(field -> claim(field, element));
        claim.ifPresent(said -> found.add(new Found(element, isInScope, said)));
        // A byline may contain the date.
        return claim.filter(said -> said.field() != Field.BYLINE).isPresent()
                ? FilterResult.SKIP_CHILDREN
                : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        isInScope &= node != story.scope();
        return FilterResult.CONTINUE;
    }

    private Optional<Claim> claim(Field field, Element element) {
        String text = InlineRuns.whole(element).text();
        return switch (field) {
            case PUBLISHED, UPDATED -> date(field, element, text);
            case BYLINE -> byline(element);
            // The headline is found elsewhere, and the standfirst when the body is read.
            case HEADLINE, STANDFIRST -> Optional.empty();
            default ->
                text.isEmpty() || text.length() > LONGEST_LINE
                        ? Optional.empty()
                        : Optional.of(new Claim(field, text, placeOf(element)));
        };
    }

    /** The place of the element's words, or of its tag if it has none. */
    private static Extent placeOf(Element element) {
        return element.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .map(Extent::of)
                .findFirst()
                .orElse(Extent.of(element));
    }

    private Optional<Claim> date(Field field, Element element, String text) {
        for (String value : List.of(element.attr("datetime"), element.attr("content"), text)) {
            if (fields.isDate(value)) {
                return Optional.of(new Claim(field, value, placeOf(element)));
            }
        }
        return Optional.empty();
    }

    /** {@code By Jane Doe | 26 February 1987}: the name alone, or the names that are marked in it. */
    private static Optional<Claim> byline(Element element) {
        var names = element.select("[itemprop=name], [rel=author]").stream()
                .map(name -> name.hasText() ? InlineRuns.whole(name).text() : name.attr("content"))
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            return Optional.of(new Claim(Field.BYLINE, names, List.of(placeOf(element))));
        }
        String text = InlineRuns.of(
                        element,
                        inside -> inside.normalName().equals("time")
                                || FieldMark.fieldOf(inside).isPresent() && inside != element)
                .stream()
                .findFirst()
                .map(InlineRun::text)
                .orElse(element.attr("content"));
        String name = text.chars()
                .takeWhile(c -> SEPARATORS.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
        boolean isName = !name.isEmpty()
                && name.length() <= LONGEST_LINE
                && name.chars().noneMatch(Character::isDigit)
                && !name.toLowerCase(Locale.ROOT).startsWith("about ");
        return isName ? Optional.of(new Claim(Field.BYLINE, name, placeOf(element))) : Optional.empty();
    }
}
