package org.backfile.head;

import java.util.List;
import java.util.regex.Pattern;
import org.backfile.article.InPrint;
import org.backfile.dates.DateReader;
import org.backfile.text.Beginnings;
import org.backfile.text.Folding;
import org.backfile.text.WordsByKind;

/** Words that tell what a line of the head is: {@code head-words.txt}, by kind. */
final class HeadWords {

    private static final int MOST_WORDS_OF_PAPER = 5;
    /** {@code of} in the name of a paper. */
    private static final int LONGEST_SMALL_WORD = 3;
    /** In characters, with its dashes. */
    private static final int LONGEST_MAIL_START = 80;
    /** In characters; three letters are among them. */
    private static final int BEGINNING = 8;

    private static final int LONGEST_WORD_OF_LENGTH = 12;
    private static final int LONGEST_PRICE = 40;
    private static final Pattern BETWEEN_WORDS_OF_PRICE = Pattern.compile("[\\s:]+");

    private enum Kind {
        /** First or last word of a paper's name. */
        PAPER,
        /** A part of a paper, as a whole line. */
        SECTION,
        /** Leads to the name of a section. */
        BEFORE_SECTION,
        /** Stands before the name of a section, with a colon or without. */
        FILED,
        /** What readers have said, behind a number. */
        COMMENTS,
        /** The common headline of several short stories, as a whole line. */
        BRIEFS,
        /** Stands beside a number: of a page, an issue, a volume. */
        FACT,
        /** Stands before the number of a page. */
        PAGE,
        /** Stands after the number of a page. */
        BEHIND_PAGE,
        /** Before the number of a column. */
        COLUMN,
        /** Before that of a volume, or a year of the paper. */
        VOLUME,
        /** Before that of an issue. */
        ISSUE,
        /** Ends the name of an edition, or a number of pages in words. */
        EDITION,
        /** In the name of an edition. */
        OF_EDITION,
        /** The head of a press release, as a whole line or its beginning. */
        RELEASE,
        /** Whom to ask, followed by a colon. */
        CONTACT,
        /** Names of lines in the head of an email. */
        MAIL_FROM,
        MAIL_TO,
        MAIL_SUBJECT,
        MAIL_SENT,
        /** Lines added by the servers that an email has passed. */
        MAIL_TRACE,
        /** Announces an email, as a whole line. */
        MAIL_START,
        /** Behind the number that is the length of a text. */
        LENGTH,
        /** Before the number that a database has given a text. */
        DOCUMENT,
        /** What a paper costs: the word before the price, units of money, numbers in words. */
        PRICE,
        MONEY,
        COUNT
    }

    /** Loaded on first use. */
    private static final class Loaded {
        static final WordsByKind<Kind> WORDS = WordsByKind.of("head-words.txt", HeadWords.class, Kind.class);
        static final Beginnings RELEASES = new Beginnings();

        static {
            WORDS.keys(Kind.RELEASE).forEach(RELEASES::add);
        }
    }

    private HeadWords() {}

    /**
     * {@code Harbour Post}, {@code THE QUAY GAZETTE}: every word has a capital, and the first or the last says that it
     * is a paper.
     */
    static boolean isPaper(String text) {
        String line = Folding.withPlainSpaces(text);
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        boolean isSaid =
                first > 0 && (has(Kind.PAPER, line.substring(last + 1)) || has(Kind.PAPER, line.substring(0, first)));
        return isSaid && isName(line) && !isBriefs(line);
    }

    private static boolean isName(String line) {
        int words = 0;
        for (String word : line.split("\\s+")) {
            words++;
            if (!Character.isUpperCase(word.codePointAt(0)) && word.length() > LONGEST_SMALL_WORD) {
                return false;
            }
        }
        return words <= MOST_WORDS_OF_PAPER;
    }

    /** Whether the line is the headline of several short stories. */
    static boolean isBriefs(String line) {
        return has(Kind.BRIEFS, line);
    }

    static boolean isSection(String line) {
        return has(Kind.SECTION, line);
    }

    /** {@code in}, {@code dans}: before the section in which an article was posted. */
    static boolean isBeforeSection(String word) {
        return has(Kind.BEFORE_SECTION, word);
    }

    /** {@code Filed under: News}, {@code Kategorie: Sport}. */
    static boolean isSectionLabelled(String part) {
        int colon = part.indexOf(':');
        if (colon > 0 && has(Kind.FILED, part.substring(0, colon))) {
            return true;
        }
        int second = part.indexOf(' ', part.indexOf(' ') + 1);
        return second > 0 && has(Kind.FILED, part.substring(0, second));
    }

    /** {@code 3 Comments}, {@code Leave a comment}. */
    static boolean isCountOfComments(String part) {
        int last = part.lastIndexOf(' ');
        return has(Kind.COMMENTS, part)
                || last > 0 && Character.isDigit(part.charAt(0)) && has(Kind.COMMENTS, part.substring(last + 1));
    }

    /**
     * {@code Page A1}, {@code S. 3}, {@code Late City Final Edition}, {@code SIX PAGES}, {@code No. 7}, {@code
     * Thursday}.
     */
    static boolean isFact(String part) {
        List<String> words = List.of(part.split("[\\s.]+"));
        boolean hasNumber = part.chars().anyMatch(Character::isDigit);
        return hasNumber && words.stream().anyMatch(HeadWords::isFactWord)
                || has(Kind.EDITION, words.get(words.size() - 1))
                || words.size() == 1 && DateReader.isWeekday(words.get(0));
    }

    /** {@code page}, {@code S.}, {@code No.}, {@code Edition}; with a number directly behind it, {@code p3}, too. */
    static boolean isFactWord(String word) {
        int letters = 0;
        while (letters < word.length() && !Character.isDigit(word.charAt(letters))) {
            letters++;
        }
        String name = word.substring(0, letters);
        return letters > 0 && (has(Kind.FACT, name) || has(Kind.EDITION, name));
    }

    /** {@code page}, {@code S}: the word before the number that is this fact. */
    static boolean isNameOf(InPrint.Fact fact, String word) {
        return switch (fact) {
            case PAGE -> has(Kind.PAGE, word);
            case COLUMN -> has(Kind.COLUMN, word);
            case VOLUME -> has(Kind.VOLUME, word);
            case ISSUE -> has(Kind.ISSUE, word);
            case EDITION, PHOTOGRAPHER, RIGHTS, ID -> false;
        };
    }

    static boolean isBehindPage(String word) {
        return has(Kind.BEHIND_PAGE, word);
    }

    /**
     * {@code Late City Final Edition}, {@code Late Edition - Final}, {@code Bundesausgabe}: a name in capitals, with a
     * word for editions at its end. {@code First Edition Sells for Millions} is a headline.
     */
    static boolean isEdition(String part) {
        boolean isSaid = false;
        for (String piece : part.split("-")) {
            String words = Folding.strip(piece);
            String last = words.substring(words.lastIndexOf(' ') + 1);
            isSaid |= has(Kind.OF_EDITION, last) || Folding.words(last).endsWith("ausgabe");
        }
        return isSaid && isNameOfEdition(part);
    }

    private static boolean isNameOfEdition(String part) {
        String[] words = part.split("[\\s-]+");
        for (String word : words) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !has(Kind.OF_EDITION, word)) {
                return false;
            }
        }
        return words.length <= MOST_WORDS_OF_PAPER;
    }

    /** A word that only names of papers have: {@code Courier}. */
    static boolean isPaperWord(String word) {
        return has(Kind.PAPER, word);
    }

    /**
     * {@code FOR IMMEDIATE RELEASE}, {@code EMBARGOED UNTIL 3 November}; not {@code PRESS RELEASE ANGERS COUNCIL}.
     *
     * @param line a short one
     */
    static boolean isRelease(String line) {
        if (!mayBeRelease(line)) {
            return false;
        }
        // It may go on in the middle of a word: PRESS RELEASES DRAW FIRE.
        for (int end = 1; end <= line.length(); end++) {
            boolean isWordEnd = end == line.length() || " :".indexOf(line.charAt(end)) >= 0;
            if (isWordEnd && has(Kind.RELEASE, line.substring(0, end))) {
                String rest = Folding.strip(line.substring(end));
                return rest.isEmpty() || rest.startsWith(":") || DateReader.canBeDate(rest);
            }
        }
        return false;
    }

    /** A cheap check: few lines begin with the same letters. */
    static boolean mayBeRelease(String line) {
        return Loaded.RELEASES.mayBeAt(Folding.words(line.substring(0, Math.min(line.length(), BEGINNING))), 0);
    }

    /** @param label what stands before the colon */
    static boolean isContact(String label) {
        return has(Kind.CONTACT, label);
    }

    /** The kind of a line in the head of an email, by its name: {@code From}, {@code Betreff}. */
    static MailLine mailLine(String name) {
        String word = Folding.words(name);
        if (Loaded.WORDS.keys(Kind.MAIL_FROM).contains(word)) {
            return MailLine.FROM;
        }
        if (Loaded.WORDS.keys(Kind.MAIL_TO).contains(word)) {
            return MailLine.TO;
        }
        if (Loaded.WORDS.keys(Kind.MAIL_SUBJECT).contains(word)) {
            return MailLine.SUBJECT;
        }
        if (Loaded.WORDS.keys(Kind.MAIL_SENT).contains(word)) {
            return MailLine.SENT;
        }
        return Loaded.WORDS.keys(Kind.MAIL_TRACE).contains(word) ? MailLine.TRACE : MailLine.OTHER;
    }

    /** {@code -----Original Message-----}, {@code Begin forwarded message:}. */
    static boolean isMailStart(String line) {
        boolean isMarked = line.charAt(0) == '-' || line.charAt(line.length() - 1) == ':';
        return isMarked && line.length() <= LONGEST_MAIL_START && has(Kind.MAIL_START, line);
    }

    /** {@code 512 words}, {@code 1.204 Wörter}. */
    static boolean isLength(String line) {
        int at = 0;
        while (at < line.length() && (Character.isDigit(line.charAt(at)) || at > 0 && isInNumber(line.charAt(at)))) {
            at++;
        }
        return at > 0 && line.length() - at <= LONGEST_WORD_OF_LENGTH && has(Kind.LENGTH, line.substring(at));
    }

    private static boolean isInNumber(char c) {
        return c == ',' || c == '.' || Folding.isSpace(c);
    }

    /** {@code PRICE ONE PENNY}, {@code 5 centimes}, {@code Einzelpreis 10 Pf}: no other words. */
    static boolean isPrice(String part) {
        if (part.length() > LONGEST_PRICE) {
            return false;
        }
        boolean isSaid = false;
        for (String word : BETWEEN_WORDS_OF_PRICE.split(part)) {
            boolean isMoney = has(Kind.MONEY, word) || has(Kind.PRICE, word);
            isSaid |= isMoney;
            if (!isMoney && !has(Kind.COUNT, word) && !isAmount(word)) {
                return false;
            }
        }
        return isSaid;
    }

    private static boolean isAmount(String word) {
        return word.chars().allMatch(c -> Character.isDigit(c) || ".,-/½¼¾".indexOf(c) >= 0);
    }

    /** {@code Document} before a number. */
    static boolean isDocument(String word) {
        return has(Kind.DOCUMENT, word);
    }

    private static boolean has(Kind kind, String word) {
        return Loaded.WORDS.has(kind, word);
    }
}
