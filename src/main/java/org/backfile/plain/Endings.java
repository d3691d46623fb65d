package org.backfile.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.text.Folding;

/**
 * Recognises the lines that end a text: the sign-off and the contributors.
 *
 * <pre>
 * -30-        ENDS        Reuter                                      sign-offs, alone on the last line of the article
 * - ENDS -                                                            above notes to editors, too
 * (Reporting by Jane Doe; Editing by John Roe)                        contributions, anywhere below the first paragraph
 * With files from AFP
 * </pre>
 */
final class Endings {

    private static final Set<String> SIGN_OFFS = Set.of(
            "-30-",
            "- 30 -",
            "—30—",
            "–30–",
            "30",
            "ends",
            "-ends-",
            "- ends -",
            "(ends)",
            "end",
            "the end",
            "reuter",
            "reuters",
            "###",
            "--ends--",
            "*ends*",
            "/ends",
            "(afp)",
            "(ap)",
            "(dpa)",
            "(reuters)",
            "(end)",
            "ende",
            "fin",
            "/ende",
            "(ende)",
            "koniec",
            "конец",
            "vége",
            "完",
            "（完）",
            "(完)",
            "(끝)",
            "끝");
    private static final Set<String> ENDS = Set.of("ends", "end", "ende", "30");
    private static final List<String> NOTES = List.of(
            "note to editors",
            "notes to editors",
            "note to editor",
            "notes for editors",
            "editor's notes",
            "editors' notes",
            "contact",
            "media contact",
            "press contact",
            "for further information",
            "for more information",
            "about ",
            "hinweis fur die redaktion",
            "hinweise fur die redaktion",
            "pressekontakt",
            "kontakt",
            "note aux redactions",
            "contact presse",
            "contacto");
    private static final int LONGEST_LABEL = 120;
    private static final int LENGTH_LIMIT = 300;
    private static final List<String> CONTRIBUTIONS = List.of(
            "reporting by",
            "additional reporting by",
            "additional reporting",
            "writing by",
            "written by",
            "editing by",
            "edited by",
            "compiled by",
            "reported by",
            "with reporting by",
            "with reporting from",
            "with files from",
            "with additional reporting",
            "with contributions from",
            "contributing reporting",
            "contributors:",
            "our reporter",
            "translated by",
            "translation by",
            "graphic by",
            "graphics by",
            "rewrites by",
            "reporting and writing by",
            "(mitarbeit:",
            "mitarbeit:",
            "bericht von",
            "bearbeitet von",
            "redaktion:",
            "(redaktion:",
            "mit material von",
            "reportage de",
            "reportage par",
            "edite par",
            "avec afp",
            "avec reuters",
            "reporte de",
            "reportes de",
            "reporte por",
            "editado por",
            "editado en espanol por",
            "con informacion de",
            "con informacion",
            "reportagem de",
            "reportagem por",
            "com informacoes",
            "edicao de",
            "a cura di",
            "reportage di",
            "met medewerking van",
            "bewerkt door",
            "med reporting",
            "redigering:",
            "reportaz:",
            "opracowal",
            "opracowala",
            "(pap)",
            "source: reuters");

    private static final Set<String> FIRST_WORDS =
            Set.copyOf(CONTRIBUTIONS.stream().map(Endings::firstWordOf).collect(Collectors.toSet()));

    private Endings() {}

    static boolean isSignOff(String text) {
        return text.length() <= 12 && SIGN_OFFS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether it says in so many words, or with a mark, that the text ends: notes may stand below it. */
    static boolean isEnd(String text) {
        return isSignOff(text) && ENDS.contains(Folding.words(text)) && !Character.isLetterOrDigit(text.charAt(0))
                || text.equals("ENDS");
    }

    /** Whether a line stands above notes to those who may print the text. */
    static boolean isNotesLabel(String text) {
        if (text.length() > LONGEST_LABEL) {
            return false;
        }
        String key = Folding.key(text);
        return NOTES.stream().anyMatch(key::startsWith);
    }

    static boolean isContribution(String text) {
        // Nearly all paragraphs checked begin with another word or are too long.
        if (text.length() > LENGTH_LIMIT
                || text.length() < 8
                || !FIRST_WORDS.contains(Folding.key(firstWordOf(text)))) {
            return false;
        }
        boolean isInBrackets = "([".indexOf(text.charAt(0)) >= 0 && ")]".indexOf(text.charAt(text.length() - 1)) >= 0;
        String key = Folding.key(text.substring(isInBrackets ? 1 : 0, Math.min(text.length(), 45)));
        // A sentence of the story may begin the same way, but not in brackets.
        return CONTRIBUTIONS.stream().anyMatch(key::startsWith)
                && (isInBrackets || !text.endsWith(".") || text.indexOf(';') > 0);
    }

    /** The leading letters, without an opening bracket. */
    private static String firstWordOf(String text) {
        int from = 0;
        while (from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }
}
