package org.backfile.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.article.SetAside;
import org.backfile.article.Syntax;
import org.backfile.parse.DroppedMarkup;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.parse.TextForm;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a saved web page as an article.
 *
 * <p>Fields come from the page's claims about itself, in this order of trust: JSON-LD ({@link JsonLdClaims}), OpenGraph
 * and other metas ({@link MetaClaims}), then marked elements in its body ({@link ShownClaims}); the headline is
 * JSON-LD's, else the {@code <h1>} of the article, else a title without the site's name ({@link HeadlineClaims}). The
 * body is the element with the story ({@link MainContent}); all other words of the page are set aside with a reason.
 *
 * <p>No page breaks it: HTML defines how to parse any text, Jsoup does so without recursion and nests no deeper than
 * 512 elements, and the work done here is linear in the size of the page.
 */
public final class WebPageForm implements TextForm {

    /**
     * No news page has this many tags. Each becomes an object or, in deliberately broken mark-up, a dozen; pages of
     * many megabytes would leave no memory for the rest of the build.
     */
    private static final int TAG_LIMIT = 50_000;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm");
    }

    @Override
    public Characters characters() {
        return Characters.OF_MARKUP;
    }

    @Override
    public void read(ParseState state) {
        String text = state.text();
        state.article().syntax(Syntax.PLAIN);
        var ledger = new MarkupLedger(state.lines(), text);
        int end = endOfTags(text);
        if (end < text.length()) {
            ledger.note(new Extent(end, text.length()), MarkupLedger.Use.setAside("after more tags than are read"));
            state.article()
                    .setAside(new SetAside(
                            ledger.lineOf(new Extent(end, end)).number(),
                            (text.length() - end) + " characters from here",
                            "after more tags than are read"));
        }
        var dropped = new DroppedMarkup();
        Document page = parsed(text.substring(0, end), ledger, dropped);
        var fields = new Fields(state, state.dates(), ledger);
        var story = MainContent.in(page, TextDensity.of(page));
        List<ShownClaims.Found> shown = ShownClaims.in(page, story, fields);
        claims(page, story, shown).forEach(fields::take);

        var passages = new Passages(state, ledger, dropped);
        var walk = new BodyWalk(
                story,
                passages,
                fields,
                LinkTargets.in(page, fields.url()),
                shown.stream().map(ShownClaims.Found::element).toList());
        page.filter(walk);
        List<InlineRun> titles = walk.finish();
        if (passages.isEmpty()) {
            JsonLdClaims.bodyIn(page).ifPresent(passages::fromData);
        }
        passages.finish();
        fields.closeHeadline();
        titles.forEach(title -> passages.title(title, fields.holdsHeadline(title.text())));
        fields.closeStandfirst(passages.firstParagraph());
        MediaCount.count(story, ledger, dropped);
        dropped.tell(state);
        ledger.close(state.ledger());
    }

    /** A page with frames is read as a browser without frames shows it. */
    private static Document parsed(String text, MarkupLedger ledger, DroppedMarkup dropped) {
        Document page = parsed(text);
        List<Element> frames = page.select("frameset frame");
        if (frames.isEmpty()) {
            return page;
        }
        dropped.add(DroppedMarkup.Kind.FRAME, frames.size(), ledger.lineOf(Extent.of(frames.get(0))));
        return parsed(Framesets.without(text));
    }

    private static Document parsed(String text) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
    }

    /** Where the first tag over the limit begins; usually the end of the text. */
    private static int endOfTags(String text) {
        int at = text.indexOf('<');
        for (int tags = 0; at >= 0 && tags < TAG_LIMIT; tags++) {
            at = text.indexOf('<', at + 1);
        }
        return at < 0 ? text.length() : at;
    }

    private static List<Claim> claims(Document page, MainContent story, List<ShownClaims.Found> shown) {
        var claims = new ArrayList<>(JsonLdClaims.claimsIn(page));
        List<Claim> metas = MetaClaims.claimsIn(page);
        List<String> siteNames = Stream.concat(claims.stream(), metas.stream())
                .filter(claim -> claim.field() == Field.CREDIT)
                .flatMap(claim -> claim.values().stream())
                .map(CleanText::spaced)
                .toList();
        claims.addAll(HeadlineClaims.claimsIn(page, story, metas, siteNames));
        metas.stream().filter(claim -> claim.field() != Field.HEADLINE).forEach(claims::add);
        shown.forEach(found -> claims.add(found.claim()));
        return claims;
    }
}
