package org.backfile.search;

import java.util.List;
import org.backfile.archive.Archive;
import org.backfile.archive.Period;
import org.backfile.archive.Story;

/**
 * A stretch of the archive in time; the files of the older one do not change when the newer one does. Its stories are
 * numbered from 0.
 *
 * @param name {@code a}, then {@code b}
 */
record Segment(String name, List<Story> stories) {

    private static final int SMALLEST_TO_CUT = 25_000;
    private static final int SMALL_AGAINST_ALL = 20;

    /**
     * The segments of an archive: one, or two when it is large and its newest year or month a twentieth of it or less;
     * none of an empty archive.
     */
    static List<Segment> of(Archive archive) {
        List<Story> stories = archive.stories();
        if (stories.isEmpty()) {
            return List.of();
        }
        int cut = cut(archive, archive.dated().size(), stories.size());
        return cut == 0
                ? List.of(new Segment("a", stories))
                : List.of(
                        new Segment("a", stories.subList(0, cut)),
                        new Segment("b", stories.subList(cut, stories.size())));
    }

    /**
     * The number of the first story of the second segment; 0 when there is one segment. Undated stories belong to the
     * second.
     */
    private static int cut(Archive archive, int dated, int all) {
        if (all < SMALLEST_TO_CUT || archive.years().isEmpty()) {
            return 0;
        }
        Period year = last(archive.years());
        List<Period> candidates = year.parts().isEmpty() ? List.of(year) : List.of(year, last(year.parts()));
        return candidates.stream()
                .mapToInt(period -> dated - period.stories().size())
                .filter(from -> from > 0 && (all - from) * SMALL_AGAINST_ALL <= all)
                .findFirst()
                .orElse(0);
    }

    private static Period last(List<Period> periods) {
        return periods.get(periods.size() - 1);
    }
}
