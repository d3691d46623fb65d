package org.backfile.archive;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.Block.Paragraph;
import org.backfile.article.Passage;
import org.backfile.article.Published;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.Test;

/** Which stories an article leads to because they are about the same. */
class RelatedTest {

    private static Article.Builder story(String headline, String... paragraphs) {
        var blocks = List.of(paragraphs).stream().map(Paragraph::new).toList();
        return Article.builder()
                .headline(headline)
                .published(Published.on(1987, 2, 26))
                .body(List.of(new Passage(Optional.empty(), List.copyOf(blocks))));
    }

    private static Card card(String source, Article.Builder article) {
        return Cards.card(source, article);
    }

    /** Stories that share no word with each other, but one with all. */
    private static List<Card> others(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> card(
                        "other-" + i + ".txt",
                        story(
                                "Entry " + word(i),
                                "They say that the parliament of " + word(i + 5_000) + " met in the " + word(i + 10_000)
                                        + " again.")))
                .toList();
    }

    /** A word of its own for each number. */
    private static String word(int number) {
        var word = new StringBuilder("Q");
        for (int left = number + 1; left > 0; left /= 5) {
            word.append("aeiou".charAt(left % 5)).append("klmnp".charAt(left % 5));
        }
        return word.append("word").toString();
    }

    private static List<String> relatedTo(String source, List<Card> cards) {
        var archive = Archive.of(cards, SharedWorkers.TWO);
        Story story = archive.stories().stream()
                .filter(one -> one.card().source().equals(source))
                .findFirst()
                .orElseThrow();
        return archive.relatedTo(story).stream()
                .map(other -> other.card().source())
                .toList();
    }

    private static List<Card> with(List<Card> others, Card... cards) {
        var all = new ArrayList<>(others);
        all.addAll(List.of(cards));
        return all;
    }

    private static final Card FERRY = card(
            "ferry.txt",
            story(
                    "Ferry repaired",
                    "They say that the Claymore of Portavadie met in the parliament, said Captain Farquharson, who sails to Lochranza."));
    private static final Card CAPTAIN = card(
            "captain.txt",
            story(
                    "A life at sea",
                    "In the house in Portavadie sits Captain Farquharson, who took the Claymore out for thirty winters."));
    private static final Card BUDGET =
            card("budget.txt", story("Numbers", "They say that the parliament of Brigadoon met in the morning again."));

    @Test
    void rareNamesInCommonMakeStoriesRelated() {
        List<Card> cards = with(others(200), FERRY, CAPTAIN, BUDGET);
        assertThat(relatedTo("ferry.txt", cards)).containsExactly("captain.txt");
        assertThat(relatedTo("captain.txt", cards)).containsExactly("ferry.txt");
    }

    @Test
    void wordsThatManyHaveMakeNone() {
        assertThat(relatedTo("budget.txt", with(others(200), FERRY, CAPTAIN, BUDGET)))
                .isEmpty();
    }

    @Test
    void aStoryAboutNothingSpecialHasNone() {
        assertThat(relatedTo("other-7.txt", others(200))).isEmpty();
    }

    @Test
    void sharedTopicsBringStoriesNearer() {
        Card withTopic = card(
                "topic.txt",
                story(
                                "A life at sea",
                                "In the house in Portavadie sits Captain Farquharson, who took the Claymore out.")
                        .topics(List.of("Ferries")));
        Card ferry = card(
                "ferry.txt",
                story(
                                "Ferry repaired",
                                "They say that the Claymore of Portavadie met in the parliament, said Captain Farquharson.")
                        .topics(List.of("ferries")));
        Card without = card(
                "a-first-in-the-alphabet.txt",
                story(
                        "Winters",
                        "In another house in Portavadie sat Captain Farquharson, and the Claymore lay outside."));
        assertThat(relatedTo("ferry.txt", with(others(200), ferry, without, withTopic)))
                .containsExactly("topic.txt", "a-first-in-the-alphabet.txt");
    }

    @Test
    void ofEquallyRelatedStoriesTheNearestInTimeComesFirst() {
        Card later = card(
                "a.txt",
                Article.builder()
                        .headline("Far")
                        .published(Published.on(1995, 1, 1))
                        .body(bodyOf("the cliffs under Kilbrannan with Eilidh and Morag")));
        Card sooner = card(
                "b.txt",
                Article.builder()
                        .headline("Near")
                        .published(Published.on(1987, 9, 1))
                        .body(bodyOf("the meadows round Inverlussa with Torquil and Ruaridh")));
        assertThat(relatedTo("ferry.txt", with(others(200), FERRY, later, sooner)))
                .containsExactly("b.txt", "a.txt");
    }

    private static List<Passage> bodyOf(String place) {
        return List.of(new Passage(
                Optional.empty(),
                List.of(new Paragraph(
                        "On " + place + " above Portavadie walks Captain Farquharson, and the Claymore waits."))));
    }

    @Test
    void theSameTextOnceMoreIsNotRelatedToItself() {
        String text =
                "They say that the Claymore of Portavadie met in Lochranza with Captain Farquharson, with Mungo, Fergus, Alasdair and Hamish.";
        List<Card> cards = with(
                others(200),
                card("one.txt", story("Ferry repaired", text)),
                card("two.txt", story("Ferry repaired", text)),
                CAPTAIN);
        assertThat(relatedTo("one.txt", cards)).containsExactly("captain.txt");
        assertThat(relatedTo("captain.txt", cards))
                .as("of two doubles one is enough")
                .hasSize(1);
    }

    @Test
    void thereAreFiveAtMost() {
        var cards = new ArrayList<>(with(others(400), FERRY));
        for (int i = 0; i < 9; i++) {
            cards.add(card(
                    "near-" + i + ".txt",
                    story(
                            word(20_000 + i),
                            "There Captain Farquharson of Portavadie steers the Claymore past " + word(30_000 + i)
                                    + " and " + word(40_000 + i) + " and " + word(50_000 + i) + ".")));
        }
        assertThat(relatedTo("ferry.txt", cards)).hasSize(RelatedRows.MOST).doesNotContain("ferry.txt");
    }

    @Test
    void theOrderOfReadingChangesNothing() {
        var cards = new ArrayList<>(with(others(200), FERRY, CAPTAIN, BUDGET));
        Map<String, List<String>> first = all(cards);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(cards, new Random(i));
            assertThat(all(cards)).isEqualTo(first);
        }
    }

    @Test
    void oneMoreArticleChangesFewPages() {
        var cards = new ArrayList<>(with(others(300), FERRY, CAPTAIN, BUDGET));
        Map<String, List<String>> before = all(cards);
        cards.add(card("new.txt", story("Claymore sold", "The Claymore goes to Brigadoon, said Captain Farquharson.")));
        Map<String, List<String>> after = all(cards);
        assertThat(before.keySet().stream()
                        .filter(source -> !before.get(source).equals(after.get(source)))
                        .count())
                .isLessThan(5);
    }

    @Test
    void tenThousandStoriesWithTheSameWordsAreNoWork() {
        List<Card> alike = IntStream.range(0, 10_000)
                .mapToObj(i -> card(
                        i + ".txt",
                        story(
                                "Ferry repaired",
                                "They say that the Claymore met Captain Farquharson in Portavadie, for the "
                                        + word(i / 200) + " time.")))
                .toList();
        assertTimeoutPreemptively(ofSeconds(10), () -> Archive.of(alike, SharedWorkers.TWO));
    }

    private static Map<String, List<String>> all(List<Card> cards) {
        var archive = Archive.of(cards, SharedWorkers.TWO);
        var related = new TreeMap<String, List<String>>();
        archive.stories()
                .forEach(story -> related.put(
                        story.card().source(),
                        archive.relatedTo(story).stream()
                                .map(other -> other.card().source())
                                .toList()));
        return related;
    }
}
