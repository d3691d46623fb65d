package org.backfile.search;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Passage;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.words.ForwardIndex;
import org.backfile.work.SharedWorkers;

/** An archive and its words, as they grow. */
final class Stories {
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final ForwardIndex words = new ForwardIndex(Locale.ENGLISH);

    Stories add(String source, Article.Builder builder, String... paragraphs) {
        Article article = builder.body(List.of(new Passage(
                        Optional.empty(),
                        List.of(paragraphs).stream()
                                .<Block>map(Block.Paragraph::new)
                                .toList())))
                .build();
        var card = Card.of(TextId.whole(source), Fingerprint.of(source + article), "plain", article);
        cards.put(source, card);
        words.record(card.text(), article);
        return this;
    }

    Stories add(String source, String headline, String... paragraphs) {
        return add(source, Article.builder().headline(headline).published(Published.on(1987, 2, 26)), paragraphs);
    }

    Archive archive() {
        return Archive.of(List.copyOf(cards.values()), SharedWorkers.TWO);
    }

    ForwardIndex words() {
        return words;
    }

    SearchIndex index() {
        return SearchIndex.of(archive(), words, Optional.empty(), SharedWorkers.TWO);
    }

    Stories remove(String source) {
        cards.remove(source);
        return this;
    }

    /** The index, with what the last one left in a folder. */
    SearchIndex indexIn(Path folder) {
        var state = new SearchIndex.State(folder, Fingerprint.of("this program"), true);
        return SearchIndex.of(archive(), words, Optional.of(state), SharedWorkers.TWO);
    }

    IndexFiles files() {
        return IndexFiles.of(index());
    }

    /** The words of a text, at most eighty, a few with a letter beyond Unicode's Basic Multilingual Plane. */
    static List<String> someWords(Random random) {
        return IntStream.range(0, 1 + random.nextInt(80))
                .mapToObj(i -> "w" + Integer.toString((int) Math.abs(random.nextGaussian() * 1_000), 36)
                        + (random.nextInt(20) == 0 ? "\ud800\udf80" : ""))
                .toList();
    }
}
