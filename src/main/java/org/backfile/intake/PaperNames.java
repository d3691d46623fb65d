package org.backfile.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.backfile.source.SourceText;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/**
 * The names of papers and sections that stand above the texts of a folder: a line that many of them begin with, and
 * that is the headline of none, unless nothing below it can be one.
 *
 * <p>A folder's evidence is complete only when all of its texts have been read: read them with the {@link #assumed}
 * names, then call {@link #learntFrom}, and read again each text for which {@link #readOtherwise} is true. What a text
 * is evidence for does not depend on how it was read. Thread-safe.
 */
public final class PaperNames {

    private final Map<Long, Openings.Count> names;

    private PaperNames(Map<Long, Openings.Count> names) {
        this.names = names;
    }

    /** Before anything is read: none. */
    public static PaperNames assumed() {
        return new PaperNames(Map.of());
    }

    /** The names that stand above these texts, which are all. */
    public static PaperNames learntFrom(List<? extends DatedText> entries) {
        var openings = new Openings();
        entries.forEach(entry -> openings.add(entry.path(), entry.opening()));
        return learntFrom(openings);
    }

    static PaperNames learntFrom(Openings openings) {
        return new PaperNames(openings.names());
    }

    /** Whether the first line of the text is a name. */
    public boolean openThe(SourceText text) {
        return !names.isEmpty() && has(Opening.of(text));
    }

    private boolean has(long opening) {
        return opening != Opening.NONE && names.containsKey(Opening.nameIn(opening));
    }

    /** Whether the other texts of the folder show that the first line of this one should be read in another way. */
    public boolean readOtherwise(DatedText entry) {
        return readOtherwise(entry.opening(), entry.opensWithName());
    }

    boolean readOtherwise(long opening, boolean opensWithName) {
        return has(opening) != opensWithName;
    }

    /**
     * The diagnostics, with one for each name instead of one per text.
     *
     * @param told   about all texts
     * @param entries in the order of their files; at least the first text of each name that one was taken from
     */
    public List<Diagnostic> told(List<Diagnostic> told, List<? extends DatedText> entries) {
        var all = new ArrayList<Diagnostic>(told);
        all.removeIf(PaperNames::isAboutName);
        var seen = new HashSet<Long>();
        for (DatedText entry : entries) {
            Openings.Count count = names.get(Opening.nameIn(entry.opening()));
            if (count != null && tellsOfName(entry) && seen.add(Opening.nameIn(entry.opening()))) {
                entry.diagnostics().stream()
                        .filter(PaperNames::isAboutName)
                        .forEach(diagnostic -> all.add(withCount(diagnostic, count)));
            }
        }
        return all;
    }

    static boolean tellsOfName(DatedText entry) {
        return entry.opensWithName() && entry.diagnostics().stream().anyMatch(PaperNames::isAboutName);
    }

    static boolean isAboutName(Diagnostic diagnostic) {
        return diagnostic.code() == Code.NAME_LEARNT;
    }

    private static Diagnostic withCount(Diagnostic one, Openings.Count count) {
        return new Diagnostic(
                one.code(),
                one.file(),
                one.place(),
                one.found() + ", " + count.texts() + " of " + count.ofFolder(),
                one.expected(),
                one.fix(),
                one.meanwhile());
    }
}
