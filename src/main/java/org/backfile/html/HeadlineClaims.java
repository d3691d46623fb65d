package org.backfile.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.parse.Field;
import org.backfile.text.Folding;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Finds the headline in a page: the {@code <h1>} of the article, then the titles that the page offers to other sites,
 * without the name of the site.
 *
 * <pre>
 * Ferry to sail again - The Daily Star          Ferry to sail again
 * Ferry to sail again | World | Isle News       Ferry to sail again
 * The Daily Star: Ferry to sail again           the same, where the page says that its site is The Daily Star
 * </pre>
 *
 * Not a site's name: {@code Ferry to sail again - at last} (it has no capital), nor any part of a title that is also
 * the page's {@code <h1>}.
 */
final class HeadlineClaims {

    private static final List<String> DASHES = List.of(" - ", " – ", " — ", " :: ", " · ", " » ", " « ");
    private static final List<String> SIGNS = List.of(" | ", " - ", " – ", " — ", " :: ", " · ", " » ", " « ", ": ");
    private static final int LONGEST_SITE_NAME = 5;
    /**
     * Each heading is compared with each title; a page with more first-rank headings does not hold a single article.
     */
    private static final int HEADING_LIMIT = 20;

    private final List<String> headings;
    private final List<String> siteNames;

    private HeadlineClaims(List<String> headings, List<String> siteNames) {
        this.headings = headings;
        this.siteNames = siteNames;
    }

    /**
     * The claims for the headline in order of trust, after JSON-LD's.
     *
     * @param fromMeta  claims from the page's metas, still with the site's name
     * @param siteNames the names that the page gives its site
     */
    static List<Claim> claimsIn(Document page, MainContent story, List<Claim> fromMeta, List<String> siteNames) {
        List<Claim> headings = page.getElementsByTag("h1").stream()
                .limit(HEADING_LIMIT)
                .map(HeadlineClaims::claim)
                .filter(claim -> !claim.values().get(0).isEmpty())
                .toList();
        Optional<Claim> title = page.getElementsByTag("title").stream()
                .map(HeadlineClaims::claim)
                .findFirst();
        var headline = new HeadlineClaims(
                headings.stream().map(claim -> claim.values().get(0)).toList(), siteNames);
        var claims = new ArrayList<Claim>();
        for (Elements marked : List.of(
                story.scope().getElementsByTag("h1"),
                story.scope().getElementsByAttributeValue("itemprop", "headline"))) {
            marked.stream()
                    .limit(HEADING_LIMIT)
                    .filter(heading -> heading.hasText() || !altOf(heading).isEmpty())
                    .findFirst()
                    .map(HeadlineClaims::claim)
                    .ifPresent(claims::add);
        }
        fromMeta.stream()
                .filter(claim -> claim.field() == Field.HEADLINE)
                .map(headline::bare)
                .forEach(claims::addAll);
        String whole =
                title.map(claim -> CleanText.spaced(claim.values().get(0))).orElse("");
        headings.stream()
                .filter(heading -> headings.size() == 1
                        && !headline.isSiteName(heading.values().get(0), whole))
                .forEach(claims::add);
        title.map(headline::bare).ifPresent(found -> found.forEach(claim -> claims.add(claim.weak())));
        headings.stream().limit(1).map(Claim::weak).forEach(claims::add);
        return claims;
    }

    private static Claim claim(Element heading) {
        Extent place =
                heading.nodeStream(TextNode.class).map(Extent::of).findFirst().orElse(Extent.of(heading));
        String words = InlineRuns.whole(heading).text();
        return new Claim(Field.HEADLINE, words.isEmpty() ? altOf(heading) : words, place);
    }

    /** The alternative text of a heading that is a picture. */
    private static String altOf(Element heading) {
        Element picture = heading.selectFirst("img[alt], amp-img[alt]");
        return picture == null ? "" : CleanText.spaced(picture.attr("alt"));
    }

    private List<Claim> bare(Claim claim) {
        String bare = withoutSite(CleanText.spaced(claim.values().get(0)));
        return isSiteName(bare) ? List.of() : List.of(new Claim(Field.HEADLINE, List.of(bare), claim.places()));
    }

    private boolean isSiteName(String text) {
        return siteNames.stream().anyMatch(name -> CleanText.isSame(name, text));
    }

    /** A heading that only repeats the end of the title is the site's name at the top of the page. */
    private boolean isSiteName(String heading, String title) {
        return isSiteName(heading) || title.length() > heading.length() && title.endsWith(heading);
    }

    private String withoutSite(String title) {
        for (String heading : headings) {
            boolean isStart = title.startsWith(heading)
                    && SIGNS.stream().anyMatch(sign -> title.startsWith(sign, heading.length()));
            if (CleanText.isSame(heading, title) || isStart && !isSiteName(heading)) {
                return title.substring(0, isStart ? heading.length() : title.length());
            }
        }
        for (String sign : SIGNS) {
            int first = title.indexOf(sign);
            if (first > 0 && isSiteName(title.substring(0, first))) {
                return title.substring(first + sign.length());
            }
        }
        int bar = title.indexOf(" | ");
        return withoutNamesAtEnd(bar > 0 ? title.substring(0, bar) : title);
    }

    /** Removes at most two names: the section's and the site's. */
    private String withoutNamesAtEnd(String title) {
        String bare = title;
        for (int i = 0; i < 2; i++) {
            String before = bare;
            int at = DASHES.stream().mapToInt(before::lastIndexOf).max().orElse(-1);
            if (at <= 0) {
                break;
            }
            String end = bare.substring(at).strip();
            String name = end.substring(end.indexOf(' ') + 1);
            if (!isSiteName(name) && !readsAsName(name)) {
                break;
            }
            bare = bare.substring(0, at).strip();
        }
        return bare;
    }

    /** Whether the text is a few capitalised words, with small ones such as {@code of} between them. */
    static boolean readsAsName(String text) {
        String[] words = text.split(" ");
        boolean isCapital = !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
        for (String word : words) {
            isCapital &= word.isEmpty()
                    || !Character.isLowerCase(word.codePointAt(0))
                    || word.length() <= 3
                    || word.toLowerCase(Locale.ROOT).endsWith(".com");
        }
        return isCapital
                && words.length <= LONGEST_SITE_NAME
                && !Folding.words(text).isEmpty();
    }
}
