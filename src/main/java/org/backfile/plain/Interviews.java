package org.backfile.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.text.Folding;

/**
 * Tells the turns of an interview, by the pieces beside them.
 *
 * <pre>
 * Q. When will it sail?            turns: a question, and its answer below it
 * A. On Monday.
 * Q. When? A. On Monday.           two turns in one paragraph
 * ANN LEE: ... / TOM ORR: ... / ANN LEE: ...      turns: a speaker comes back
 * LOST DOG: ... / FOR SALE: ...    paragraphs: notices
 * LEE: On Monday, a daughter.      a paragraph: nobody comes back, and nobody asks
 * </pre>
 */
final class Interviews {

    private final List<Piece> story;
    private final boolean isInterview;

    private Interviews(List<Piece> story) {
        this.story = story;
        this.isInterview = hasExchange(story);
    }

    /** The pieces with turns where there are any, and with paragraphs where a label is no speaker. */
    static List<Piece> settled(List<Piece> story) {
        boolean mayHaveTurns = false;
        for (Piece piece : story) {
            mayHaveTurns |= isTurn(piece) || piece.block().isEmpty() && hasLetter(piece.text());
        }
        return mayHaveTurns ? new Interviews(story).settled() : story;
    }

    private List<Piece> settled() {
        var settled = new ArrayList<Piece>();
        boolean isAsked = false;
        for (int at = 0; at < story.size(); at++) {
            Piece piece = story.get(at);
            boolean hasLetter = piece.block().isEmpty() && hasLetter(piece.text());
            char question = hasLetter ? piece.text().charAt(0) : 0;
            char answer = hasLetter ? TurnWords.answerTo(question) : 0;
            int inLine = answer == 0 ? -1 : answerIn(piece.text(), answer);
            if (inLine > 0) {
                settled.add(turn(piece, piece.text().substring(0, inLine)));
                settled.add(turn(piece, piece.text().substring(inLine)));
            } else if (answer != 0 && at + 1 < story.size() && isAnswered(piece, story.get(at + 1), answer)) {
                settled.add(turn(piece, piece.text()));
                isAsked = true;
            } else if (hasLetter && isAsked) {
                settled.add(turn(piece, piece.text()));
                isAsked = false;
            } else {
                settled.add(isTurn(piece) && !isSpoken(piece) ? unmarked(piece) : piece);
            }
        }
        return settled;
    }

    /** {@code Q. }, at the start; it may be an initial. */
    private static boolean hasLetter(String text) {
        return text.length() > 3
                && text.charAt(1) == '.'
                && text.charAt(2) == ' '
                && Character.isUpperCase(text.charAt(0));
    }

    /** Where the answer begins in {@code Q. When? A. On Monday.}; -1 if there is none. */
    private static int answerIn(String text, char answer) {
        int at = text.indexOf("? " + answer + ". ");
        return at < 0 ? -1 : at + 2;
    }

    private static boolean isAnswered(Piece question, Piece next, char answer) {
        return question.text().indexOf('?') > 0
                && next.block().isEmpty()
                && hasLetter(next.text())
                && next.text().charAt(0) == answer;
    }

    private static Piece turn(Piece piece, String text) {
        String words = Folding.strip(text.substring(2));
        return new Piece(piece.chunk(), text, Optional.of(new Block.Turn(text.substring(0, 1), words)));
    }

    private static Piece unmarked(Piece piece) {
        return new Piece(piece.chunk(), piece.text(), Optional.empty());
    }

    private static boolean isTurn(Piece piece) {
        return piece.block().filter(Block.Turn.class::isInstance).isPresent();
    }

    private boolean isSpoken(Piece piece) {
        String speaker = speakerOf(piece);
        return TurnRule.isLetter(speaker) || isInterview && !TurnWords.isNotice(speaker);
    }

    private static String speakerOf(Piece piece) {
        return piece.block().map(Block.Turn.class::cast).orElseThrow().speaker();
    }

    /** Whether a speaker comes back after someone else, someone asks, or turns have letters. */
    private static boolean hasExchange(List<Piece> story) {
        var speakers = new HashSet<String>();
        String last = "";
        for (int at = 0; at < story.size(); at++) {
            Piece piece = story.get(at);
            String speaker = isTurn(piece) ? speakerOf(piece) : "";
            boolean comesBack = !speaker.isEmpty() && !speaker.equals(last) && speakers.contains(speaker);
            boolean asks = !speaker.isEmpty()
                    && piece.text().endsWith("?")
                    && at + 1 < story.size()
                    && isTurn(story.get(at + 1));
            boolean isClear = comesBack || asks || TurnRule.isLetter(speaker);
            if (isClear && !TurnWords.isNotice(speaker)) {
                return true;
            }
            speakers.add(speaker);
            last = speaker;
        }
        return false;
    }
}
