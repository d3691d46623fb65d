package org.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.archive.Cards.article;
import static org.backfile.archive.Cards.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.Test;

/** Permanent means permanent. */
class AddressesTest {

    private static final Published DAY = Published.on(1987, 2, 26);

    private static Map<String, String> addressesOf(Card... cards) {
        return Archive.of(List.of(cards), SharedWorkers.TWO).stories().stream()
                .collect(Collectors.toMap(
                        story -> story.card().source(), story -> story.path().value()));
    }

    @Test
    void anAddressIsTheDateAndTheHeadline() {
        assertThat(addressesOf(
                        card("a.txt", "Ferry to sail again on Monday!", DAY),
                        card("b.txt", "Ferry", Published.on(new CalendarDate(1987, 2, 0))),
                        card("c.txt", "Ferry", Published.on(new CalendarDate(1987, 0, 0))),
                        card("d.txt", article("Ferry"))))
                .containsEntry("a.txt", "1987/02/26/ferry-to-sail-again-on-monday.html")
                .containsEntry("b.txt", "1987/02/ferry.html")
                .containsEntry("c.txt", "1987/ferry.html")
                .containsEntry("d.txt", "undated/ferry.html");
    }

    @Test
    void articlesThatWantOneAddressEachGetASuffixOfTheirOwn() {
        var two = addressesOf(card("a.txt", "Harbour notes", DAY), card("b.txt", "HARBOUR NOTES", DAY));
        assertThat(two.values())
                .doesNotHaveDuplicates()
                .allMatch(path -> path.matches("1987/02/26/harbour-notes-[0-9a-f]{6}\\.html"));
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        Card a = card("a.txt", "Harbour notes", DAY);
        Card b = card("b.txt", "Harbour notes", DAY);
        assertThat(addressesOf(a, b)).isEqualTo(addressesOf(b, a));
    }

    @Test
    void aThirdOfTheSameNameMovesNeitherOfTheTwo() {
        Card a = card("a.txt", "Harbour notes", DAY);
        Card b = card("b.txt", "Harbour notes", DAY);
        assertThat(addressesOf(a, b, card("c.txt", "Harbour notes", DAY))).containsAllEntriesOf(addressesOf(a, b));
    }

    @Test
    void anAddressThatSeveralWantedLeadsToAllOfThem() {
        var archive = Archive.of(
                List.of(card("a.txt", "Harbour notes", DAY), card("b.txt", "Harbour notes", DAY)), SharedWorkers.TWO);
        assertThat(archive.sharedAddresses().keySet()).containsExactly(new SitePath("1987/02/26/harbour-notes.html"));
        assertThat(archive.sharedAddresses().values().iterator().next()).hasSize(2);
    }

    @Test
    void aHeadlineThatEndsInAnothersSuffixTakesNoAddressAway() {
        Card a = card("a.txt", "Harbour notes", DAY);
        Card b = card("b.txt", "Harbour notes", DAY);
        String taken = addressesOf(a, b).get("a.txt").replaceAll("1987/02/26/|\\.html", "");
        assertThat(addressesOf(a, b, card("c.txt", taken.replace('-', ' '), DAY))
                        .values())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void namesThatTheSiteOrWindowsNeedsGetASuffix() {
        assertThat(addressesOf(card("a.txt", "Index", DAY)).get("a.txt"))
                .matches("1987/02/26/index-[0-9a-f]{6}\\.html");
        assertThat(addressesOf(card("a.txt", "Con", DAY)).get("a.txt")).matches("1987/02/26/con-[0-9a-f]{6}\\.html");
    }
}
