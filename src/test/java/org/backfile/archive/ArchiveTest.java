package org.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.backfile.archive.Cards.article;
import static org.backfile.archive.Cards.card;
import static org.backfile.archive.Cards.withTopics;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static List<String> sourcesOf(List<Story> stories) {
        return stories.stream().map(story -> story.card().source()).toList();
    }

    @Test
    void storiesStandInOrderOfTimeWhateverTheOrderOfReading() {
        var noon = new Published(new CalendarDate(1987, 2, 26), Optional.of(LocalTime.NOON), Optional.empty());
        List<Card> cards = new ArrayList<>(List.of(
                card("e.txt", "Ferry", Published.on(1991, 4, 3)),
                card("d.txt", "Ferry", noon),
                card("c.txt", "Ferry", Published.on(1987, 2, 26)),
                card("b.txt", "Ferry", Published.on(new CalendarDate(1987, 2, 0))),
                card("a.txt", "Ferry", Published.on(new CalendarDate(1987, 0, 0))),
                card("z.txt", article("Ferry"))));
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(cards, new Random(i));
            assertThat(sourcesOf(Archive.of(cards, SharedWorkers.TWO).stories()))
                    .containsExactly("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "z.txt");
        }
    }

    @Test
    void aPeriodHasTheStoriesOfItsTimeAndItsPartsAddUp() {
        var archive = Archive.of(
                List.of(
                        card("a.txt", "Ferry", Published.on(new CalendarDate(1987, 0, 0))),
                        card("b.txt", "Ferry", Published.on(1987, 2, 26)),
                        card("c.txt", "Ferries", Published.on(1987, 2, 26)),
                        card("d.txt", "Ferry", Published.on(1987, 3, 1)),
                        card("e.txt", "Ferry", Published.on(1991, 4, 3))),
                SharedWorkers.TWO);
        assertThat(archive.years()).extracting(Period::count).containsExactly(4, 1);
        Period year = archive.years().get(0);
        assertThat(year.parts()).extracting(Period::count).containsExactly(2, 1);
        assertThat(year.parts().get(0).parts()).singleElement().satisfies(day -> {
            assertThat(day.date()).hasToString("1987-02-26");
            assertThat(day.parts()).isEmpty();
        });
    }

    @Test
    void everyStoryKnowsItsNeighboursInTime() {
        var archive = Archive.of(
                List.of(
                        card("a.txt", "Ferry", Published.on(1987, 2, 26)),
                        card("b.txt", "Ferry", Published.on(1987, 2, 27))),
                SharedWorkers.TWO);
        var first = archive.dated().get(0);
        var last = archive.dated().get(1);
        assertThat(archive.before(first)).isEmpty();
        assertThat(archive.after(first)).hasValue(last);
        assertThat(archive.before(last)).hasValue(first);
        assertThat(archive.after(last)).isEmpty();
    }

    @Test
    void spellingsThatDifferInCaseAccentsOrSpacesAreOneSubject() {
        var topics = Archive.of(
                        List.of(
                                withTopics("a.txt", "Shipping"),
                                withTopics("b.txt", "shipping"),
                                withTopics("c.txt", "shipping", "SHIPPING"),
                                withTopics("d.txt", "São  Paulo"),
                                withTopics("e.txt", "Sao Paulo")),
                        SharedWorkers.TWO)
                .subjects(Subject.Kind.TOPIC);
        assertThat(topics.all()).extracting(Subject::name).containsExactly("Sao Paulo", "shipping");
        assertThat(topics.of("SHIPPING").orElseThrow().count()).isEqualTo(3);
    }

    @Test
    void subjectsThatWantOneAddressGetSuffixes() {
        var topics = Archive.of(List.of(withTopics("a.txt", "C++", "C")), SharedWorkers.TWO)
                .subjects(Subject.Kind.TOPIC);
        assertThat(topics.all())
                .extracting(subject -> subject.path().value())
                .doesNotHaveDuplicates()
                .allMatch(path -> path.matches("topics/c-[0-9a-f]{6}/index\\.html"));
    }

    @Test
    void anOpeningIsCutAtAWord() {
        assertThat(Shortening.atWord("The ferry, repaired, will sail", 12)).isEqualTo("The ferry…");
        assertThat(Shortening.atWord("The ferry", 12)).isEqualTo("The ferry");
        assertThat(Shortening.atWord("Donaudampfschifffahrt", 6)).isEqualTo("Donau…");
    }

    @Test
    void aPathStaysInTheSite() {
        assertThat(new SitePath("1987/02/index.html").link()).isEqualTo("1987/02/");
        assertThat(new SitePath("index.html").link()).isEmpty();
        assertThat(new SitePath("1987/02/index.html").toRoot()).isEqualTo("../../");
        assertThat(new SitePath("index.html").toRoot()).isEqualTo("./");
        for (String bad : List.of("", "/a", "a/", "../a", "a/../b", "a//b", "a\\b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new SitePath(bad));
        }
    }

    @Test
    void othersOfTheDayAreThoseOfTheSameSectionFirst() {
        var cards = new ArrayList<Card>();
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            cards.add(card(
                    name + ".txt",
                    article("Story " + name)
                            .published(Published.on(1987, 2, 26))
                            .section(name.compareTo("c") < 0 ? "City" : "World")));
        }
        cards.add(card(
                "g.txt",
                article("Next day").published(Published.on(1987, 2, 27)).section("World")));
        cards.add(card(
                "h.txt",
                article("Some day")
                        .published(Published.on(new CalendarDate(1987, 2, 0)))
                        .section("World")));
        var archive = Archive.of(cards, SharedWorkers.TWO);
        Story story = archive.dated().stream()
                .filter(one -> one.card().source().equals("c.txt"))
                .findFirst()
                .orElseThrow();
        Story next = archive.after(story).orElseThrow();

        assertThat(sourcesOf(archive.sameDayAs(story, List.of(), 5)))
                .containsExactly("d.txt", "e.txt", "f.txt", "b.txt", "a.txt");
        assertThat(sourcesOf(archive.sameDayAs(story, List.of(next), 3))).containsExactly("e.txt", "f.txt", "b.txt");
        assertThat(archive.sameDayAs(archive.dated().get(0), List.of(), 5))
                .as("the day is not known")
                .isEmpty();
    }
}
