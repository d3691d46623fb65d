package org.backfile.head;

import java.util.List;
import java.util.Set;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises a line of the head that consists only of the name of an agency: {@code (AFP)}, {@code Reuters},
 * {@code Associated Press}.
 */
final class CreditRule implements HeadRule {

    private static final int LENGTH_LIMIT = 30;
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
        if (!state.article().hasHeadline() || state.article().hasCredit() || !isAgency(text)) {
            return 0;
        }
        state.article()
                .credit(
                        text.startsWith("(") && text.endsWith(")")
                                ? Folding.strip(text.substring(1, text.length() - 1))
                                : text);
        state.ledger().field(lines.get(0), Field.CREDIT.shownAs());
        return 1;
    }

    static boolean isAgency(String text) {
        return text.length() <= LENGTH_LIMIT && AGENCIES.contains(Folding.words(text));
    }
}
