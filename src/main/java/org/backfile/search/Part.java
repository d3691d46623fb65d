package org.backfile.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.archive.Archive;
import org.backfile.archive.Period;
import org.backfile.archive.Story;

/**
 * A stretch of the archive in time whose files do not change when other parts do. Stories have numbers from 0 in it.
 *
 * @param name {@code a}, then {@code b}
 */
record Part(String name, List<Story> stories) {

    private static final int SMALLEST_TO_CUT = 2_000;

    /** Within a day stories of one kind stand together, so that one file shows many results. */
    private static final Comparator<Story> ORDER_IN_A_DAY = Comparator
            .comparing((Story story) -> story.section().orElse(""))
            .thenComparing(story -> story.card().topics().isEmpty() ? "" : story.card().topics().get(0))
            .thenComparing(story -> story.card().places().isEmpty() ? "" : story.card().places().get(0))
            .thenComparing(story -> story.card().source());

    /** The parts of an archive: one, or two when the newest year or month is small against the rest; none of an empty archive. */
    static List<Part> of(Archive archive) {
        var stories = new ArrayList<Story>(inOrder(archive.dated()));
        int dated = stories.size();
        stories.addAll(archive.undated());
        if (stories.isEmpty()) {
            return List.of();
        }
        int cut = cut(archive, dated, stories.size());
        return cut == 0
                ? List.of(new Part("a", List.copyOf(stories)))
                : List.of(new Part("a", List.copyOf(stories.subList(0, cut))), new Part("b", List.copyOf(stories.subList(cut, stories.size()))));
    }

    private static List<Story> inOrder(List<Story> byTime) {
        var ordered = new ArrayList<>(byTime);
        for (int from = 0, to; from < ordered.size(); from = to) {
            to = from + 1;
            while (to < ordered.size() && ordered.get(to).date().equals(ordered.get(from).date())) {
                to++;
            }
            ordered.subList(from, to).sort(ORDER_IN_A_DAY);
        }
        return ordered;
    }

    /** The number of the first story of the second part; 0 when there is one part. Undated stories are of the second. */
    private static int cut(Archive archive, int dated, int all) {
        if (all < SMALLEST_TO_CUT || archive.years().isEmpty()) {
            return 0;
        }
        Period year = last(archive.years());
        List<Period> candidates = year.parts().isEmpty() ? List.of(year) : List.of(year, last(year.parts()));
        return candidates.stream()
                .mapToInt(period -> dated - period.stories().size())
                .filter(from -> from > 0 && (all - from) * 4 <= all)
                .findFirst().orElse(0);
    }

    private static Period last(List<Period> periods) {
        return periods.get(periods.size() - 1);
    }
}
