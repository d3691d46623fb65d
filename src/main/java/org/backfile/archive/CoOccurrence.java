package org.backfile.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the topics that are more frequent in the stories of a subject than elsewhere: for a place, the news reported
 * from there; for a topic, its companions.
 *
 * <p>The measure is {@code n · ln(n / e)}: {@code n} stories have both, and {@code e} would if topics were assigned at
 * random. The archive's largest topic occurs with everything, but no more often than by chance, so it never ranks
 * first; a topic that occurs with the subject only once proves nothing and is left out. The cost is reading each
 * story's topics once for each subject it is filed under.
 *
 * <p>For {@code e} the number of the topic's stories is rounded up and that of all stories down, to a sixteenth of the
 * power of two below: so one more story rarely changes what goes with subjects that it is not filed under.
 *
 * <p>Not thread-safe.
 */
public final class CoOccurrence {

    private static final int LIMIT = 8;
    private static final int AT_LEAST = 2;
    /** A story with more topics than this is a list of everything and does not show that any two belong together. */
    private static final int TOPICS_OF_A_STORY = 40;

    private final int stories;
    private final Subjects topics;
    private final int[] counts;

    /**
     * A topic that goes with a subject.
     *
     * @param count number of stories that have both
     */
    public record Companion(Subject topic, int count) {}

    private CoOccurrence(Archive archive) {
        stories = roundedDown(archive.stories().size());
        topics = archive.subjects(Subject.Kind.TOPIC);
        counts = new int[topics.all().size()];
    }

    public static CoOccurrence in(Archive archive) {
        return new CoOccurrence(archive);
    }

    /** The topics that go with a subject, closest first; never the subject itself, at most {@value #LIMIT}. */
    public List<Companion> with(Subject subject) {
        var met = new ArrayList<Integer>();
        for (Story story : subject.stories()) {
            int[] itsTopics = topics.numbersOn(story);
            if (itsTopics.length <= TOPICS_OF_A_STORY) {
                for (int topic : itsTopics) {
                    if (counts[topic]++ == 0) {
                        met.add(topic);
                    }
                }
            }
        }
        var companions = new ArrayList<Ranked>();
        for (int topic : met) {
            var companion = new Companion(topics.all().get(topic), counts[topic]);
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
        double byChance = (double) subject.count() * roundedUp(companion.topic().count()) / stories;
        // StrictMath: the order of a list must not depend on how a processor rounds the last bit.
        return companion.count() * StrictMath.log(companion.count() / byChance);
    }

    /** The five leading bits of a number, and zeros. */
    static int roundedDown(int number) {
        int shift = Math.max(0, 27 - Integer.numberOfLeadingZeros(number));
        return number >>> shift << shift;
    }

    static int roundedUp(int number) {
        int shift = Math.max(0, 27 - Integer.numberOfLeadingZeros(number));
        return number + (1 << shift) - 1 >>> shift << shift;
    }

    private static boolean isSame(Subject one, Subject other) {
        return one.kind() == other.kind() && one.slug().equals(other.slug());
    }
}
