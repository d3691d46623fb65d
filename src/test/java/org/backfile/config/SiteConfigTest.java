package org.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.config.SiteConfig.Link;
import org.junit.jupiter.api.Test;

class SiteConfigTest {

    @Test
    void fingerprintsDifferWhereSettingsDoEvenWhenTheirTextIsTheSame() {
        var two = withNavigation(new Link("a", "b"), new Link("c", "d"));
        var oneThatLooksLikeTwo = withNavigation(new Link("a", "b], Link[label=c, to=d"));

        assertThat(two).hasToString(oneThatLooksLikeTwo.toString());
        assertThat(two.fingerprint()).isNotEqualTo(oneThatLooksLikeTwo.fingerprint());
        assertThat(two.fingerprint())
                .isEqualTo(
                        withNavigation(new Link("a", "b"), new Link("c", "d")).fingerprint());
    }

    @Test
    void everySettingThatPagesDependOnIsInTheFingerprint() {
        var d = SiteConfig.defaults();
        var others = List.of(
                read("site: { title: x }"),
                read("site: { tagline: x }"),
                read("site: { language: de }"),
                read("site: { time-zone: Europe/London }"),
                read("site: { url: 'https://example.org' }"),
                read("folders: { articles: x }"),
                read("folders: { output: x }"),
                read("folders: { pages: x }"),
                read("folders: { templates: x }"),
                read("text: { repair-mojibake: true }"),
                read("dates: { order: day-month }"),
                read("dates: { order: month-day }"),
                read("listings: { page-size: 10 }"),
                read("look: { accent: '#123456' }"),
                read("look: { theme: plain }"),
                read("navigation: [{ label: x, to: y }]"),
                read("footer: [{ label: x, to: y }]"),
                read("feeds: { atom: false }"),
                read("feeds: { items: 1 }"),
                read("feeds: { sitemap: false }"),
                read("feeds: { json: false }"),
                read("feeds: { archives: false }"),
                read("feeds: { data: false }"),
                read("feeds: { news-sitemap: true }"),
                read("search: { enabled: false }"),
                d);

        assertThat(others).extracting(SiteConfig::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void whereTheSiteGoesMakesNoPageAnew() {
        var elsewhere = read("publish: { to: 'git:gh-pages', push: true, endpoint: 'https://s3.example.org/' }");

        assertThat(elsewhere.publish()).isNotEqualTo(SiteConfig.defaults().publish());
        assertThat(elsewhere.fingerprint()).isEqualTo(SiteConfig.defaults().fingerprint());
    }

    private static SiteConfig read(String yaml) {
        return ConfigReader.read("site-config.yaml", yaml).config();
    }

    private static SiteConfig withNavigation(Link... links) {
        var d = SiteConfig.defaults();
        return new SiteConfig(
                d.site(),
                d.folders(),
                d.text(),
                d.dates(),
                d.listings(),
                d.look(),
                List.of(links),
                d.footer(),
                d.feeds(),
                d.search(),
                d.publish());
    }
}
