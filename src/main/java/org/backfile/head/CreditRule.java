package org.backfile.head;

import java.util.List;
import java.util.Set;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises a line of the head that consists only of the name of an agency: {@code (AFP)}, {@code Reuters},
 * {@code Associated Press}; an editor's initials may follow: {@code PAP, mnk}.
 */
final class CreditRule implements HeadRule {

    private static final int LENGTH_LIMIT = 30;
    private static final int MOST_INITIALS = 4;
    private static final Set<String> AGENCIES = Set.of(
            "reuters",
            "reuter",
            "afp",
            "ap",
            "associatedpress",
            "theassociatedpress",
            "upi",
            "dpa",
            "apa",
            "ansa",
            "efe",
            "tass",
            "itartass",
            "rianovosti",
            "xinhua",
            "kyodo",
            "jiji",
            "yonhap",
            "pti",
            "ians",
            "aap",
            "pa",
            "pressassociation",
            "ntb",
            "tt",
            "ritzau",
            "stt",
            "lusa",
            "belga",
            "anp",
            "pap",
            "ctk",
            "mti",
            "tanjug",
            "hina",
            "sta",
            "anadolu",
            "irna",
            "sana",
            "mena",
            "bloomberg",
            "agencefrancepresse",
            "canadianpress",
            "thecanadianpress",
            "dowjones",
            "interfax",
            "unian",
            "ukrinform",
            "epd",
            "kna",
            "sid");

    @Override
    public int take(List<Line> lines, ParseState state) {
        String text = lines.get(0).stripped();
        if (!state.article().hasHeadline() || state.article().hasCredit() || text.length() > LENGTH_LIMIT) {
            return 0;
        }
        if (!isAgency(text)) {
            return takeSigned(lines.get(0), withoutBrackets(text), state);
        }
        state.article().credit(withoutBrackets(text));
        state.ledger().field(lines.get(0), Field.CREDIT.shownAs());
        return 1;
    }

    /** {@code PAP, mnk}, {@code dpa/jr}. */
    private static int takeSigned(Line line, String text, ParseState state) {
        int mark = Math.max(text.indexOf(','), text.indexOf('/'));
        String initials = Folding.strip(text.substring(mark + 1));
        boolean isSigned = mark > 0
                && !initials.isEmpty()
                && initials.length() <= MOST_INITIALS
                && initials.chars().allMatch(Character::isLowerCase)
                && isAgency(text.substring(0, mark));
        if (!isSigned) {
            return 0;
        }
        state.article().credit(Folding.strip(text.substring(0, mark)));
        state.ledger().field(line, Field.CREDIT.shownAs());
        state.setAside(line, initials, "initials behind the agency");
        return 1;
    }

    private static String withoutBrackets(String text) {
        return text.startsWith("(") && text.endsWith(")") ? Folding.strip(text.substring(1, text.length() - 1)) : text;
    }

    static boolean isAgency(String text) {
        return text.length() <= LENGTH_LIMIT && AGENCIES.contains(Folding.words(text));
    }
}
