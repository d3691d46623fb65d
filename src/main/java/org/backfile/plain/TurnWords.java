package org.backfile.plain;

import java.util.List;
import org.backfile.text.PackagedLines;
import org.backfile.text.WordsByKind;

/** The words of {@code turn-words.txt}. */
final class TurnWords {

    private enum Kind {
        QUESTION,
        ANSWER,
        NOTICE,
        SALUTATION
    }

    /** Loaded on first use. */
    private static final class Loaded {
        static final WordsByKind<Kind> WORDS = WordsByKind.of("turn-words.txt", TurnWords.class, Kind.class);
        static final List<String> QUESTIONS = inOrder("question ");
        static final List<String> ANSWERS = inOrder("answer ");

        private static List<String> inOrder(String kind) {
            return PackagedLines.of("turn-words.txt", TurnWords.class).stream()
                    .filter(line -> line.startsWith(kind))
                    .findFirst()
                    .map(line -> List.of(line.substring(kind.length()).split(" \\| ")))
                    .orElseThrow();
        }
    }

    private TurnWords() {}

    /** The letter of the answer to a question with this letter: A to Q; 0 if it is none. */
    static char answerTo(char question) {
        int at = Loaded.QUESTIONS.indexOf(String.valueOf(question));
        return at < 0 ? 0 : Loaded.ANSWERS.get(at).charAt(0);
    }

    /** {@code LOST DOG}, {@code FOR SALE}: what a notice is about, and no speaker. */
    static boolean isNotice(String label) {
        return Loaded.WORDS.has(Kind.NOTICE, label);
    }

    /** {@code Dear Sir}. */
    static boolean isSalutation(String words) {
        return Loaded.WORDS.has(Kind.SALUTATION, words);
    }
}
