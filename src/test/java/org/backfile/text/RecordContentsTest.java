package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The fingerprint of a record is that of everything in it. */
class RecordContentsTest {

    /** A record of what a page may hold. */
    public record Berth(String name, Optional<String> boat, List<Berth> beside, int depth, boolean isFree) {}

    /** The same components in another order of lists. */
    public record Quay(List<String> north, List<String> south) {}

    /** Another type with the components of a quay. */
    public record Pier(List<String> north, List<String> south) {}

    public record Sorted(SortedSet<String> names) {}

    public record Odd(Map<String, String> names) {}

    /** Knows its own. */
    public record Known(String hidden, Fingerprint print) implements Fingerprinted {}

    public record Holder(Known known) {}

    private static final Berth INNER = new Berth("inner", Optional.empty(), List.of(), 3, true);
    private static final Berth OUTER = new Berth("outer", Optional.of("Lochnevis"), List.of(INNER), 4, false);

    @Test
    void equalRecordsHaveEqualFingerprints() {
        var again = new Berth("outer", Optional.of("Lochnevis"), List.of(INNER), 4, false);
        assertThat(RecordContents.fingerprintOf(again)).isEqualTo(RecordContents.fingerprintOf(OUTER));
    }

    @Test
    void everyComponentCountsHoweverDeepItLies() {
        var all = List.of(
                OUTER,
                new Berth("other", OUTER.boat, OUTER.beside, 4, false),
                new Berth("outer", Optional.empty(), OUTER.beside, 4, false),
                new Berth("outer", OUTER.boat, List.of(), 4, false),
                new Berth("outer", OUTER.boat, List.of(INNER, INNER), 4, false),
                new Berth(
                        "outer",
                        OUTER.boat,
                        List.of(new Berth("inner", Optional.empty(), List.of(), 2, true)),
                        4,
                        false),
                new Berth("outer", OUTER.boat, OUTER.beside, 5, false),
                new Berth("outer", OUTER.boat, OUTER.beside, 4, true));
        assertThat(all).extracting(RecordContents::fingerprintOf).doesNotHaveDuplicates();
    }

    @Test
    void aMemberOfOneListIsNotOneOfTheNext() {
        assertThat(RecordContents.fingerprintOf(new Quay(List.of("a"), List.of("b", "c"))))
                .isNotEqualTo(RecordContents.fingerprintOf(new Quay(List.of("a", "b"), List.of("c"))));
    }

    @Test
    void recordsOfTwoTypesDifferThoughTheyHoldTheSame() {
        assertThat(RecordContents.fingerprintOf(new Quay(List.of("a"), List.of())))
                .isNotEqualTo(RecordContents.fingerprintOf(new Pier(List.of("a"), List.of())));
    }

    @Test
    void aValueThatKnowsItsFingerprintIsNotLookedInto() {
        var print = Fingerprint.of("all");
        assertThat(RecordContents.fingerprintOf(new Holder(new Known("one", print))))
                .isEqualTo(RecordContents.fingerprintOf(new Holder(new Known("other", print))))
                .isNotEqualTo(RecordContents.fingerprintOf(new Holder(new Known("one", Fingerprint.of("more")))));
    }

    @Test
    void aSetCountsInItsOwnOrderAndOneWithoutIsRefused() {
        assertThat(RecordContents.fingerprintOf(new Sorted(new TreeSet<>(List.of("a", "b")))))
                .isEqualTo(RecordContents.fingerprintOf(new Sorted(new TreeSet<>(List.of("b", "a")))));
        assertThatThrownBy(() -> RecordContents.fingerprintOf(new Odd(Map.of("a", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no fingerprint is known of a ");
    }
}
