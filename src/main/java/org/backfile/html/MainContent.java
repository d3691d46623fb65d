package org.backfile.html;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The location of the article in a page.
 *
 * @param scope the element that contains all of it: headline, byline, text
 * @param body  the element within it that contains the text; often the same
 */
record MainContent(Element scope, Element body, TextDensity measure) {

    /** This many characters may always be a byline or a date, however short the text. */
    private static final int FEW = 40;
    /** At most: headline, byline, date and spacers. */
    private static final int MOST_ABOVE = 8;

    private static final int LONGEST_ABOVE = 150;

    private static final Set<String> HEAD =
            Set.of("h1", "h2", "h3", "h4", "p", "div", "span", "font", "b", "center", "time", "img", "br", "hr");

    static MainContent in(Document page, TextDensity measure) {
        Element scope = scope(page, measure);
        var bodies = scope.getElementsByAttributeValue("itemprop", "articleBody");
        boolean isWhole = bodies.size() == 1
                && measure.proseIn(bodies.get(0)) * 5 >= measure.proseIn(scope) * 3
                && measure.textIn(bodies.get(0)) > 0;
        return new MainContent(scope, isWhole ? bodies.get(0) : scope, measure);
    }

    /**
     * The element with which the story begins: its body, or the first of the short elements directly above it that may
     * be its head. In a layout table, those are rows of one cell.
     */
    Element start() {
        Element start = body;
        boolean isCell = body.normalName().equals("td") && body.parent() != null && cellsOf(body.parent()) == 1;
        Element at = isCell ? body.parent() : body;
        if (!isCell && !body.normalName().equals("div")) {
            return start;
        }
        Element above = at == null ? null : at.previousElementSibling();
        for (int count = 0; above != null && count < MOST_ABOVE && isOfHead(above); count++) {
            start = above;
            above = above.previousElementSibling();
        }
        return start;
    }

    private boolean isOfHead(Element above) {
        boolean isRow = above.normalName().equals("tr");
        return (!isRow || cellsOf(above) <= 1)
                && (isRow || HEAD.contains(above.normalName()))
                && measure.textIn(above) <= LONGEST_ABOVE
                && ElementKind.besideByClass(above).isEmpty()
                && above.selectFirst("table, ul, ol, form, nav") == null;
    }

    private int cellsOf(Element row) {
        int cells = 0;
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            cells += measure.textIn(cell) > 0 ? 1 : 0;
        }
        return cells;
    }

    /** Whether the text is not in paragraphs: the page breaks its lines with {@code <br>}, or has only one line. */
    boolean isLoose() {
        return measure.paragraphsIn(body) * 2 < measure.proseIn(body) || measure.proseIn(body) == 0;
    }

    /**
     * Whether the element holds most of the text. Even the element around everything may have the class
     * {@code has-sidebar}.
     */
    boolean isMost(Element element) {
        int all = measure.proseIn(body);
        return all > 0 ? measure.proseIn(element) * 2 > all : measure.textIn(element) * 2 > measure.textIn(body);
    }

    /** Whether the element holds most words, in prose or links, of a story that is more than a list. */
    boolean isMostText(Element element) {
        return measure.textIn(element) * 2 > measure.textIn(body)
                && !body.normalName().equals("body");
    }

    /** Whether the element holds too much of the page to be one of its fields. */
    boolean isMuch(Element element) {
        return measure.textIn(element) * 2 > measure.textIn(scope) + FEW;
    }

    private static Element scope(Document page, TextDensity measure) {
        Optional<Element> densest = measure.densest();
        int prose = densest.map(measure::proseIn).orElse(0);
        // A page whose story is not in an <article> may have one-line teasers that are.
        return measure.foremostArticle()
                .filter(article -> measure.proseIn(article) * 4 >= prose)
                .or(() -> most(page, "[itemprop=articleBody]", measure))
                .or(() -> most(page, "main, [role=main]", measure)
                        .filter(main -> measure.proseIn(main) > 0 || prose == 0))
                .or(() -> densest)
                .or(() -> most(page, "article", measure))
                .orElse(page.body());
    }

    private static Optional<Element> most(Document page, String selector, TextDensity measure) {
        return page.select(selector).stream()
                .filter(element -> measure.textIn(element) > 0)
                .max(Comparator.comparingInt(measure::proseIn).thenComparingInt(measure::textIn));
    }
}
