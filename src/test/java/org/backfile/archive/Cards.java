package org.backfile.archive;

import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;

/** Cards for tests. */
final class Cards {

    private Cards() {}

    static Article.Builder article(String headline) {
        return Article.builder().headline(headline);
    }

    static Card card(String source, Article.Builder article) {
        return Card.of(TextId.whole(source), Fingerprint.of(source), "plain", article.build());
    }

    static Card card(String source, String headline, Published published) {
        return card(source, article(headline).published(published));
    }

    static Card withTopics(String source, String... topics) {
        return card(
                source,
                article("Ferry " + source).published(Published.on(1987, 2, 26)).topics(List.of(topics)));
    }
}
