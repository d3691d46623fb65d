package org.backfile.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.explain.Changed;
import org.backfile.explain.Reason;

/**
 * A reason as people read it beside the name of a file:
 *
 * <pre>
 * articles/1987/ferry.txt changed
 * lists articles/1987/ferry.txt, articles/1987/boat.txt (new) and 3 more
 * setting site.title changed
 * </pre>
 */
final class ReasonPhrase {

    private static final int NAMED = 2;

    private ReasonPhrase() {}

    /** @param isRemoved whether the file is removed: then it no longer shows what it showed */
    static String of(Reason reason, boolean isRemoved) {
        List<Changed> things = reason.things();
        boolean isPast = isRemoved || !things.isEmpty() && things.stream().allMatch(ReasonPhrase::isGone);
        return switch (reason.cause()) {
            case FIRST_BUILD -> "first build into this folder";
            case NO_RECORD -> "no record of the last build";
            case NO_RECORD_OF_ARTICLES -> "no record of the last build's articles";
            case MISSING -> "was missing from the output folder";
            case EDITED -> "was edited in the output folder";
            case IN_DOUBT -> "may be incomplete after an interrupted build";
            case PLACE_TAKEN -> "another file had taken its place";
            case PROGRAM -> "another version of Backfile";
            case SETTING -> (things.size() == 1 ? "setting " : "settings ") + happened(things, "");
            case TEMPLATE -> (things.size() == 1 ? "template " : "templates ") + happened(things, "");
            case ASSET -> (things.size() == 1 ? "asset " : "assets ") + happened(things, "assets/");
            case MENU -> (things.size() == 1 ? "menu entry " : "menu entries ") + happened(things, "");
            case UNREADABLE_FILES -> "the number of unreadable files changed";
            case WORDING, OWN_PAGE, ARTICLE -> happened(things, "");
            case NEXT_TO -> "next to " + named(things);
            case RELATED_TO -> "related to " + named(things);
            case RELATED_ANEW -> "related articles changed because of " + named(things);
            case SAME_DAY_AS -> "same day as " + named(things);
            case SHARES_A_SUBJECT_WITH -> "shares a subject with " + named(things);
            case SHOWS -> (isPast ? "showed " : "shows ") + named(things);
            case LISTS -> (isPast ? "listed " : "lists ") + named(things);
            case COUNTS -> (isPast ? "counted " : "counts ") + named(things);
            case INDEXES -> (isPast ? "indexed " : "indexes ") + named(things);
            case FOLLOWS_FROM -> things.isEmpty() ? "rearranged" : "follows from " + named(things);
        };
    }

    private static boolean isGone(Changed thing) {
        return thing.difference() == Changed.Difference.REMOVED || thing.difference() == Changed.Difference.WITHDRAWN;
    }

    /** {@code a.peb, b.peb changed, c.peb is new}. */
    private static String happened(List<Changed> things, String without) {
        Map<Changed.Difference, List<String>> names = new TreeMap<>();
        things.forEach(thing -> names.computeIfAbsent(thing.difference(), difference -> new ArrayList<>())
                .add(thing.name().substring(thing.name().startsWith(without) ? without.length() : 0)));
        return names.entrySet().stream()
                .map(entry -> listed(entry.getValue()) + " "
                        + verb(entry.getKey(), entry.getValue().size() == 1))
                .collect(Collectors.joining(", "));
    }

    private static String verb(Changed.Difference difference, boolean isOne) {
        return switch (difference) {
            case NEW -> isOne ? "is new" : "are new";
            case CHANGED -> "changed";
            case REMOVED -> isOne ? "was removed" : "were removed";
            case MOVED -> "has another address";
            case WITHDRAWN -> "became a draft";
        };
    }

    /** {@code articles/a.txt, articles/b.txt (new) and 3 more}. */
    private static String named(List<Changed> things) {
        return listed(things.stream()
                .map(thing -> thing.name() + remark(thing.difference()))
                .toList());
    }

    private static String remark(Changed.Difference difference) {
        return switch (difference) {
            case CHANGED -> "";
            case NEW -> " (new)";
            case REMOVED -> " (removed)";
            case MOVED -> " (moved)";
            case WITHDRAWN -> " (now a draft)";
        };
    }

    private static String listed(List<String> names) {
        // One more name takes no more room than its number.
        return names.size() <= NAMED + 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
