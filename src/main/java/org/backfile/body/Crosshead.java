package org.backfile.body;

import java.util.List;

/**
 * A crosshead as the list of contents names it.
 *
 * @param text   its words, without mark-up
 * @param anchor its id on the page
 */
public record Crosshead(String text, String anchor) {

    private static final int LISTED_FROM = 4;
    private static final int LISTED_FROM_IN_LONG_TEXTS = 2;
    private static final int LONG = 2_500;

    /**
     * The contents of an article: its crossheads, if there are so many, or the article is so long, that a reader wants
     * an overview.
     */
    public static List<Crosshead> contents(List<Crosshead> crossheads, int words) {
        int due = words > LONG ? LISTED_FROM_IN_LONG_TEXTS : LISTED_FROM;
        return crossheads.size() >= due ? crossheads : List.of();
    }
}
