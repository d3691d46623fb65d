package org.backfile.archive;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.CalendarDate;

/**
 * What the pages of two archives that differ in a few cards can differ in. What a page shows decides what touches it:
 *
 * <ul>
 *   <li>a story's page: its card, neighbours in time, related stories, others of its day, the names of its subjects;
 *   <li>the page of a year, month or day: its stories, the periods next to it, the names of its stories' sections;
 *   <li>the pages of a subject: its stories, and what goes with it.
 * </ul>
 *
 * <p>Pages that sum up the whole archive are few and are always compared.
 */
public final class ArchiveChange {

    private final Archive former;
    private final Archive now;
    private final TableDelta delta;
    private final Touched before;
    private final Touched after;

    private ArchiveChange(Archive former, Archive now, Touched before, Touched after) {
        this.former = former;
        this.before = before;
        this.after = after;
        this.now = now;
        delta = TableDelta.between(former.cards(), now.cards());
    }

    public static ArchiveChange between(Archive former, Archive now) {
        if (isOfSeveralYears(former) != isOfSeveralYears(now)) {
            return new ArchiveChange(former, now, Touched.everything(), Touched.everything());
        }
        var change = new ArchiveChange(former, now, new Touched(false), new Touched(false));
        change.touchOwn(former, change.delta.removed(), change.before);
        change.touchOwn(now, change.delta.added(), change.after);
        change.touchOfTheDay();
        change.touchRelated();
        change.touchPeriods();
        for (var kind : Subject.Kind.values()) {
            change.touchSubjects(kind);
        }
        return change;
    }

    /** An archive with days of several years has pages of one day in all years, to which each day leads. */
    private static boolean isOfSeveralYears(Archive archive) {
        List<Period> days = Period.partsOf(Period.partsOf(archive.years()));
        return !days.isEmpty()
                && days.get(0).date().year() != days.get(days.size() - 1).date().year();
    }

    /** The stories of the former archive that are gone, or show something else now. */
    public Stream<Story> formerStories() {
        return delta.removed().stream().mapToObj(former.stories()::get);
    }

    /** The stories of the present archive that are new, or showed something else formerly. */
    public Stream<Story> presentStories() {
        return delta.added().stream().mapToObj(now.stories()::get);
    }

    /** What of the former archive its pages can differ in. */
    public Touched before() {
        return before;
    }

    /** What of the present archive its pages can differ in. */
    public Touched after() {
        return after;
    }

    /** A changed card touches its own page, its dates and its subjects. */
    private void touchOwn(Archive archive, BitSet rows, Touched touched) {
        rows.stream().forEach(row -> {
            Story story = archive.stories().get(row);
            touched.add(row);
            before.addDate(story.packedDate());
            after.addDate(story.packedDate());
            touchSubjectsOf(story, archive);
        });
    }

    /** Touches a subject in both archives. */
    private void touch(Subject subject) {
        before.add(subject.kind());
        after.add(subject.kind());
        Stream.of(former, now)
                .forEach(archive -> archive.subjects(subject.kind())
                        .of(subject.name())
                        .ifPresent(archive == former ? before::add : after::add));
    }

    /** Neighbours in time, and stories of one day that may name each other. */
    private void touchOfTheDay() {
        delta.removed().stream().forEach(row -> {
            near(former, row)
                    .map(near -> delta.successors()[near])
                    .filter(near -> near >= 0)
                    .forEach(after::add);
            // Beyond a run of cards that are gone.
            touchNextThatStays(row, -1);
            touchNextThatStays(row, +1);
        });
        delta.added().stream().forEach(row -> near(now, row).forEach(after::add));
    }

    /** The rows on either side of a row that its story's page may name. */
    private static IntStream near(Archive archive, int row) {
        List<Story> stories = archive.stories();
        int first = Math.max(0, row - Archive.SAME_DAY_REACH);
        int last = Math.min(stories.size() - 1, row + Archive.SAME_DAY_REACH);
        return IntStream.rangeClosed(first, last)
                .filter(near -> Math.abs(row - near) == 1
                        || stories.get(near).packedDate() == stories.get(row).packedDate());
    }

    private void touchNextThatStays(int row, int step) {
        int next = row + step;
        while (next >= 0 && next < delta.successors().length && delta.successors()[next] < 0) {
            next += step;
        }
        if (next >= 0 && next < delta.successors().length) {
            after.add(delta.successors()[next]);
        }
    }

    /** Stories whose related ones are others, or have changed. */
    private void touchRelated() {
        for (int row = 0; row < delta.origins().length; row++) {
            int origin = delta.origins()[row];
            if (origin >= 0 && !isSameRelated(row, origin)) {
                after.add(row);
            }
        }
    }

    private boolean isSameRelated(int row, int origin) {
        for (int i = 0; i < RelatedRows.MOST; i++) {
            int is = now.related().row(row, i);
            int was = former.related().row(origin, i);
            boolean isSame = is < 0
                    ? was < 0
                    : delta.origins()[is] == was && !delta.added().get(is);
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    /** A year, month or day that is new or gone touches those next to it. */
    private void touchPeriods() {
        touchBeside(former.years(), now.years());
        touchBeside(Period.partsOf(former.years()), Period.partsOf(now.years()));
        touchBeside(Period.partsOf(Period.partsOf(former.years())), Period.partsOf(Period.partsOf(now.years())));
    }

    private void touchBeside(List<Period> earlier, List<Period> later) {
        int was = 0;
        int is = 0;
        while (was < earlier.size() || is < later.size()) {
            int order = was == earlier.size()
                    ? 1
                    : is == later.size()
                            ? -1
                            : earlier.get(was).date().compareTo(later.get(is).date());
            if (order == 0) {
                was++;
                is++;
                continue;
            }
            touchInAllYears(order < 0 ? earlier.get(was).date() : later.get(is).date());
            if (is > 0) {
                touchPeriod(later.get(is - 1).date());
            }
            int next = order < 0 ? is : is + 1;
            if (next < later.size()) {
                touchPeriod(later.get(next).date());
            }
            if (order < 0) {
                was++;
            } else {
                is++;
            }
        }
    }

    /** Each day leads to the same day of other years, if there are any. */
    private void touchInAllYears(CalendarDate date) {
        if (date.precision() == CalendarDate.Precision.DAY) {
            for (Archive archive : List.of(former, now)) {
                archive.years().forEach(year -> touchIfReal(year.date().year(), date.month(), date.day()));
            }
        }
    }

    private void touchIfReal(int year, int month, int day) {
        if (CalendarDate.exists(year, month, day)) {
            touchPeriod(new CalendarDate(year, month, day));
        }
    }

    private void touchPeriod(CalendarDate date) {
        before.addPeriod(date);
        after.addPeriod(date);
    }

    /** A subject whose name or address is another one touches all that name it. */
    private void touchSubjects(Subject.Kind kind) {
        Map<String, Subject> earlier = former.subjects(kind).byKey();
        Map<String, Subject> later = now.subjects(kind).byKey();
        later.forEach((key, subject) -> {
            Subject known = earlier.get(key);
            if (known == null || !isNamedAlike(known, subject)) {
                touchAllThatName(subject, now, after);
            }
        });
        earlier.forEach((key, subject) -> {
            Subject still = later.get(key);
            if (still == null || !isNamedAlike(still, subject)) {
                touchAllThatName(subject, former, before);
            }
        });
        if (kind == Subject.Kind.TOPIC) {
            touchCompanions(earlier, later);
        }
    }

    private static boolean isNamedAlike(Subject one, Subject other) {
        return one.name().equals(other.name()) && one.slug().equals(other.slug());
    }

    private void touchAllThatName(Subject subject, Archive archive, Touched touched) {
        touch(subject);
        for (Story story : subject.stories()) {
            touched.add(story.row());
            before.addDate(story.packedDate());
            after.addDate(story.packedDate());
            touchSubjectsOf(story, archive);
        }
    }

    private void touchSubjectsOf(Story story, Archive archive) {
        for (var kind : Subject.Kind.values()) {
            archive.subjects(kind).on(story).forEach(this::touch);
        }
    }

    /** What goes with a subject depends on how many stories the topics have, roughly, and the archive. */
    private void touchCompanions(Map<String, Subject> earlier, Map<String, Subject> later) {
        boolean isOfAll = CoOccurrence.roundedDown(former.stories().size())
                != CoOccurrence.roundedDown(now.stories().size());
        if (isOfAll) {
            for (var kind : Subject.Kind.values()) {
                now.subjects(kind).all().forEach(this::touch);
                former.subjects(kind).all().forEach(this::touch);
            }
            return;
        }
        later.forEach((key, topic) -> {
            Subject known = earlier.get(key);
            if (known != null && CoOccurrence.roundedUp(known.count()) != CoOccurrence.roundedUp(topic.count())) {
                topic.stories().forEach(story -> touchSubjectsOf(story, now));
            }
        });
    }
}
