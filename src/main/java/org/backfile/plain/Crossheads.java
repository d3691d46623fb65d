package org.backfile.plain;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;
import org.backfile.plain.CrossheadRule.Verdict;

/**
 * Finds the crossheads of a text that are not marked as such. First, each short line is judged by its form and its
 * neighbours; then doubtful ones are judged by the habit of the text: whether it has crossheads, and of what form.
 */
final class Crossheads {

    /** In columns; the longest of a few hundred real crossheads has 88. */
    private static final int WIDTH_LIMIT = 100;

    private static final int MOST_LINES = 3;
    /** This many doubtful lines of one form make a habit. */
    private static final int HABIT = 3;
    /** This many crossheads beyond doubt make any doubtful one likely. */
    private static final int FEW = 2;

    private static final int FORMS = CrossheadForm.values().length;

    private final List<Piece> story;
    private final ParseState state;
    private final Wrapping wrapping;
    private final CrossheadForm[] forms;
    private final Verdict[] verdicts;
    private final int[] sure = new int[FORMS];
    private final int[] doubtful = new int[FORMS];
    private int crossheads;
    private int stamps;
    private Optional<Boolean> isEnglish = Optional.empty();

    private Crossheads(List<Piece> story, ParseState state) {
        this.story = story;
        this.state = state;
        this.wrapping = state.wrapping();
        this.forms = new CrossheadForm[story.size()];
        this.verdicts = new Verdict[story.size()];
    }

    /** The crossheads of a text whose page furniture has been removed. */
    static Crossheads of(List<Piece> story, ParseState state) {
        var crossheads = new Crossheads(story, state);
        crossheads.readForms();
        crossheads.judge();
        return crossheads;
    }

    /** Whether the piece at an index is a crosshead. */
    boolean isAt(int at) {
        return switch (verdicts[at]) {
            case YES -> true;
            case WITH_ANOTHER -> crossheads > 0 || isHabit(forms[at]);
            case WITH_OTHERS -> crossheads >= FEW || at > 0 && isHabit(forms[at]);
            case NO -> false;
        };
    }

    private boolean isHabit(CrossheadForm form) {
        return sure[form.ordinal()] > 0 || doubtful[form.ordinal()] >= HABIT;
    }

    private void readForms() {
        for (int at = 0; at < story.size(); at++) {
            Piece piece = story.get(at);
            forms[at] = mayBeCrosshead(piece)
                    ? CrossheadReader.formOf(piece.ornament().words())
                    : CrossheadForm.NONE;
            if (forms[at] == CrossheadForm.SENTENCE && !isEnglish()) {
                forms[at] = CrossheadForm.PLAIN;
            }
        }
    }

    /** Whether the known verbs belong to the text's language: in German, "was" and "will" are different words. */
    private boolean isEnglish() {
        if (isEnglish.isEmpty()) {
            isEnglish = Optional.of(state.language().orElse("en").startsWith("en"));
        }
        return isEnglish.get();
    }

    private static boolean mayBeCrosshead(Piece piece) {
        return piece.text().length() <= WIDTH_LIMIT
                && piece.chunk().lines().size() <= MOST_LINES
                && (piece.block().isEmpty() || isOneItem(piece))
                && piece.width() <= WIDTH_LIMIT;
    }

    private static boolean isOneItem(Piece piece) {
        return piece.block().orElse(null) instanceof Block.Listing listing
                && listing.items().size() == 1;
    }

    private void judge() {
        for (int at = 0; at < story.size(); at++) {
            verdicts[at] = forms[at] == CrossheadForm.NONE ? Verdict.NO : verdict(at);
            if (verdicts[at] == Verdict.YES && forms[at] == CrossheadForm.STAMP) {
                continue;
            }
            if (verdicts[at] == Verdict.YES) {
                sure[forms[at].ordinal()]++;
                crossheads++;
            } else if (verdicts[at] != Verdict.NO) {
                doubtful[forms[at].ordinal()]++;
            }
        }
    }

    private Verdict verdict(int at) {
        if (at + 1 == story.size()) {
            return Verdict.NO;
        }
        if (forms[at] == CrossheadForm.STAMP) {
            return stampVerdict(at);
        }
        if (at == 0) {
            return isPlain(0) && story.get(1).startsPart() ? verdictAtTop() : Verdict.NO;
        }
        Piece piece = story.get(at);
        Piece before = story.get(at - 1);
        Piece after = story.get(at + 1);
        if (piece.ornament().isBold()) {
            return piece.ornament().isBoldHeading() ? Verdict.YES : Verdict.NO;
        }
        if (isOneOfTwo(at)) {
            return Verdict.WITH_OTHERS;
        }
        Verdict verdict = CrossheadRule.of(forms[at], piece, before, after);
        return HeadingLines.isOne(piece.chunk(), isWrapped(before) || isWrapped(after), wrapping)
                        || verdict == Verdict.YES && HeadingLines.isBrokenByHand(piece.chunk())
                ? verdict
                : Verdict.NO;
    }

    /** A line that could be a name may name the author. */
    private Verdict verdictAtTop() {
        return HeadingSigns.isLikeName(story.get(0).text()) ? Verdict.WITH_OTHERS : Verdict.WITH_ANOTHER;
    }

    private static boolean isWrapped(Piece piece) {
        return !piece.chunk().isOneLine();
    }

    /** A live report has several stamps, each above an entry; a single time may be anything. */
    private Verdict stampVerdict(int at) {
        if (stamps == 0) {
            for (CrossheadForm form : forms) {
                stamps += form == CrossheadForm.STAMP ? 1 : 0;
            }
        }
        boolean isAboveEntry = forms[at + 1] != CrossheadForm.STAMP;
        return stamps >= FEW && isAboveEntry ? Verdict.YES : Verdict.NO;
    }

    /** One of exactly two headings, one below the other. */
    private boolean isOneOfTwo(int at) {
        return isPair(at) || isPair(at - 1);
    }

    private boolean isPair(int at) {
        return at >= 1
                && at + 2 < story.size()
                && isPlain(at)
                && isPlain(at + 1)
                && !HeadingSigns.isSignature(story.get(at).text())
                && story.get(at - 1).endsPart()
                && !Punctuation.endsWithPause(story.get(at - 1).text())
                && !story.get(at + 1).startsPart()
                && story.get(at + 2).startsPart();
    }

    private boolean isPlain(int at) {
        CrossheadForm form = forms[at];
        boolean isHeading =
                form == CrossheadForm.PLAIN || form == CrossheadForm.NUMBERED || form == CrossheadForm.STAMPED;
        return isHeading && story.get(at).chunk().isOneLine();
    }
}
