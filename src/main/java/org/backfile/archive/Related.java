package org.backfile.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.words.KeyTerms;
import org.backfile.work.Workers;

/**
 * Finds related stories: those that share {@linkplain KeyTerms key terms}, topics and places that few others have.
 *
 * <p>Every term - a word, a topic, a place - has a list of the stories that contain it. For each story the search walks
 * the lists of its terms, shortest first, and awards every story it meets points: the shorter the list, the more. Lists
 * of one story and lists longer than the {@link ListLimit} are skipped, and the walk ends after {@value #WALK} steps:
 * the work grows in proportion to the archive.
 *
 * <p>Points depend on a list's length rounded down to a power of two: one more article changes few of them, and so
 * changes few pages.
 */
final class Related {

    private static final int MOST = RelatedRows.MOST;

    private static final int LEAST_POINTS = 26;
    private static final int LEAST_TERMS = 3;
    private static final int WALK = 1_000;
    /** Number of candidates whose topics are compared, common ones included, and from which doubles are removed. */
    private static final int SHORTLIST = 16;

    private static final int POINTS_OF_A_TOPIC = 2;
    /** In days: an event stays in the news for several. */
    private static final int NEAR = 7;

    private static final int POINTS_OF_NEARNESS = 4;

    private static final int NO_DAY = Integer.MIN_VALUE;

    private final List<Story> stories;
    private final TermIndex lists;
    /** When each story was published, in days since 1970; {@value #NO_DAY} for an undated one. */
    private final int[] days;
    /** For each story met: its points, and in the low eight bits the number of shared terms. */
    private final int[] shared;

    private final int[] met = new int[WALK];

    private Related(List<Story> stories, TermIndex lists) {
        this.stories = stories;
        this.lists = lists;
        this.days = daysOf(stories);
        this.shared = new int[stories.size()];
    }

    /** Finds the related stories of all stories. */
    static Relations among(List<Story> stories, Workers workers) {
        var lists = new TermLists(stories, ListLimit.in(stories.size()), workers);
        var related = RelatedRows.ofNone(stories.size());
        // Stories are independent of each other, so the list may be cut anywhere; each part keeps its own tally.
        int parts = Math.min(workers.threads(), 1 + stories.size() / 1_000);
        workers.forEach(
                IntStream.range(0, parts).boxed().toList(),
                part -> new Related(stories, lists)
                        .find(start(part, parts, stories.size()), start(part + 1, parts, stories.size()), related));
        return new Relations(related, KnownTerms.of(lists, stories.size()));
    }

    private static int start(int part, int parts, int size) {
        return (int) ((long) size * part / parts);
    }

    /** Finds the related stories after a change, only for the stories that it can touch. */
    static Relations after(Relations former, CardTable before, CardTable cards, List<Story> stories, Workers workers) {
        var limit = ListLimit.in(cards.size());
        var delta = TableDelta.between(before, cards);
        boolean isMost = delta.added().cardinality() + delta.removed().cardinality() > cards.size() / 8;
        if (isMost
                || !limit.equals(ListLimit.in(before.size()))
                || former.terms().isOutgrown()) {
            return among(stories, workers);
        }
        KnownTerms terms = former.terms().after(delta, cards);
        var lists = new TouchedTerms(terms, cards, limit);
        var search = new Related(stories, lists);
        RelatedRows related = former.rows().moved(delta);
        touched(delta, before, cards, lists, limit).forEach(row -> related.set(row, search.to(row)));
        return new Relations(related, terms);
    }

    /**
     * The rows whose related stories may be others: new ones, those with a term that more or fewer stories have now,
     * and those that share as many terms with a story that is new or gone as related stories do.
     */
    private static IntStream touched(
            TableDelta delta, CardTable before, CardTable cards, TouchedTerms lists, ListLimit limit) {
        List<int[]> gone = termsOf(delta.removed(), before);
        List<int[]> added = termsOf(delta.added(), cards);
        IntFunction<int[]> with = term -> {
            int[] rows = lists.rowsWith(term);
            // A list that is too long now and was before relates nobody.
            return rows.length <= limit.of(term) + gone.size() + added.size() ? rows : new int[0];
        };
        var rows = new BitSet();
        rows.or(delta.added());
        var growth = new HashMap<Integer, Integer>();
        gone.forEach(terms -> Arrays.stream(terms).forEach(term -> growth.merge(term, -1, Integer::sum)));
        added.forEach(terms -> Arrays.stream(terms).forEach(term -> growth.merge(term, 1, Integer::sum)));
        growth.forEach((term, more) -> {
            if (more != 0) {
                Arrays.stream(with.apply(term)).forEach(rows::set);
            }
        });
        var shared = new int[cards.size()];
        Stream.of(gone, added).flatMap(List::stream).forEach(terms -> {
            for (int term : terms) {
                for (int row : with.apply(term)) {
                    if (++shared[row] == LEAST_TERMS) {
                        rows.set(row);
                    }
                }
            }
            for (int term : terms) {
                for (int row : with.apply(term)) {
                    shared[row] = 0;
                }
            }
        });
        return rows.stream();
    }

    /** The terms of the cards in some rows. */
    private static List<int[]> termsOf(BitSet rows, CardTable cards) {
        var terms = new StoryTerms();
        return rows.stream()
                .mapToObj(row -> Arrays.stream(terms.of(cards.card(row), 0))
                        .mapToInt(StoryTerms::termOf)
                        .toArray())
                .toList();
    }

    private void find(int from, int to, RelatedRows related) {
        for (int i = from; i < to; i++) {
            related.set(i, to(i));
        }
    }

    private static int[] daysOf(List<Story> stories) {
        var days = new int[stories.size()];
        for (int i = 0; i < days.length; i++) {
            boolean isSame =
                    i > 0 && stories.get(i).packedDate() == stories.get(i - 1).packedDate();
            days[i] = isSame ? days[i - 1] : dayOf(stories.get(i));
        }
        return days;
    }

    private static int dayOf(Story story) {
        return story.packedDate() == 0
                ? NO_DAY
                : (int) CardTable.unpacked(story.packedDate()).firstDay().toEpochDay();
    }

    private List<Story> to(int index) {
        int count = walk(index);
        var shortlist = new ArrayList<Candidate>();
        for (int i = 0; i < count; i++) {
            int other = met[i];
            int points = shared[other] >>> 8;
            if (other != index
                    && (shared[other] & 0xff) >= LEAST_TERMS
                    && points >= LEAST_POINTS - POINTS_OF_NEARNESS) {
                int all = points + (daysBetween(index, other) <= NEAR ? POINTS_OF_NEARNESS : 0);
                if (all >= LEAST_POINTS) {
                    insert(new Candidate(stories.get(other), all, daysBetween(index, other)), shortlist);
                }
            }
            shared[other] = 0;
        }
        return chosen(stories.get(index), shortlist);
    }

    /** Awards points to all stories that share a term and records them in {@link #met}; returns their number. */
    private int walk(int index) {
        int count = 0;
        int steps = 0;
        for (int list : lists.listsOf(index)) {
            int start = lists.startOf(list);
            int length = lists.lengthOf(list);
            steps += length;
            if (steps > WALK) {
                break;
            }
            boolean isName = isNameOf(index, start, length);
            int points = pointsOf(length);
            for (int place = start; place < start + length; place++) {
                int other = lists.storyAt(place);
                if (shared[other] == 0) {
                    met[count++] = other;
                }
                shared[other] += (isName || lists.isNameAt(place) ? points * 2 : points) << 8 | 1;
            }
        }
        return count;
    }

    private boolean isNameOf(int index, int start, int length) {
        for (int place = start; place < start + length; place++) {
            if (lists.storyAt(place) == index) {
                return lists.isNameAt(place);
            }
        }
        return false;
    }

    /** From 8, for a term in two or three stories, down to 1. */
    private static int pointsOf(int length) {
        return 8 - (31 - Integer.numberOfLeadingZeros(length) - 1);
    }

    /** @param distance in days; {@link Long#MAX_VALUE} when one of the two is undated */
    private record Candidate(Story story, int points, long distance) {}

    private static void insert(Candidate candidate, List<Candidate> shortlist) {
        int at = shortlist.size();
        while (at > 0 && NEAREST_FIRST.compare(candidate, shortlist.get(at - 1)) < 0) {
            at--;
        }
        if (at < SHORTLIST) {
            shortlist.add(at, candidate);
            if (shortlist.size() > SHORTLIST) {
                shortlist.remove(SHORTLIST);
            }
        }
    }

    /** By points, highest first; then by distance in time, nearest first; then by path. */
    private static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.points())
            .thenComparingLong(Candidate::distance)
            .thenComparing(candidate -> candidate.story().path());

    private long daysBetween(int one, int other) {
        return days[one] == NO_DAY || days[other] == NO_DAY ? Long.MAX_VALUE : Math.abs((long) days[one] - days[other]);
    }

    /** Keeps one of several stories with nearly the same words, and none that repeats the story itself. */
    private static List<Story> chosen(Story story, List<Candidate> shortlist) {
        var chosen = new ArrayList<Story>(MOST);
        shortlist.stream()
                .map(candidate -> withTopics(candidate, story))
                .sorted(NEAREST_FIRST)
                .map(Candidate::story)
                .forEach(candidate -> {
                    if (chosen.size() < MOST
                            && !isDouble(candidate, story)
                            && chosen.stream().noneMatch(other -> isDouble(candidate, other))) {
                        chosen.add(candidate);
                    }
                });
        return List.copyOf(chosen);
    }

    private static Candidate withTopics(Candidate candidate, Story story) {
        int both = inCommon(candidate.story().card().topics(), story.card().topics())
                + inCommon(candidate.story().card().places(), story.card().places());
        return new Candidate(candidate.story(), candidate.points() + POINTS_OF_A_TOPIC * both, candidate.distance());
    }

    private static int inCommon(List<String> names, List<String> others) {
        return (int) names.stream().filter(others::contains).count();
    }

    private static boolean isDouble(Story one, Story other) {
        KeyTerms keyTerms = one.card().keyTerms();
        int smaller = Math.min(keyTerms.size(), other.card().keyTerms().size());
        return smaller >= KeyTerms.SIZE / 3
                && keyTerms.inCommonWith(other.card().keyTerms()) * 4 >= smaller * 3;
    }
}
