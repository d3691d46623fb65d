package org.backfile.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Recognises articles that each begin with the same header lines, the first of them at the top of the file.
 *
 * <pre>
 * Title: Ferry to sail again
 * Date: 4 March 2002
 *
 * The ferry has been repaired.
 *
 * Title: Lamps lit on the quay
 * Date: 5 March 2002
 *
 * Forty lamps were lit.
 * </pre>
 *
 * Not taken: an email that quotes another (its headers have a sender and a recipient), a single such line in a text.
 */
final class RepeatedHeads implements Kind {

    private static final int MOST_LINES_OF_HEAD = 40;

    @Override
    public Optional<Parting> of(FileLines file) {
        int first = file.visibleFrom(0, file.size());
        while (first < file.size() && RuleLines.isRule(file, first)) {
            first = file.visibleFrom(first + 1, file.size());
        }
        if (first == file.size() || !HeadSigns.isField(file.line(first))) {
            return Optional.empty();
        }
        Set<String> names = namesFrom(file, first);
        if (names.size() < 2 || names.stream().anyMatch(PartsWords::isOfMail)) {
            return Optional.empty();
        }
        String opening = file.line(first).substring(0, file.line(first).indexOf(':') + 1);
        List<Parting.Place> places = new ArrayList<>();
        boolean isSure = true;
        for (int at = first; at < file.size(); at++) {
            boolean isOpening = file.firstOf(at) == opening.charAt(0)
                    && file.line(at).startsWith(opening)
                    && (at == first || file.isBlank(at - 1) || RuleLines.isRule(file, at - 1));
            if (isOpening) {
                Set<String> others = namesFrom(file, at);
                others.retainAll(names);
                int from = places.isEmpty() ? 0 : RuleLines.above(file, at);
                isSure &= others.size() >= 2;
                places.add(new Parting.Place(from, at));
            }
        }
        return places.size() < 2
                ? Optional.empty()
                : Optional.of(new Parting(
                        "a head that begins with \"" + opening + "\"",
                        places,
                        RuleLines.endBefore(file, places.get(places.size() - 1).head()),
                        OptionalInt.empty(),
                        isSure));
    }

    /** The names of the header lines that start at a line, in lower case. */
    private static Set<String> namesFrom(FileLines file, int from) {
        var names = new HashSet<String>();
        for (int at = from; at < Math.min(file.size(), from + MOST_LINES_OF_HEAD) && !file.isBlank(at); at++) {
            Optional<String> name = HeadSigns.nameOn(file.line(at));
            if (name.isEmpty()) {
                break;
            }
            names.add(name.get().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
