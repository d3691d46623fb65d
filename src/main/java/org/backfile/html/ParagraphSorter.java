package org.backfile.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.Block;
import org.backfile.parse.DatelineRule;
import org.backfile.parse.Field;
import org.backfile.plain.Chunk;
import org.backfile.plain.NoteRule;
import org.backfile.text.Line;

/** Decides whether each run of a page's text repeats a field, is a paragraph, or is set aside. */
final class ParagraphSorter {

    /** A longer run is prose, whatever marks it contains. */
    private static final int LONGEST_LINE = 120;

    private static final Set<String> ADVERTISEMENTS =
            Set.of("advertisement", "advertisement:", "ad", "- advertisement -", "story continues below");

    private final Fields fields;
    private final Passages passages;
    private final ShownHead head;
    private boolean isDatelineDue = true;

    ParagraphSorter(Fields fields, Passages passages) {
        this.fields = fields;
        this.passages = passages;
        head = new ShownHead(fields, passages);
    }

    void sort(InlineRun run, Where where) {
        boolean isStart = passages.isEmpty();
        if ((isStart || where.aside().isPresent()) && fields.saysHeadline(run.text())) {
            passages.field(run, Field.HEADLINE.shownAs());
        } else if (isMarked(run)) {
            marked(run, where);
        } else if (where.aside().isPresent()) {
            passages.setAside(run, where.aside().get());
        } else if (isStart) {
            InlineRun rest = head.take(run, where);
            if (!rest.isBlank()) {
                closeHead();
                sortInBody(rest, where);
            }
        } else {
            sortInBody(run, where);
        }
    }

    /** Decides what the lines at the top of the story were; after it comes the body. */
    void closeHead() {
        head.close()
                .forEach(one -> one.where()
                        .ifPresentOrElse(where -> sortInBody(one.run(), where), () -> passages.heading(one.run())));
    }

    /** @param isTop whether it is a first-rank heading */
    void heading(InlineRun run, boolean isTop, boolean isInHead) {
        if ((isTop || passages.isAtStart()) && fields.saysHeadline(run.text())) {
            passages.field(run, Field.HEADLINE.shownAs());
        } else if (isTop && passages.isAtStart()) {
            passages.setAside(run, "another headline");
        } else if (isInHead && passages.isAtStart() && fields.takeShownStandfirst(run)) {
            passages.field(run, Field.STANDFIRST.shownAs());
        } else if (!passages.isEmpty() || !head.hold(run)) {
            closeHead();
            passages.heading(run);
        }
    }

    /** Whether most of it is in marked elements. */
    private static boolean isMarked(InlineRun run) {
        int marked = run.marks().stream().mapToInt(mark -> mark.text().length()).sum();
        boolean isProse =
                run.length() > LONGEST_LINE && run.marks().stream().noneMatch(mark -> mark.field() == Field.STANDFIRST);
        return marked * 3 >= run.length() && marked > 0 && !isProse;
    }

    private void marked(InlineRun run, Where where) {
        for (InlineRun.Marked mark : run.marks()) {
            if (mark.field() == Field.STANDFIRST && where.aside().isEmpty()) {
                standfirst(run, where);
                return;
            }
            String machineReadable = mark.element().hasAttr("datetime")
                    ? mark.element().attr("datetime")
                    : mark.element().attr("content");
            if (!mark.text().isEmpty() && !fields.says(mark.field(), mark.text(), machineReadable)) {
                if (isDateAndMore(run, where)) {
                    return;
                }
                passages.setAside(
                        run, where.aside().filter(reason -> !where.isInHead()).orElse(otherwise(mark.field())));
                return;
            }
        }
        Field first = run.marks().get(0).field();
        passages.field(run, first.shownAs());
        if (fields.isMoreSaid(run)) {
            passages.alsoSetAside(run, "more than the " + first.shownAs() + " field has");
        }
    }

    /** Takes {@code Published on 12 March, updated on 13 March}, marked as one date, if nothing else is the date. */
    private boolean isDateAndMore(InlineRun run, Where where) {
        Optional<Field> read = where.aside().isEmpty() && fields.isUndated()
                ? fields.readLine(run.text(), run.place(), true)
                : Optional.empty();
        read.ifPresent(field -> passages.field(run, field.shownAs()));
        return read.isPresent();
    }

    private static String otherwise(Field field) {
        return switch (field) {
            case PUBLISHED, UPDATED -> "a second date";
            case BYLINE -> "a second byline";
            case HEADLINE -> "another headline";
            case SECTION -> "another section";
            case TOPICS -> "another topic";
            default -> "the head of the article";
        };
    }

    private void sortInBody(InlineRun run, Where where) {
        if (where.isAbove() && !Sentence.isIn(run.text())) {
            passages.setAside(run, "outside the article");
        } else if (where.isInHead() && Sentence.isIn(run.text())) {
            standfirst(run, where);
        } else if (run.isLinks() && !(where.isParagraph() && Sentence.isLong(run.text()))) {
            passages.setAside(run, "a link to another page");
        } else if (ADVERTISEMENTS.contains(run.text().toLowerCase(Locale.ROOT))) {
            passages.setAside(run, "an advertisement");
        } else if (!where.isParagraph() && !Sentence.isIn(run.text())) {
            passages.setAside(run, "words outside the paragraphs");
        } else {
            paragraphs(run);
        }
    }

    private void paragraphs(InlineRun run) {
        List<InlineRun> lines = run.lines();
        switch (LineBreaks.in(lines)) {
            case NOTHING -> paragraph(run);
            case PARAGRAPHS -> lines.forEach(this::paragraph);
            case VERSE -> {
                isDatelineDue = false;
                passages.add(new Block.Paragraph(run.withBreaks(), run.markUpFrom(0)), List.of(run));
            }
        }
    }

    private void standfirst(InlineRun run, Where where) {
        if (passages.isAtStart() && fields.takeShownStandfirst(run)) {
            passages.field(run, Field.STANDFIRST.shownAs());
        } else if (where.isParagraph() || Sentence.isIn(run.text())) {
            paragraph(run);
        } else {
            passages.setAside(run, "the head of the article");
        }
    }

    private void paragraph(InlineRun run) {
        Line line = new Line(1, run.text());
        Optional<Block> note = new NoteRule().blockOf(new Chunk(List.of(line)));
        Optional<DatelineRule.Opening> opening =
                isDatelineDue && note.isEmpty() ? DatelineRule.openingOf(line) : Optional.empty();
        String text = run.text()
                .substring(opening.map(DatelineRule.Opening::length).orElse(0))
                .strip();
        isDatelineDue &= note.isPresent();
        if (opening.isPresent() && !text.isEmpty()) {
            fields.dateline(opening.get().dateline(), run.place());
        }
        passages.add(
                note.map(block -> marked(block, run))
                        .orElseGet(() -> paragraph(text.isEmpty() ? run.text() : text, run)),
                List.of(run));
    }

    /** @param text the text of the run, or what a field has left of it */
    private static Block paragraph(String text, InlineRun run) {
        return new Block.Paragraph(text, run.markUpFrom(run.length() - text.length()));
    }

    private static Block marked(Block note, InlineRun run) {
        return note instanceof Block.Note one && run.text().endsWith(one.text())
                ? new Block.Note(
                        one.kind(),
                        one.label(),
                        one.text(),
                        run.markUpFrom(run.length() - one.text().length()))
                : note;
    }
}
