package org.backfile.feed;

import org.backfile.config.SiteConfig;
import org.backfile.page.Permalinks;
import org.backfile.page.Robots;

/** Files that hosts and crawlers look for. */
final class HostFiles {

    /**
     * In the format of Netlify and Cloudflare Pages. The policy allows the little that the pages need: nothing from
     * another host, no inline script or style. Only the assets have a cache lifetime: their names change with their
     * bytes, and where two rules set one header, those hosts send both.
     */
    private static final String HEADERS = """
            /*
              Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; \
            img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
            frame-ancestors 'none'
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
            /assets/*
              Cache-Control: public, max-age=31536000, immutable
            """;

    private final SiteConfig.Site site;

    HostFiles(SiteConfig.Site site) {
        this.site = site;
    }

    /** In the format of RFC 9309. */
    String robots(Robots robots) {
        String rules = "User-agent: *\nAllow: /\n";
        return robots.hasSitemap()
                ? rules + "\nSitemap: " + site.url().orElseThrow() + Permalinks.SITEMAP + "\n"
                : rules;
    }

    /** In the format of OpenSearch 1.1. */
    byte[] openSearch() {
        return XmlDocument.document("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/", xml -> {
            // A short name has 16 characters at most.
            String title = site.title();
            xml.element(
                    "ShortName",
                    title.codePointCount(0, title.length()) <= 16
                            ? title
                            : title.substring(0, title.offsetByCodePoints(0, 15))
                                            .strip() + "…");
            xml.element("Description", title);
            xml.element("InputEncoding", "UTF-8");
            xml.emptyElement(
                    "Url",
                    "type",
                    "text/html",
                    "template",
                    site.url().orElseThrow() + Permalinks.SEARCH.link() + "?q={searchTerms}");
        });
    }

    String headers() {
        return HEADERS;
    }
}
