package org.backfile.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.backfile.article.Article;
import org.backfile.body.Crosshead;
import org.backfile.body.ShownArticle;
import org.backfile.page.TextPage;

/**
 * Rewrites the links on an owner's page. A link that names the file of another such page leads to that page, so the
 * same Markdown works in the source folder and on the site; a link that names a file beside it leads to the copy of
 * that file.
 *
 * <pre>
 * [Settings](configuration.md)                    on the page of themes.md:  ../configuration/
 * [the order](configuration.md#datesorder)        ../configuration/#dates-order, for a heading "dates.order"
 * [The example](publishing/nginx.conf)            ../publishing/nginx.conf
 * </pre>
 *
 * An anchor may be the site's own or the one that GitHub generates. All other links stay as written: relative to the
 * page's own address.
 */
final class PageLinks implements UnaryOperator<String> {

    private final TextPage page;

    PageLinks(TextPage page) {
        this.page = page;
    }

    @Override
    public String apply(String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash + 1);
        if (file.isEmpty()) {
            return anchor.isEmpty() ? link : "#" + anchorOn(page.text(), anchor);
        }
        Optional<String> named = besides(file);
        Optional<TextPage.Other> other = named.flatMap(this::pageOf);
        if (other.isPresent()) {
            return page.path().toRoot()
                    + other.get().path().link()
                    + (anchor.isEmpty() ? "" : "#" + anchorOn(other.get().text(), anchor));
        }
        return named.filter(page.files()::contains)
                .map(found -> page.path().toRoot() + found)
                .orElse(link);
    }

    /** The path, in the folder of owner's pages, that a relative link names. */
    private Optional<String> besides(String link) {
        try {
            var address = new URI(link);
            if (address.isAbsolute() || address.getRawAuthority() != null || link.startsWith("/")) {
                return Optional.empty();
            }
            return Optional.of(new URI(null, null, "/" + page.source(), null)
                    .resolve(address)
                    .getPath()
                    .substring(1));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private Optional<TextPage.Other> pageOf(String file) {
        return page.others().all().stream()
                .filter(other -> other.source().equals(file))
                .findFirst();
    }

    private static String anchorOn(Article target, String anchor) {
        List<Crosshead> crossheads = ShownArticle.of(target).fields().crossheads();
        boolean isOurs =
                crossheads.stream().anyMatch(crosshead -> crosshead.anchor().equals(anchor));
        return isOurs
                ? anchor
                : crossheads.stream()
                        .filter(crosshead -> asOnGitHub(crosshead.text()).equals(anchor))
                        .findFirst()
                        .map(Crosshead::anchor)
                        .orElse(anchor);
    }

    private static String asOnGitHub(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                .replace(' ', '-');
    }
}
