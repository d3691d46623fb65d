package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    @ParameterizedTest
    @CsvSource({
        "assets/style.3f9c2a51.css, false, ASSETS",
        ".nojekyll,                 true,  ASSETS",
        "pictures/ferry.jpg,        true,  ASSETS",
        "1987/02/26/ferry.html,     true,  NEW_ARTICLES",
        "1987/02/26/ferry.html,     false, CHANGED_ARTICLES",
        "1987/02/26/index.html,     true,  NEW_LISTINGS",
        "topics/ferries/index.html, false, CHANGED_LISTINGS",
        "index.html,                true,  FRONT_PAGE",
        "index.html,                false, FRONT_PAGE",
        "feed.xml,                  false, CHANGED_FOR_MACHINES",
        "topics/ferries/feed.json,  true,  NEW_FOR_MACHINES",
        "sitemap.xml,               false, CHANGED_FOR_MACHINES",
        "sitemaps/1987.xml,         true,  NEW_FOR_MACHINES",
        "news-sitemap.xml,          true,  NEW_FOR_MACHINES",
        "feeds/1987-02.xml,         true,  NEW_FOR_MACHINES",
        "1987/articles.json,        false, CHANGED_FOR_MACHINES",
        "archive.csv,               false, CHANGED_FOR_MACHINES",
        "robots.txt,                false, CHANGED_FOR_MACHINES",
    })
    void eachFileHasItsTurn(String path, boolean isNew, Stage stage) {
        assertThat(Stage.of(path, isNew)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "assets/style.3f9c2a51.css,   text/css; charset=utf-8,         'public, max-age=31536000, immutable'",
        "assets/style.css,            text/css; charset=utf-8,         'public, max-age=300'",
        "report.20231210.pdf,         application/pdf,                 'public, max-age=300'",
        "1987/02/26/ferry.html,       text/html; charset=utf-8,        'public, max-age=300'",
        "feed.xml,                    application/atom+xml,            'public, max-age=900'",
        "feeds/1987-02.xml,           application/atom+xml,            'public, max-age=900'",
        "sitemap.xml,                 application/xml,                 'public, max-age=900'",
        "robots.txt,                  text/plain; charset=utf-8,       'public, max-age=900'",
        "A/PICTURE.JPG,               image/jpeg,                      'public, max-age=300'",
        ".nojekyll,                   application/octet-stream,        'public, max-age=300'",
        "no-ending,                   application/octet-stream,        'public, max-age=300'",
    })
    void eachFileIsServedAsWhatItIs(String path, String type, String cacheControl) {
        assertThat(ServedAs.of(path)).isEqualTo(new ServedAs(type, cacheControl));
    }
}
