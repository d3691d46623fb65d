package org.backfile.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.text.Fingerprint;

/** Gathers the fingerprint of what a page shows, in the words of the archive. */
final class Shown {

    private final Fingerprint.Builder parts = Fingerprint.builder();

    /** Stories with all that a listing shows of them. */
    Shown entries(Collection<Story> stories) {
        for (Story story : stories) {
            parts.add(story.entry());
        }
        return number(stories.size());
    }

    /** Stories with all that is known of them but their texts. */
    Shown records(Collection<Story> stories) {
        for (Story story : stories) {
            parts.add(story.entry())
                    .add(story.card().source())
                    .add(story.card().language().orElse(""));
        }
        return number(stories.size());
    }

    Shown path(Optional<SitePath> path) {
        return text(path.map(SitePath::value).orElse(""));
    }

    /** Stories of which only headline, date and address are shown. */
    Shown mentions(Collection<Story> stories) {
        for (Story story : stories) {
            parts.add(story.mention());
        }
        return number(stories.size());
    }

    Shown mention(Optional<Story> story) {
        return mentions(story.stream().toList());
    }

    /** Periods as links with their counts, down to their parts. */
    Shown periods(Collection<Period> periods) {
        for (Period period : periods) {
            period(period);
        }
        return number(periods.size());
    }

    Shown period(Period period) {
        text(period.date().toString()).number(period.count());
        return periods(period.parts());
    }

    /** Years as rows of months. */
    Shown grid(MonthGrid grid) {
        for (MonthGrid.Decade decade : grid.decades()) {
            for (MonthGrid.Row row : decade.rows()) {
                text(row.first().toString()).text(row.last().toString()).number(row.count());
                row.cells().forEach(cell -> number(cell.count()));
            }
        }
        return number(grid.decades().size());
    }

    /** A period of which only the name is shown. */
    Shown neighbour(Optional<Period> period) {
        return text(period.map(p -> p.date().toString()).orElse(""));
    }

    /** Subjects as links with their counts. */
    Shown subjects(Collection<Subject> subjects) {
        for (Subject subject : subjects) {
            text(subject.name()).text(subject.path().value()).number(subject.count());
        }
        return number(subjects.size());
    }

    /** Subjects of which only the name is shown. */
    Shown names(Collection<Subject> subjects) {
        for (Subject subject : subjects) {
            text(subject.name()).text(subject.path().value());
        }
        return number(subjects.size());
    }

    Shown front(Optional<FrontPage> front) {
        front.ifPresent(page -> {
            for (List<FrontPage.Item> items : List.of(List.of(page.lead()), page.second(), page.rest())) {
                items.forEach(item -> entries(List.of(item.story()))
                        .names(item.section().stream().toList()));
            }
            page.groups()
                    .forEach(group -> names(group.section().stream().toList()).entries(group.stories()));
            number(page.more());
        });
        return this;
    }

    Shown text(String text) {
        parts.add(text);
        return this;
    }

    Shown number(long number) {
        parts.add(number);
        return this;
    }

    Shown fingerprint(Fingerprint fingerprint) {
        parts.add(fingerprint);
        return this;
    }

    Fingerprint build() {
        return parts.build();
    }
}
