package org.backfile.plain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.Byline;
import org.backfile.parse.BylineNames;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.parse.Wrapping;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises the byline, in any language whose words for it are listed here.
 *
 * <pre>
 * By Jane Doe
 * By JANE DOE and John Roe, Staff Writers
 * By JANE DOE, ANN LOW, and JOHN ROE, AP Staff
 * Von Jana Döring                Por Juana Pérez            Autor: Aleš Novák           文／山田太郎
 * </pre>
 *
 * Not a byline: {@code By the sea, a town waits for its ferry} (its words are not capitalised),
 * {@code Di Maria returns} (a single name, and no byline in English yet).
 */
public final class BylineRule implements HeadRule {

    private static final int LENGTH_LIMIT = 110;
    private static final String ENDS = ".!?:。！？";
    /**
     * Folded; longest first where one is a prefix of another. Without a colon they need a name of two words; "By" does
     * not.
     */
    private static final List<String> WORDS = List.of(
            "von",
            "par",
            "por",
            "di",
            "da",
            "de",
            "door",
            "av",
            "af",
            "od",
            "przez",
            "pise",
            "napisal",
            "napisala",
            "irta",
            "yazan",
            "haber",
            "автор",
            "автори",
            "авторы",
            "текст",
            "пише",
            "пишет",
            "boi",
            "tacgia",
            "oleh",
            "penulis",
            "بقلم",
            "کتبه",
            "كتب",
            "كتبت",
            "كتبه",
            "نوشته",
            "מאת",
            "απο",
            "του",
            "της",
            "γραφει",
            "작성자",
            "tekst",
            "text",
            "texte",
            "texto",
            "testo",
            "autor",
            "autora",
            "autori",
            "autores",
            "autore",
            "auteur",
            "författare",
            "forfatter",
            "kirjoittaja",
            "teksti",
            "szerzo",
            "autorius",
            "autors",
            "author",
            "writer",
            "written by",
            "reported by",
            "report",
            "reporter",
            "words by",
            "story by",
            "words",
            "scritto da",
            "escrito por",
            "ecrit par",
            "geschreven door",
            "skrevet af",
            "skrevet av",
            "skriven av",
            "geschrieben von",
            "ein bericht von",
            "un articolo di",
            "publicado por",
            "redactie",
            "egilea",
            "gan",
            "le",
            "per",
            "nga",
            "de la",
            "lekhak",
            "लेखक",
            "द्वारा",
            "প্রতিবেদক",
            "লেখক",
            "เขียนโดย",
            "โดย",
            "ผู้เขียน",
            "作者",
            "记者",
            "記者",
            "撰文",
            "编辑",
            "文",
            "著者",
            "執筆",
            "기자",
            "글",
            "저자",
            "fra",
            "pär",
            "foto e texto",
            "bericht",
            "teks",
            "tulisan",
            "autrice",
            "ავტორი",
            "հեղինակ",
            "muallif",
            "müəllif",
            "yazar");

    private static final Set<String> FOLDED =
            Set.copyOf(WORDS.stream().map(Folding::words).collect(java.util.stream.Collectors.toSet()));
    private static final int MOST_LABEL_WORDS = 3;
    private static final List<String> TITLES_BEHIND = List.of("기자", "특파원", "記者", "记者");
    private static final int LONGEST_TITLED = 16;

    @Override
    public int take(List<Line> lines, ParseState state) {
        String text = lines.get(0).stripped();
        if (state.article().hasByline()) {
            return 0;
        }
        boolean mayBeLabelled = state.article().hasHeadline() || text.indexOf(':') > 0 || text.indexOf('：') > 0;
        Optional<Byline> byline = mayBeLabelled ? bylineOn(text) : english(text);
        if (byline.isEmpty()) {
            return 0;
        }
        state.article().byline(byline.get());
        state.ledger().field(lines.get(0), Field.BYLINE.shownAs());
        return 1;
    }

    static Optional<Byline> bylineOn(String text) {
        // Before the words of other languages are looked up: the lines asked about are mostly paragraphs.
        if (text.length() > LENGTH_LIMIT) {
            return Optional.empty();
        }
        Optional<Byline> byline = english(text);
        if (byline.isEmpty()) {
            byline = labelled(text);
        }
        return byline.isEmpty() ? titled(text) : byline;
    }

    /** Reads a word for "reporter" after the name, as in Korean and Japanese. */
    private static Optional<Byline> titled(String text) {
        for (String title : TITLES_BEHIND) {
            if (text.length() <= LONGEST_TITLED && text.endsWith(title) && text.length() > title.length() + 1) {
                return named(text, text.substring(0, text.length() - title.length()), false);
            }
        }
        return Optional.empty();
    }

    private static Optional<Byline> english(String text) {
        boolean isBy = text.length() <= LENGTH_LIMIT && text.regionMatches(true, 0, "by ", 0, 3) && !endsSentence(text);
        return isBy ? named(text, text.substring(3), false) : Optional.empty();
    }

    /** Reads a word for "by" or "author", followed by a colon, a slash or a space. */
    private static Optional<Byline> labelled(String text) {
        if (text.length() > LENGTH_LIMIT || endsSentence(text)) {
            return Optional.empty();
        }
        int words = 0;
        for (int at = 1; at < text.length() && words < MOST_LABEL_WORDS; at++) {
            char c = text.charAt(at);
            boolean isColon = c == ':' || c == '：' || c == '／' || c == '/' || c == '|';
            if (isColon || Folding.isSpace(c)) {
                words++;
                if (FOLDED.contains(Folding.words(text.substring(0, at)))) {
                    int from = at;
                    while (from < text.length()
                            && (Folding.isSpace(text.charAt(from)) || ":：／/|".indexOf(text.charAt(from)) >= 0)) {
                        from++;
                    }
                    return named(text, text.substring(from), !isColon && from == at + 1);
                }
            }
            if (isColon) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Byline> named(String printed, String rest, boolean isStrict) {
        List<String> names = BylineNames.in(Folding.strip(rest));
        boolean areNames = !names.isEmpty()
                && names.stream().allMatch(BylineNames::isName)
                && (!isStrict
                        || names.get(0).indexOf(' ') > 0
                        || Wrapping.isIdeograph(names.get(0).charAt(0)));
        return areNames ? Optional.of(new Byline(names, printed)) : Optional.empty();
    }

    private static boolean endsSentence(String text) {
        boolean isAbbreviated = text.endsWith("Jr.") || text.endsWith("Sr.");
        return !isAbbreviated && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
