package org.backfile.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.text.Slug;
import org.backfile.text.TextId;

/**
 * Assigns every article its permanent address: its date and the slug of its headline,
 * {@code 1987/02/26/ferry-to-sail-again.html}; {@code 1987/02/...} when only the month is known, {@code 1987/...}
 * when only the year is, {@code undated/...} when there is no date.
 *
 * <p>An address must not depend on the order of reading or on earlier builds: the same texts produce the same site.
 * So when several articles want one address, <em>each</em> of them gets a suffix derived from its own path and part,
 * and none gets the plain one. A page at the plain address links to all of them, so an address cited while only one of
 * them existed still leads to it and never shows another story instead.
 */
final class Addresses {

    /** Names reserved by a folder of the site or by the Windows file system. */
    private static final Set<String> TAKEN = Set.of(
            "index", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final Map<TextId, SitePath> byText = new HashMap<>();
    private final Set<TextId> sharing = new HashSet<>();

    static Addresses assignedTo(List<Card> cards) {
        var addresses = new Addresses();
        var wanting = new HashMap<String, List<Card>>();
        for (Card card : cards) {
            wanting.computeIfAbsent(wish(card), wish -> new ArrayList<>(1)).add(card);
        }
        wanting.forEach((wish, having) -> addresses.assign(wish, having, wanting.keySet()));
        return addresses;
    }

    private void assign(String wish, List<Card> cards, Set<String> wishes) {
        if (cards.size() == 1 && !isTaken(slugOf(cards.get(0)))) {
            byText.put(cards.get(0).id(), new SitePath(wish + ".html"));
            return;
        }
        int length = suffixLength(cards, wishes);
        for (Card card : cards) {
            byText.put(card.id(), new SitePath(suffixed(card, length) + ".html"));
        }
        if (cards.size() > 1 && !isTaken(slugOf(cards.get(0)))) {
            cards.forEach(card -> sharing.add(card.id()));
        }
    }

    /**
     * The shortest suffix that tells these articles apart, also from a headline that happens to end in such a suffix.
     */
    private static int suffixLength(List<Card> cards, Set<String> wishes) {
        return IntStream.of(6, 12, 24)
                .filter(length -> cards.stream()
                                .map(card -> suffixed(card, length))
                                .filter(address -> !wishes.contains(address))
                                .distinct()
                                .count()
                        == cards.size())
                .findFirst()
                .orElse(32);
    }

    private static String suffixed(Card card, int length) {
        return folderOf(card) + slugOf(card).withSuffixOf(card.id().key(), length);
    }

    SitePath of(Card card) {
        return Objects.requireNonNull(byText.get(card.id()));
    }

    /** Whether another article wanted the same address. */
    boolean isShared(Card card) {
        return sharing.contains(card.id());
    }

    /** The address that several articles wanted, from that of one of them. */
    static SitePath withoutSuffix(SitePath shared) {
        String path = shared.value();
        return new SitePath(path.substring(0, path.lastIndexOf('-')) + ".html");
    }

    private static String wish(Card card) {
        return folderOf(card) + slugOf(card);
    }

    private static String folderOf(Card card) {
        return card.published().map(Published::date).map(Addresses::folderOf).orElse("undated/");
    }

    private static String folderOf(CalendarDate date) {
        return date.toString().replace('-', '/') + "/";
    }

    /** Falls back to the file's name when there is no headline: that is how its owner refers to the text. */
    private static Slug slugOf(Card card) {
        return Slug.of(card.headline().orElseGet(() -> fileNameOf(card.source())));
    }

    /** Whether a name needs a suffix wherever it stands. */
    static boolean isTaken(Slug slug) {
        return TAKEN.contains(slug.value());
    }

    private static String fileNameOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
