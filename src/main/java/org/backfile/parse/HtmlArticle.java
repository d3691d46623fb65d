package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backfile.article.SetAside;
import org.backfile.article.Syntax;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a saved web page as an article.
 *
 * <p>Fields come from what the page says of itself, in this order of trust: JSON-LD ({@link HtmlJsonLd}), OpenGraph and
 * other metas ({@link HtmlMeta}), then what it shows in marked elements ({@link HtmlShown}); the headline is JSON-LD's,
 * else the {@code <h1>} of the article, else a title without the site's name ({@link HtmlHeadline}). The body is the
 * element with the story ({@link HtmlStory}); all other words of the page are set aside with a reason.
 *
 * <p>No page breaks it: HTML says of every text what it means, Jsoup follows it without recursion and nests no deeper
 * than 512 elements, and what is done here takes time in proportion to the page.
 */
final class HtmlArticle {

    /**
     * No page of news has as many tags. Each becomes an object or, in mark-up that is broken on purpose, a dozen; with
     * pages of many megabytes there would be no room for the rest of the build.
     */
    private static final int TAG_LIMIT = 50_000;

    private final DateReader dates;

    HtmlArticle(DateReader dates) {
        this.dates = dates;
    }

    static boolean isHtml(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    /** @param text the same that the draft's lines are of */
    void read(Draft draft, String text) {
        draft.article().syntax(Syntax.PLAIN);
        var ledger = new HtmlLedger(draft.lines(), text);
        int end = endOfTags(text);
        if (end < text.length()) {
            ledger.note(new HtmlPlace(end, text.length()), HtmlLedger.Use.setAside("after more tags than are read"));
            draft.article()
                    .setAside(new SetAside(
                            ledger.lineOf(new HtmlPlace(end, end)).number(),
                            (text.length() - end) + " characters from here",
                            "after more tags than are read"));
        }
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text.substring(0, end), "");
        var fields = new HtmlFields(draft, dates, ledger);
        var story = HtmlStory.in(page, HtmlMeasure.of(page));
        List<HtmlShown.Found> shown = HtmlShown.in(page, story, fields);
        claims(page, story, shown).forEach(fields::take);

        var passages = new HtmlPassages(draft, ledger);
        page.filter(new HtmlBody(
                story,
                passages,
                fields,
                shown.stream().map(HtmlShown.Found::element).toList()));
        passages.finish();
        fields.closeStandfirst(passages.firstParagraph());
        ledger.close(draft.ledger());
    }

    /** Where the tag after the last one allowed begins; the end of the text, as a rule. */
    private static int endOfTags(String text) {
        int at = text.indexOf('<');
        for (int tags = 0; at >= 0 && tags < TAG_LIMIT; tags++) {
            at = text.indexOf('<', at + 1);
        }
        return at < 0 ? text.length() : at;
    }

    private static List<HtmlClaim> claims(Document page, HtmlStory story, List<HtmlShown.Found> shown) {
        var claims = new ArrayList<>(HtmlJsonLd.claimsIn(page));
        List<HtmlClaim> metas = HtmlMeta.claimsIn(page);
        List<String> siteNames = Stream.concat(claims.stream(), metas.stream())
                .filter(claim -> claim.field() == Field.CREDIT)
                .flatMap(claim -> claim.values().stream())
                .map(HtmlText::spaced)
                .toList();
        claims.addAll(HtmlHeadline.claimsIn(page, story, metas, siteNames));
        metas.stream().filter(claim -> claim.field() != Field.HEADLINE).forEach(claims::add);
        shown.forEach(found -> claims.add(found.claim()));
        return claims;
    }
}
