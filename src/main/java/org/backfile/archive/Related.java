package org.backfile.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.words.KeyTerms;
import org.backfile.work.Workers;

/**
 * Finds related stories: those that share {@linkplain KeyTerms key terms}, topics and places that few others have.
 *
 * <p>Every term - a word, a topic, a place - has a list of the stories that contain it. For each story the search walks
 * the lists of its terms, shortest first, and awards every story it meets points: the shorter the list, the more. Lists
 * of one story and lists longer than {@link #longestList} are skipped, and the walk ends after {@value #WALK} steps, so
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
    private static final int LONGEST_LIST = 256;
    /** Number of candidates whose topics are compared, common ones included, and from which doubles are removed. */
    private static final int SHORTLIST = 16;

    private static final int POINTS_OF_A_TOPIC = 2;
    /** In days: an event stays in the news for several. */
    private static final int NEAR = 7;

    private static final int POINTS_OF_NEARNESS = 4;

    private static final int NO_DAY = Integer.MIN_VALUE;

    private final List<Story> stories;
    private final TermLists lists;
    /** When each story was published, in days since 1970; {@value #NO_DAY} for an undated one. */
    private final int[] days;
    /** For each story met: its points, and in the low eight bits the number of shared terms. */
    private final int[] shared;

    private final int[] met = new int[WALK];

    private Related(List<Story> stories, TermLists lists, int[] days) {
        this.stories = stories;
        this.lists = lists;
        this.days = days;
        this.shared = new int[stories.size()];
    }

    /** For each story of the list its related stories. */
    static RelatedRows among(List<Story> stories, Workers workers) {
        var lists = new TermLists(stories, longestList(stories.size()));
        int[] days = stories.stream().mapToInt(Related::dayOf).toArray();
        // Stories are independent of each other, so the list may be cut anywhere; each part keeps its own tally.
        int parts = Math.min(workers.threads(), 1 + stories.size() / 1_000);
        var related = RelatedRows.ofNone(stories.size());
        workers.forEach(
                IntStream.range(0, parts).boxed().toList(),
                part -> new Related(stories, lists, days)
                        .find(
                                (int) ((long) stories.size() * part / parts),
                                (int) ((long) stories.size() * (part + 1) / parts),
                                related));
        return related;
    }

    private void find(int from, int to, RelatedRows related) {
        for (int i = from; i < to; i++) {
            related.set(i, to(i));
        }
    }

    private static int dayOf(Story story) {
        return story.date().map(date -> (int) date.firstDay().toEpochDay()).orElse(NO_DAY);
    }

    /**
     * In a small archive even a common word is in few stories, so the limit grows with the archive, by powers of two,
     * up to 2,048 stories.
     */
    private static int longestList(int stories) {
        return Math.max(4, Math.min(LONGEST_LIST, Integer.highestOneBit(Math.max(1, stories)) / 8));
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
