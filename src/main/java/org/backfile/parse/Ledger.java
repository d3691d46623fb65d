package org.backfile.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.backfile.text.Line;
import org.backfile.text.Span;

/**
 * Proof that nothing was lost: it records what every non-blank line became. Each line is entered once, except a line
 * that opens with a dateline, which is entered as two pieces, and a line with a question and its answer, which is two
 * blocks.
 *
 * @param entries in the order in which the parser took the lines
 */
public record Ledger(List<Entry> entries) {

    /** What a line became. */
    public enum Use {
        FIELD,
        CROSSHEAD,
        BLOCK,
        SET_ASIDE
    }

    /**
     * @param name   name of the field, or the reason for setting the line aside; empty for crossheads and blocks
     * @param number of the block or crosshead in its article, from 0; 0 for fields and set-aside lines
     */
    public record Entry(Span span, Use use, String name, int number) {}

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** The first line of a field. */
    public OptionalInt lineOfField(String name) {
        return lineOf(Use.FIELD, name, 0);
    }

    /** The first line of the block with this number. */
    public OptionalInt lineOfBlock(int number) {
        return lineOf(Use.BLOCK, "", number);
    }

    /** The line of the crosshead with this number. */
    public OptionalInt lineOfCrosshead(int number) {
        return lineOf(Use.CROSSHEAD, "", number);
    }

    private OptionalInt lineOf(Use use, String name, int number) {
        return entries.stream()
                .filter(entry -> entry.use() == use && entry.name().equals(name) && entry.number() == number)
                .mapToInt(entry -> entry.span().line())
                .findFirst();
    }

    /** A ledger while the parser fills it. */
    public static final class Builder {
        private final List<Entry> entries = new ArrayList<>();

        public void field(Line line, String name) {
            entries.add(new Entry(line.span(), Use.FIELD, name, 0));
        }

        public void field(Span span, String name) {
            entries.add(new Entry(span, Use.FIELD, name, 0));
        }

        public void crosshead(Line line, int number) {
            entries.add(new Entry(line.span(), Use.CROSSHEAD, "", number));
        }

        public void block(Line line, int number) {
            entries.add(new Entry(line.span(), Use.BLOCK, "", number));
        }

        /** Whether the line with this number became a field, or a part of one. */
        public boolean isField(int line, String name) {
            return entries.stream()
                    .anyMatch(entry -> entry.span().line() == line
                            && entry.use() == Use.FIELD
                            && entry.name().equals(name));
        }

        public void setAside(Line line, String reason) {
            entries.add(new Entry(line.span(), Use.SET_ASIDE, reason, 0));
        }

        /** @throws IllegalStateException when a line is missing: a bug in the parser, never the fault of a text */
        Ledger close(List<Line> lines) {
            // A part of a large file may begin at line three million.
            int first = lines.isEmpty() ? 0 : lines.get(0).number();
            var kept = new BitSet(lines.size());
            for (Entry entry : entries) {
                kept.set(entry.span().line() - first);
            }
            for (Line line : lines) {
                if (!kept.get(line.number() - first) && !line.isBlank()) {
                    throw new IllegalStateException("line " + line.number() + " was lost: " + line.text());
                }
            }
            return new Ledger(entries);
        }
    }
}
