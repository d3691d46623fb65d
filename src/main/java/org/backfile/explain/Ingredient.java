package org.backfile.explain;

import java.util.Comparator;

/**
 * One of the things that the pages of a site are made from, articles aside.
 *
 * @param cause what it is when it changes
 * @param name  empty where there is only one
 */
record Ingredient(Cause cause, String name) implements Comparable<Ingredient> {

    private static final Comparator<Ingredient> ORDER =
            Comparator.comparing(Ingredient::cause).thenComparing(Ingredient::name);

    static Ingredient parse(String text) {
        int space = text.indexOf(' ');
        return new Ingredient(Cause.valueOf(text.substring(0, space)), text.substring(space + 1));
    }

    @Override
    public int compareTo(Ingredient other) {
        return ORDER.compare(this, other);
    }

    /** {@code SETTING site.title}. */
    @Override
    public String toString() {
        return cause + " " + name;
    }
}
