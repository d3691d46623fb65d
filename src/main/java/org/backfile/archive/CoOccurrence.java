package org.backfile.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the topics that are more frequent in the stories of a subject than elsewhere: for a place, the news reported
 * from there; for a topic, its companions.
 *
 * <p>The measure is {@code n · ln(n / e)}: {@code n} stories have both, and {@code e} would if topics were assigned at
 * random. The archive's largest topic occurs with everything, but no more often than by chance, so it never ranks
 * first; a topic that occurs with the subject only once proves nothing and is left out. The cost is reading each
 * story's topics once for each subject it is filed under.
 *
 * <p>Not thread-safe.
 */
public final class CoOccurrence {

    private static final int LIMIT = 8;
    private static final int AT_LEAST = 2;
    /** A story with more topics than this is a list of everything and does not show that any two belong together. */
    private static final int TOPICS_OF_A_STORY = 40;

    private static final int[] NONE = {};

    private final int stories;
    private final List<Subject> topics;
    /** The topics of each story, by its row, as numbers in {@link #topics}. */
    private final int @Nullable [][] byRow;

    private final int[] counts;

    /**
     * A topic that goes with a subject.
     *
     * @param count number of stories that have both
     */
    public record Companion(Subject topic, int count) {}

    private CoOccurrence(Archive archive) {
        stories = archive.stories().size();
        byRow = new int[stories][];
        topics = archive.subjects(Subject.Kind.TOPIC).all();
        counts = new int[topics.size()];
        for (int i = 0; i < counts.length; i++) {
            for (Story story : topics.get(i).stories()) {
                byRow[story.row()] = appended(byRow[story.row()], i);
            }
        }
    }

    private static int[] appended(int @Nullable [] topics, int topic) {
        int size = topics == null ? 0 : topics.length;
        int[] longer = topics == null ? new int[1] : Arrays.copyOf(topics, size + 1);
        longer[size] = topic;
        return longer;
    }

    private int[] topicsOf(Story story) {
        int[] of = byRow[story.row()];
        return of == null || of.length > TOPICS_OF_A_STORY ? NONE : of;
    }

    public static CoOccurrence in(Archive archive) {
        return new CoOccurrence(archive);
    }

    /** The topics that go with a subject, closest first; never the subject itself, at most {@value #LIMIT}. */
    public List<Companion> with(Subject subject) {
        var met = new ArrayList<Integer>();
        for (Story story : subject.stories()) {
            for (int topic : topicsOf(story)) {
                if (counts[topic]++ == 0) {
                    met.add(topic);
                }
            }
        }
        var companions = new ArrayList<Ranked>();
        for (int topic : met) {
            var companion = new Companion(topics.get(topic), counts[topic]);
            double closeness = closeness(subject, companion);
            if (closeness > 0 && !isSame(subject, companion.topic())) {
                companions.add(new Ranked(companion, closeness));
            }
            counts[topic] = 0;
        }
        companions.sort(Comparator.comparingDouble((Ranked ranked) -> -ranked.closeness())
                .thenComparing(ranked -> ranked.companion().topic().name()));
        return companions.stream().limit(LIMIT).map(Ranked::companion).toList();
    }

    private record Ranked(Companion companion, double closeness) {}

    private double closeness(Subject subject, Companion companion) {
        if (companion.count() < AT_LEAST) {
            return 0;
        }
        double byChance = (double) subject.count() * companion.topic().count() / stories;
        // StrictMath: the order of a list must not depend on how a processor rounds the last bit.
        return companion.count() * StrictMath.log(companion.count() / byChance);
    }

    private static boolean isSame(Subject one, Subject other) {
        return one.kind() == other.kind() && one.slug().equals(other.slug());
    }
}
