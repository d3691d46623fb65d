package org.backfile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.backfile.archive.Archive;
import org.backfile.archive.ArchiveChange;
import org.backfile.archive.Card;
import org.backfile.archive.CardKey;
import org.backfile.archive.CardTable;
import org.backfile.archive.SitePath;
import org.backfile.archive.TableChange;
import org.backfile.archive.Touched;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Byline;
import org.backfile.article.CalendarDate;
import org.backfile.article.Passage;
import org.backfile.article.Published;
import org.backfile.config.SiteConfig;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan of what a change touches has every page that differs, whatever the change. */
class TouchedPagesTest {

    private static final List<String> TOPICS = List.of("Ferries", "ferries", "Piers", "Weather", "Índex", "index");
    private static final SiteConfig CONFIG = SiteConfig.defaults();

    /** The cards that there have been, in the order of their making; those of today by name. */
    private final List<Card> made = new ArrayList<>();

    private final Map<String, Integer> today = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyPageThatDiffersIsTouched(long seed) {
        var random = new Random(seed);
        int names = random.nextInt(3) == 0 ? 4 : 20 + random.nextInt(200);
        IntStream.range(0, names).forEach(i -> write(i, random));
        Archive archive = Archive.empty().with(table(), SharedWorkers.TWO);
        var known = new HashMap<>(today);
        for (int change = 0; change < 30; change++) {
            int steps = random.nextInt(4) == 0 ? 1 + random.nextInt(10) : 1;
            for (int step = 0; step < steps; step++) {
                write(random.nextInt(names), random);
            }
            Archive now = archive.with(changed(archive.cards(), known), SharedWorkers.TWO);
            known = new HashMap<>(today);
            assertThat(print(now)).as("the archive after change %d", change).isEqualTo(print(fresh()));
            check(archive, now, "change " + change);
            checkOnDemand(archive, now);
            archive = now;
        }
    }

    private Archive fresh() {
        return Archive.empty().with(table(), SharedWorkers.TWO);
    }

    private static Map<SitePath, Fingerprint> print(Archive archive) {
        return printOf(plan(archive, Touched.everything()));
    }

    private static Map<SitePath, Fingerprint> printOf(SitePlan plan) {
        var prints = new HashMap<SitePath, Fingerprint>();
        plan.pages()
                .forEach(page ->
                        assertThat(prints.put(page.path(), page.shows())).isNull());
        return prints;
    }

    private static SitePlan plan(Archive archive, Touched touched) {
        return SitePlan.of(archive, touched, CONFIG, List.of(), 0, new AllTemplates());
    }

    private static void check(Archive former, Archive now, String change) {
        var touched = ArchiveChange.between(former, now);
        Map<SitePath, Fingerprint> before = print(former);
        Map<SitePath, Fingerprint> after = print(now);
        SitePlan planned = plan(now, touched.after());

        var expected = new HashMap<>(before);
        plan(former, touched.before()).goneIn(planned).forEach(expected::remove);
        expected.putAll(printOf(planned));

        Set<SitePath> wrong = new HashSet<>();
        expected.forEach((path, print) -> {
            if (!print.equals(after.get(path))) {
                wrong.add(path);
            }
        });
        after.keySet().stream().filter(path -> !expected.containsKey(path)).forEach(wrong::add);
        assertThat(wrong).as(change).isEmpty();
    }

    /** Asked for one by one, the pages are those of the plan, and there are no others. */
    private static void checkOnDemand(Archive former, Archive now) {
        var open = new OpenPlan(now, CONFIG, List.of(), 0, new AllTemplates());
        Map<SitePath, Fingerprint> expected = print(now);
        Set<SitePath> paths = new HashSet<>(expected.keySet());
        paths.addAll(print(former).keySet());
        for (SitePath path : paths) {
            assertThat(open.page(path).map(Page::shows)).isEqualTo(Optional.ofNullable(expected.get(path)));
            assertThat(open.isForPeople(path))
                    .isEqualTo(
                            open.page(path).filter(HtmlPage.class::isInstance).isPresent());
        }
    }

    private CardTable table() {
        return changed(CardTable.empty(), Map.of());
    }

    private CardTable changed(CardTable table, Map<String, Integer> known) {
        var removed = new BitSet();
        known.forEach((name, at) -> {
            if (!at.equals(today.get(name))) {
                removed.set(table.rowOf(key(at)).orElseThrow());
            }
        });
        List<CardKey> added = today.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(known.get(entry.getKey())))
                .map(entry -> key(entry.getValue()))
                .toList();
        return TableChange.of(table, removed, added, at -> made.get((int) at), SharedWorkers.TWO);
    }

    private CardKey key(int at) {
        return CardKey.of(made.get(at), at);
    }

    /** Writes a text, or deletes it. */
    private void write(int number, Random random) {
        String name = String.format(Locale.ROOT, "%04d.txt", number);
        if (random.nextInt(5) == 0) {
            today.remove(name);
            return;
        }
        var article = Article.builder();
        if (random.nextInt(10) > 0) {
            article.headline(headline(random));
        }
        date(random).ifPresent(article::published);
        if (random.nextBoolean()) {
            article.section(pick(List.of("World", "WORLD", "Sport", "Isle"), random));
        }
        article.topics(some(TOPICS, random));
        article.places(some(List.of("Islay", "islay", "Jura"), random));
        if (random.nextInt(3) == 0) {
            article.byline(new Byline(List.of(pick(List.of("Ann Lee", "Tom Orr", "ANN LEE"), random)), "By one"));
        }
        article.body(List.of(new Passage(Optional.empty(), List.of(new Block.Paragraph(words(random))))));
        made.add(Card.of(TextId.whole(name), Fingerprint.of(name + made.size()), "plain", article.build()));
        today.put(name, made.size() - 1);
    }

    private static String headline(Random random) {
        return random.nextInt(4) == 0 ? "Harbour notes" : words(random).substring(0, 12);
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        for (int i = 0; i < 5 + random.nextInt(20); i++) {
            words.append("Harbour").append(random.nextInt(30)).append(' ');
        }
        return words.toString().strip();
    }

    private static Optional<Published> date(Random random) {
        int year = random.nextInt(40) == 0 ? 1986 + random.nextInt(3) : 1987;
        return switch (random.nextInt(12)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Published.on(new CalendarDate(year, 0, 0)));
            case 2 -> Optional.of(Published.on(new CalendarDate(year, 2, 0)));
            default -> Optional.of(Published.on(year, 1 + random.nextInt(3), 1 + random.nextInt(4)));
        };
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> some(List<String> all, Random random) {
        return all.stream().filter(one -> random.nextInt(4) == 0).toList();
    }
}
