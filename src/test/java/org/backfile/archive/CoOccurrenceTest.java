package org.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.archive.Cards.article;
import static org.backfile.archive.Cards.card;
import static org.backfile.archive.Cards.withTopics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.Test;

class CoOccurrenceTest {

    private final List<Card> cards = new ArrayList<>();

    private CoOccurrenceTest stories(int count, String... topics) {
        for (int i = 0; i < count; i++) {
            cards.add(withTopics(cards.size() + ".txt", topics));
        }
        return this;
    }

    private List<String> with(String topic) {
        var archive = Archive.of(cards, SharedWorkers.TWO);
        return CoOccurrence.in(archive)
                .with(archive.subjects(Subject.Kind.TOPIC).of(topic).orElseThrow())
                .stream()
                .map(companion -> companion.topic().name() + " " + companion.count())
                .toList();
    }

    @Test
    void whatStandsWithATopicMoreOftenThanByChanceComesBeforeWhatIsMerelyEverywhere() {
        stories(4, "ferries", "piers", "news")
                .stories(1, "ferries", "news")
                .stories(40, "news")
                .stories(40, "weather");

        assertThat(with("ferries")).containsExactly("piers 4", "news 5");
    }

    @Test
    void aTopicThatIsThereByChanceOrMetOnlyOnceIsNone() {
        stories(1, "ferries", "piers")
                .stories(2, "ferries", "news")
                .stories(9, "ferries")
                .stories(20, "news");

        assertThat(with("ferries")).isEmpty();
    }

    @Test
    void spellingsOfOneTopicAreOneAndATopicIsNotWithItself() {
        stories(2, "Ferries", "PIERS").stories(1, "ferries", "Piers", "piers").stories(9, "news");

        assertThat(with("ferries")).containsExactly("PIERS 3");
    }

    @Test
    void aPlaceHasTheTopicsThatAreReportedFromThere() {
        for (int i = 0; i < 3; i++) {
            cards.add(card(
                    "p" + i + ".txt",
                    article("Ferry").topics(List.of("ferries")).places(List.of("Isle"))));
        }
        stories(9, "news");
        var archive = Archive.of(cards, SharedWorkers.TWO);

        assertThat(CoOccurrence.in(archive)
                        .with(archive.subjects(Subject.Kind.PLACE).of("Isle").orElseThrow()))
                .singleElement()
                .satisfies(companion -> assertThat(companion.topic().name()).isEqualTo("ferries"));
    }

    @Test
    void aStoryWithAListOfEverythingSaysNothing() {
        String[] everything = IntStream.range(0, 60).mapToObj(i -> "topic " + i).toArray(String[]::new);
        stories(3, everything).stories(9, "news");

        assertThat(with("topic 1")).isEmpty();
    }

    @Test
    void thereAreEightAtMostInAnOrderThatDoesNotDependOnThatOfReading() {
        stories(3, "ferries", "a", "b", "c", "d", "e", "f", "g", "h", "i").stories(9, "news");
        List<String> expected = with("ferries");
        assertThat(expected).containsExactly("a 3", "b 3", "c 3", "d 3", "e 3", "f 3", "g 3", "h 3");

        Collections.shuffle(cards, new Random(1));
        assertThat(with("ferries")).isEqualTo(expected);
    }
}
