package org.backfile.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backfile.byline.BylineWords.Kind;
import org.backfile.byline.Piece.Joint;
import org.backfile.text.Capitals;
import org.backfile.text.Folding;

/**
 * Cuts a byline at its joints.
 *
 * <pre>
 * Jane Doe, Staff Writer, and TOM ORR in Rome    Jane Doe ,Staff Writer &TOM ORR in:Rome
 * Ann Lee (text), photographs by Tom Orr         Ann Lee (text &Tom Orr
 * José Ortega y Gasset                           José Ortega y Gasset
 * </pre>
 */
final class PieceCutter {

    private static final String COMMAS = ",،、，/／|·•";
    private static final String SEMICOLONS = ";؛；";
    private static final String OPENING = "(<[（";
    private static final String CLOSING = ")>]）";
    private static final String DASHES = "-–—";

    private static final Set<String> CLEAR_IN_CAPITALS = Set.of("AND", "UND", "ET", "OCH", "OG");

    /** No initials, which have a full stop; the last two are of scripts without capitals. */
    private static final Set<String> AND_IN_CAPITALS = Set.of("Y", "I", "E", "И", "ו", "و");

    private final List<Piece> pieces = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private Joint joint = Joint.START;

    private PieceCutter() {}

    static List<Piece> cut(String text) {
        var cutter = new PieceCutter();
        int from = 0;
        Joint next = Joint.START;
        for (int at = 0; at <= text.length(); at++) {
            Joint found = at == text.length() ? Joint.START : jointAt(text, at);
            if (found != Joint.START || at == text.length()) {
                cutter.cutPhrase(wordsOf(text.substring(from, at)), next);
                next = found;
                from = at + 1;
            }
        }
        return cutter.pieces;
    }

    /** {@link Joint#START} where there is none. */
    private static Joint jointAt(String text, int at) {
        char c = text.charAt(at);
        if (SEMICOLONS.indexOf(c) >= 0) {
            return Joint.WITH;
        }
        if (OPENING.indexOf(c) >= 0) {
            return Joint.BRACKET;
        }
        boolean isDash = DASHES.indexOf(c) >= 0
                && at > 0
                && at + 1 < text.length()
                && Folding.isSpace(text.charAt(at - 1))
                && Folding.isSpace(text.charAt(at + 1));
        boolean isInAddress = c == '/' && isAddress(text, at);
        return isDash || COMMAS.indexOf(c) >= 0 && !isInAddress || CLOSING.indexOf(c) >= 0 ? Joint.COMMA : Joint.START;
    }

    /** Whether the word around this place is the address of a page. */
    private static boolean isAddress(String text, int at) {
        int from = at;
        while (from > 0 && !Folding.isSpace(text.charAt(from - 1)) && OPENING.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.startsWith("http", from) || text.startsWith("www.", from);
    }

    private static List<String> wordsOf(String phrase) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at <= phrase.length(); at++) {
            if (at == phrase.length() || Folding.isSpace(phrase.charAt(at))) {
                if (at > from) {
                    words.add(phrase.substring(from, at));
                }
                from = at + 1;
            } else if (endsLabel(phrase, at)) {
                words.add(phrase.substring(from, at + 1));
                from = at + 1;
            }
        }
        return words;
    }

    /** {@code Text:Ann Lee}, {@code 摄影：李四}; not {@code https:} or {@code 10:30}. */
    private static boolean endsLabel(String phrase, int at) {
        char c = phrase.charAt(at);
        return (c == ':' || c == '：')
                && at > 0
                && at + 1 < phrase.length()
                && Character.isLetter(phrase.charAt(at - 1))
                && Character.isLetter(phrase.charAt(at + 1));
    }

    /** Cuts what stands between two marks at its words, such as {@code and}. */
    private void cutPhrase(List<String> printed, Joint before) {
        List<String> phrase = PrefixedAnd.parted(printed);
        joint = before;
        words = new ArrayList<>();
        int at = 0;
        while (at < phrase.size()) {
            int taken = takeJoint(phrase, at);
            if (taken == 0) {
                words.add(phrase.get(at));
                taken = 1;
            }
            at += taken;
        }
        close(joint);
    }

    /** The number of words that are a joint; a joint at the end connects nothing. */
    private int takeJoint(List<String> phrase, int at) {
        WorkLabel work = WorkLabel.at(phrase, at, isSmall(phrase, at));
        if (work.size() > 0) {
            return takenWork(work, phrase, at);
        }
        if (at + 1 >= phrase.size() || isInitial(phrase.get(at)) && !isAndOrPart(phrase, at)) {
            return 0;
        }
        int in = BylineWords.lengthAt(Kind.IN, phrase, at);
        boolean isPlace = in > 0 && at + in < phrase.size() && isPlace(phrase, at, in);
        int and = BylineWords.lengthAt(Kind.AND, phrase, at);
        if (and > 0 && !isPlace && isSmall(phrase, at) && isAnd(phrase, at, and) && isClear(phrase, at)) {
            return taken(Joint.AND, and);
        }
        int with = BylineWords.lengthAt(Kind.WITH, phrase, at);
        if (with > 0 && at + with < phrase.size() && isSmall(phrase, at) && startsName(phrase, at + with)) {
            return taken(Joint.WITH, with);
        }
        if (isAndOrPart(phrase, at)) {
            return taken(Joint.AND, 1);
        }
        if (isPlace) {
            return taken(Joint.IN, in);
        }
        int paper = BylineWords.lengthAt(Kind.FOR, phrase, at);
        return paper > 0 && at + paper < phrase.size() && isSmall(phrase, at) && isAfterName()
                ? taken(Joint.FOR, paper)
                : 0;
    }

    private int taken(Joint found, int size) {
        close(joint);
        joint = found;
        words = new ArrayList<>();
        return size;
    }

    private static boolean startsName(List<String> phrase, int at) {
        String word = phrase.get(at);
        boolean isParticle = at + 1 < phrase.size() && BylineWords.has(Kind.PARTICLE, word);
        // "avec agences", "with staff reports"
        return PieceKinds.isCapitalised(word)
                || isParticle
                || BylineWords.has(Kind.ROLE, word)
                || startsAgency(phrase, at);
    }

    /** {@code dpa}, {@code the Associated Press}. */
    private static boolean startsAgency(List<String> phrase, int at) {
        int name = at + BylineWords.lengthAt(Kind.ARTICLE, phrase, at);
        return name < phrase.size() && BylineWords.lengthAt(Kind.AGENCY, phrase, name) > 0;
    }

    private int takenWork(WorkLabel work, List<String> phrase, int at) {
        taken(work.joint(), work.size());
        if (joint == Joint.OTHER_WORK) {
            words.addAll(phrase.subList(at, at + work.size()));
        }
        return work.size();
    }

    private void close(Joint before) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, before));
        }
    }

    /** Within a place, {@code and} needs a whole name behind it: {@code in Lerwick and Rome and Tom Orr}. */
    private boolean isAnd(List<String> phrase, int at, int size) {
        boolean isInName = words.isEmpty() && joint != Joint.COMMA;
        boolean isInPlace = joint == Joint.IN || joint == Joint.FOR;
        return at + size < phrase.size() && !isInName && !(isInPlace && !isName(phrase, at + size));
    }

    private static boolean isName(List<String> phrase, int from) {
        int end = from;
        while (end < phrase.size()
                && !(isSmall(phrase, end)
                        && (BylineWords.has(Kind.IN, phrase.get(end)) || BylineWords.has(Kind.AND, phrase.get(end))))) {
            end++;
        }
        return end - from >= 2 && !BylineWords.has(Kind.PLACE_START, phrase.get(from));
    }

    /**
     * Whether a place follows the word. {@code in} always leads to one; {@code en}, which also means "and", only to a
     * single word or to one that cities begin with.
     */
    private boolean isPlace(List<String> phrase, int at, int size) {
        String word = phrase.get(at);
        boolean isParticle = size == 1 && BylineWords.has(Kind.PARTICLE, word) && isPlain(word);
        boolean isAnd = BylineWords.has(Kind.AND, word) && !word.equalsIgnoreCase("in") || isAndOrPart(word);
        boolean isClear = !Capitals.isCapital(word)
                || word.equals("IN")
                || word.equals("FROM")
                || words.size() != 1
                || isCaseless(word);
        return isAfterName()
                && isClear
                && joint != Joint.IN
                && isSmall(phrase, at)
                && Capitals.isCapital(phrase.get(at + size))
                && !isParticle
                && !(isAnd && isName(phrase, at + size));
    }

    private static boolean isCaseless(String word) {
        int first = word.codePointAt(0);
        return !Character.isUpperCase(first) && !Character.isLowerCase(first);
    }

    private boolean isAfterName() {
        return !words.isEmpty() || joint == Joint.COMMA;
    }

    /**
     * Words such as {@code y}, with two words on each side. The French à is a preposition; the Spanish y, Portuguese e
     * and Polish i have no accent. Of capitals few are no initials.
     */
    private boolean isAndOrPart(List<String> phrase, int at) {
        String word = phrase.get(at);
        return hasTwoOnEachSide(phrase, at)
                && isAndOrPart(word)
                && (!Capitals.isCapital(word) || AND_IN_CAPITALS.contains(word));
    }

    private static boolean isAndOrPart(String word) {
        return BylineWords.has(Kind.AND_OR_PART, word) && isPlain(word);
    }

    /** {@code W.}, {@code A}. */
    private static boolean isInitial(String word) {
        return Capitals.isCapital(word)
                && Folding.words(word).codePointCount(0, Folding.words(word).length()) == 1;
    }

    /** In capitals, {@code DAN} and {@code EN} are names before they are conjunctions of some language. */
    private boolean isClear(List<String> phrase, int at) {
        String word = phrase.get(at);
        return !Capitals.isCapital(word)
                || CLEAR_IN_CAPITALS.contains(word)
                || !words.isEmpty() && hasTwoOnEachSide(phrase, at);
    }

    private static boolean isPlain(String word) {
        return Folding.words(word).equals(word.toLowerCase(Locale.ROOT));
    }

    /** In small letters, or in capitals among capitals: {@code JANE DOE IN KABUL}. */
    private static boolean isSmall(List<String> phrase, int at) {
        return !Capitals.isCapital(phrase.get(at)) || phrase.stream().noneMatch(PieceCutter::hasSmallLetter);
    }

    private static boolean hasSmallLetter(String word) {
        return word.codePoints().anyMatch(Character::isLowerCase);
    }

    /** Up to the next joint: {@code Gasset} is one word in {@code José Ortega y Gasset con Ana de la Cruz}. */
    private boolean hasTwoOnEachSide(List<String> phrase, int at) {
        boolean isInName = joint == Joint.START || joint == Joint.AND || joint == Joint.WITH;
        boolean hasLeft = isInName ? words.size() >= 2 : at > 0 || !pieces.isEmpty();
        return hasLeft && at + 2 < phrase.size() && !isJointWord(phrase, at + 2);
    }

    private static boolean isJointWord(List<String> phrase, int at) {
        String word = phrase.get(at);
        return isSmall(phrase, at)
                && (BylineWords.has(Kind.AND, word)
                        || BylineWords.has(Kind.WITH, word)
                        || BylineWords.has(Kind.IN, word));
    }
}
