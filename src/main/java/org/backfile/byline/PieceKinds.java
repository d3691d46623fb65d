package org.backfile.byline;

import java.util.List;
import java.util.Locale;
import org.backfile.byline.BylinePart.Kind;
import org.backfile.text.Capitals;
import org.backfile.text.Folding;

/** Tells what a piece of a byline is, by its words and by where it stands. */
final class PieceKinds {

    private static final int MOST_WORDS_OF_NAME = 6;
    private static final int LONGEST_NAME = 70;
    /** Longest abbreviation of an agency, in letters. */
    private static final int LONGEST_ABBREVIATION = 5;
    /** Of those that names of places begin with, in letters. */
    private static final int LONGEST_ARTICLE = 2;
    /** In characters, as in {@code dell’Orto}. */
    private static final int LONGEST_ELIDED = 4;

    private PieceKinds() {}

    /** Where a person is expected: at the start, and behind {@code and}. */
    static Kind asPerson(Piece piece) {
        List<String> words = piece.words();
        if (isAddress(piece)) {
            return Kind.ADDRESS;
        }
        if (isAgency(piece)) {
            return Kind.NAME;
        }
        if (hasLabel(words)) {
            return Kind.UNCLEAR;
        }
        if (BylineWords.has(BylineWords.Kind.NEWSROOM, piece.text())
                || isAllRole(words)
                || startsWithArticle(piece) && hasRole(words)) {
            return Kind.ROLE;
        }
        int article = article(piece);
        boolean isTheName = article > 0 && article < words.size() && isName(words.subList(article, words.size()));
        return isTheName || isName(words) ? Kind.NAME : Kind.UNCLEAR;
    }

    /** Behind a comma: another name, or something about the last one. */
    static Kind afterName(Piece piece, boolean isAmongCapitals) {
        List<String> words = piece.words();
        if (isAddress(piece)) {
            return Kind.ADDRESS;
        }
        if (hasLabel(words)) {
            return Kind.UNCLEAR;
        }
        if (isFiller(words)) {
            return Kind.ROLE;
        }
        if (isDegree(words) || isRole(words) || WorkLabel.alone(words) != Piece.Joint.START) {
            return hasNameBehindRole(words) ? Kind.UNCLEAR : Kind.ROLE;
        }
        if (isAgency(piece) || isAbbreviation(piece)) {
            return Kind.PAPER;
        }
        if (piece.isOneWord() || startsPlace(words)) {
            return isName(words) ? Kind.PLACE : Kind.UNCLEAR;
        }
        boolean mayBeOther = BylineWords.has(BylineWords.Kind.PAPER, piece.last())
                || article(piece) > 0
                || maySurnameBe(words)
                || Capitals.isInCapitals(piece.text()) && !isAmongCapitals;
        return isName(words) && !mayBeOther ? Kind.NAME : Kind.UNCLEAR;
    }

    /** {@code New York}, {@code La Paz}; not the surname {@code Lê}. */
    private static boolean startsPlace(List<String> words) {
        String first = words.get(0);
        boolean isArticle = first.length() <= LONGEST_ARTICLE;
        return BylineWords.lengthAt(BylineWords.Kind.PLACE_START, words, 0) > 0
                && !(isArticle && !Folding.words(first).equals(first.toLowerCase(Locale.ROOT)));
    }

    static Kind inBrackets(Piece piece) {
        Kind kind = afterName(piece, false);
        return kind == Kind.NAME ? Kind.UNCLEAR : kind;
    }

    /** {@code with} at the end of a line, {@code now}: no name, and nothing about one. */
    private static boolean isFiller(List<String> words) {
        return words.stream()
                .allMatch(word ->
                        Character.isLowerCase(word.codePointAt(0)) && BylineWords.has(BylineWords.Kind.FILLER, word));
    }

    /** {@code Video: Sue Lin}. */
    private static boolean hasLabel(List<String> words) {
        return words.size() > 1 && words.subList(0, words.size() - 1).stream().anyMatch(WorkLabel::endsWithColon);
    }

    /** {@code Photographer Tom Orr}; not {@code Editor, New York}, {@code Staff Writer}. */
    private static boolean hasNameBehindRole(List<String> words) {
        int from = nameBehindRole(words);
        return from > 0 && isRoleWord(words.get(0));
    }

    /**
     * Where the full name begins that follows a word for someone's work: 2 in {@code our correspondent Ann Lee}; 0 if
     * none does.
     */
    static int nameBehindRole(List<String> words) {
        int last = words.size() - 1;
        boolean maySurnameBe = last >= 2
                && BylineWords.has(BylineWords.Kind.ROLE_OR_SURNAME, words.get(last))
                && !isRoleWord(words.get(last - 1));
        int from = maySurnameBe ? last : words.size();
        while (from > 0 && !isRoleWord(words.get(from - 1))) {
            from--;
        }
        from = from == 0 ? behindOurs(words) : from;
        while (from > 0 && from < words.size() && BylineWords.has(BylineWords.Kind.BESIDE_ROLE, words.get(from))) {
            from++;
        }
        boolean isFullName = from > 0
                && words.size() - from >= 2
                && isName(words.subList(from, words.size()))
                && BylineWords.lengthAt(BylineWords.Kind.PLACE_START, words, from) == 0
                && BylineWords.lengthAt(BylineWords.Kind.AGENCY, words, from) == 0;
        return isFullName ? from : 0;
    }

    /** 2 in {@code unserem Bergführer Jan Roth}: a noun that no list has; 0 in {@code nuestra Ana María Pérez}. */
    private static int behindOurs(List<String> words) {
        int our = BylineWords.lengthAt(BylineWords.Kind.OUR, words, 0);
        boolean isNoun = our > 0 && our < words.size() && !BylineWords.has(BylineWords.Kind.GIVEN, words.get(our));
        return isNoun ? our + 1 : 0;
    }

    private static boolean isAddress(Piece piece) {
        return piece.text().indexOf('@') >= 0 || piece.text().startsWith("http");
    }

    /** {@code Archiv}, {@code Arhivă personală}, {@code privat}: where a picture without a photographer comes from. */
    static boolean isPictureSource(Piece piece) {
        return BylineWords.has(BylineWords.Kind.PICTURE_SOURCE, piece.first());
    }

    /** {@code Reuters}, {@code the Associated Press}, {@code l'AFP}. */
    static boolean isAgency(Piece piece) {
        int article = BylineWords.lengthAt(BylineWords.Kind.ARTICLE, piece.words(), 0);
        boolean isLong = piece.words().size() > article;
        return isLong
                && BylineWords.has(
                        BylineWords.Kind.AGENCY,
                        withoutElided(piece.from(article).text()));
    }

    private static String withoutElided(String text) {
        int from = 0;
        while (from < text.length() && Character.isLetter(text.charAt(from))) {
            from++;
        }
        boolean isElided = from > 0
                && from <= LONGEST_ELIDED
                && from + 1 < text.length()
                && "'’".indexOf(text.charAt(from)) >= 0
                && BylineWords.has(BylineWords.Kind.ELIDED, text.substring(0, from));
        return isElided ? text.substring(from + 1) : text;
    }

    /** Length of the article before a name, in words. {@code A.} is an initial, and {@code An} a name. */
    static int article(Piece piece) {
        String first = piece.first();
        boolean isName = first.endsWith(".") || first.length() < 3 && !Character.isLowerCase(first.codePointAt(0));
        return isName ? 0 : BylineWords.lengthAt(BylineWords.Kind.ARTICLE, piece.words(), 0);
    }

    static boolean startsWithArticle(Piece piece) {
        return startsWithArticle(piece.text());
    }

    static boolean startsWithArticle(String text) {
        return BylineWords.lengthAt(BylineWords.Kind.ARTICLE, List.of(text.split(" ")), 0) > 0;
    }

    private static boolean isDegree(List<String> words) {
        return BylineWords.has(BylineWords.Kind.DEGREE, String.join(" ", words))
                || words.stream().allMatch(word -> BylineWords.has(BylineWords.Kind.DEGREE, word));
    }

    /** {@code AP Foreign Desk}, {@code Photographer}, {@code chief political correspondent}. */
    private static boolean isRole(List<String> words) {
        boolean isInSmallLetters = Character.isLowerCase(words.get(0).codePointAt(0));
        return isRoleWord(words.get(0))
                || isRoleWord(words.get(words.size() - 1)) && !maySurnameBe(words)
                || isInSmallLetters && hasRole(words);
    }

    /** {@code Leopold Staff}; {@code Herald Staff} and {@code AP Staff} are roles. */
    private static boolean maySurnameBe(List<String> words) {
        String first = words.get(0);
        return words.size() == 2
                && BylineWords.has(BylineWords.Kind.ROLE_OR_SURNAME, words.get(1))
                && !BylineWords.has(BylineWords.Kind.AGENCY, first)
                && !BylineWords.has(BylineWords.Kind.PAPER, first)
                && !Capitals.isInCapitals(first);
    }

    private static boolean hasRole(List<String> words) {
        return words.stream().anyMatch(PieceKinds::isRoleWord);
    }

    static boolean isAllRole(List<String> words) {
        return hasRole(words)
                && words.stream()
                        .allMatch(word -> isRoleWord(word)
                                || BylineWords.has(BylineWords.Kind.AGENCY, word)
                                || BylineWords.has(BylineWords.Kind.BESIDE_ROLE, word));
    }

    /** {@code Özel muhabirimiz}, {@code notre envoyée spéciale}: nothing but a person of the paper. */
    static boolean isOurRole(List<String> words) {
        int our = BylineWords.lengthAt(BylineWords.Kind.OUR, words, 0);
        boolean isRoleItself = our > 0 && isRoleWord(words.get(our - 1));
        return our > 0 && (our == words.size() ? isRoleItself : isAllRole(words.subList(our, words.size())));
    }

    /** {@code Staff Writer Ann Lee}; not {@code Staff Writer}. */
    static boolean startsWithRole(Piece piece) {
        return isRoleWord(piece.first()) && nameBehindRole(piece.words()) > 0;
    }

    /** {@code staff}, {@code Notre rédaction}, {@code a staff reporter}; not {@code Editor}, who may sign. */
    static boolean namesNobody(String text) {
        return BylineWords.has(BylineWords.Kind.NEWSROOM, text) || startsWithArticle(text);
    }

    private static boolean isRoleWord(String word) {
        return BylineWords.has(BylineWords.Kind.ROLE, word);
    }

    /** {@code BBC}, {@code AP Lerwick}, {@code BBC World}; not {@code JOHN ROE}. */
    private static boolean isAbbreviation(Piece piece) {
        String first = piece.first();
        boolean isShort = first.length() >= 2
                && first.length() <= LONGEST_ABBREVIATION
                && Capitals.isInCapitals(first)
                && first.chars().allMatch(Character::isLetter);
        boolean mayBeName = !piece.isOneWord()
                && Capitals.isInCapitals(piece.text())
                && !BylineWords.has(BylineWords.Kind.AGENCY, first);
        return isShort && !mayBeName && piece.words().size() <= 3;
    }

    /**
     * Whether the words look like a name: the last one begins with a capital, where the script has capitals, and so
     * does the first, unless it is a particle such as {@code van}.
     */
    static boolean isName(List<String> words) {
        boolean isSized =
                words.size() <= MOST_WORDS_OF_NAME && String.join(" ", words).length() <= LONGEST_NAME;
        return isSized
                && words.stream().allMatch(PieceKinds::canBeInName)
                && isCapitalised(words.get(words.size() - 1))
                && (isCapitalised(words.get(0))
                        || words.size() > 1 && BylineWords.has(BylineWords.Kind.PARTICLE, words.get(0)));
    }

    /** Whether the word begins with a capital, or does so behind an elided one: {@code d’Arcy}, {@code al-Masri}. */
    static boolean isCapitalised(String word) {
        if (Capitals.isCapital(word)) {
            return true;
        }
        for (int at = 1; at <= LONGEST_ELIDED && at + 1 < word.length(); at++) {
            if ("'’-".indexOf(word.charAt(at)) >= 0) {
                return Character.isUpperCase(word.charAt(at + 1));
            }
        }
        return false;
    }

    /** Whether all words are capitalised, but for particles: {@code Rio de Janeiro}. */
    static boolean isOfCapitals(List<String> words) {
        return words.stream().allMatch(word -> isCapitalised(word) || BylineWords.has(BylineWords.Kind.PARTICLE, word));
    }

    private static boolean canBeInName(String word) {
        String bare = isNickname(word) ? word.substring(1, word.length() - 1) : word;
        return bare.chars().noneMatch(c -> Character.isDigit(c) || ":!?。！？«»“”\"()<>".indexOf(c) >= 0);
    }

    /** {@code Ann “Bunny” Lee}. */
    private static boolean isNickname(String word) {
        return word.length() > 2
                && "“\"«„".indexOf(word.charAt(0)) >= 0
                && "”\"»“".indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
