package org.backfile.archive;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.backfile.article.CalendarDate;

/**
 * The stories, dates and subjects of an archive whose pages a change can touch. They may be more than those that it
 * does touch, never fewer.
 */
public final class Touched {

    private final boolean isEverything;
    private final BitSet stories = new BitSet();
    /** Years, months and days, packed. */
    private final BitSet dates = new BitSet();

    private final Set<Subject.Kind> kinds = EnumSet.noneOf(Subject.Kind.class);
    private final Set<Subject> subjects = Collections.newSetFromMap(new IdentityHashMap<>());

    Touched(boolean isEverything) {
        this.isEverything = isEverything;
    }

    /** Everything: there is nothing to compare with. */
    public static Touched everything() {
        return new Touched(true);
    }

    public boolean isEverything() {
        return isEverything;
    }

    /** Whether something on the story's own page may have changed. */
    public boolean has(Story story) {
        return isEverything || stories.get(story.row());
    }

    /** Whether a story of the year, month or day has changed, or it is next to one that is new or gone. */
    public boolean has(CalendarDate date) {
        return isEverything || dates.get(CardKey.packed(date));
    }

    /** Whether an undated story has changed. */
    public boolean hasUndated() {
        return isEverything || dates.get(0);
    }

    /** Whether a story of the subject has changed, or what goes with it. */
    public boolean has(Subject subject) {
        return isEverything || subjects.contains(subject);
    }

    /** Whether a subject of the kind has changed, is new or is gone. */
    public boolean has(Subject.Kind kind) {
        return isEverything || kinds.contains(kind);
    }

    void add(int row) {
        stories.set(row);
    }

    void add(Subject.Kind kind) {
        kinds.add(kind);
    }

    void add(Subject subject) {
        subjects.add(subject);
    }

    /** Adds a packed date, with its month and year. */
    void addDate(int date) {
        dates.set(date);
        dates.set(date & Period.maskOf(CalendarDate.Precision.MONTH));
        dates.set(date & Period.maskOf(CalendarDate.Precision.YEAR));
    }

    void addPeriod(CalendarDate date) {
        dates.set(CardKey.packed(date));
    }
}
