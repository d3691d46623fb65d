package org.backfile.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.article.Article;
import org.backfile.config.SiteConfig;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.Parsed;
import org.backfile.source.SourceText;
import org.backfile.text.TextId;
import org.backfile.words.ForwardIndex;
import org.backfile.work.Workers;

/** The texts of a folder, read and arranged as a build does it, without its caches. */
record ReadArchive(Archive archive, Map<TextId, Article> articles, ForwardIndex words) {

    static ReadArchive of(Texts texts, Workers workers) {
        ArticleParser parser = Texts.parser();
        var articles = new HashMap<TextId, Article>();
        var words = new ForwardIndex(SiteConfig.defaults().site().language());
        List<Card> cards = new ArrayList<>();
        for (SourceText text : texts.all()) {
            Parsed parsed = Texts.parsed(parser, text);
            Card card = Card.of(text.id(), text.content(), parsed.form(), parsed.article());
            articles.put(card.id(), parsed.article());
            words.record(card.text(), parsed.article());
            cards.add(card);
        }
        return new ReadArchive(Archive.of(cards, workers), articles, words);
    }

    Optional<Article> articleOf(Card card) {
        return Optional.ofNullable(articles.get(card.id()));
    }
}
