package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Byline;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The line that says who wrote it.
 *
 * <pre>
 * By Jane Doe
 * By JANE DOE and John Roe, Staff Writers
 * </pre>
 *
 * Not a byline: {@code By the sea, a town waits for its ferry} (its words do not begin with capitals).
 */
final class BylineRule implements HeadRule {

    private static final int LENGTH_LIMIT = 100;

    @Override
    public int take(List<Line> lines, Draft draft) {
        String text = lines.get(0).stripped();
        if (draft.article().hasByline() || !isByline(text)) {
            return 0;
        }
        draft.article().byline(new Byline(namesIn(text.substring(3)), text));
        draft.ledger().field(lines.get(0), Field.BYLINE.shownAs());
        return 1;
    }

    private static boolean isByline(String text) {
        return text.length() <= LENGTH_LIMIT && text.regionMatches(true, 0, "by ", 0, 3) && !text.endsWith(".")
                && namesIn(text.substring(3)).stream().allMatch(BylineRule::isName) && !namesIn(text.substring(3)).isEmpty();
    }

    /** Two to five words that begin with a capital, with particles such as {@code van} or {@code de la} between them. */
    private static boolean isName(String name) {
        String[] words = name.split(" ");
        boolean isCapital = Character.isUpperCase(name.codePointAt(0)) && Character.isUpperCase(words[words.length - 1].codePointAt(0));
        return isCapital && words.length <= 5 && name.chars().noneMatch(Character::isDigit);
    }

    /** The names in a list of them. What follows the last name after a comma and is a description is left out. */
    static List<String> namesIn(String text) {
        var names = new ArrayList<String>();
        for (String part : text.split(",| and | & ")) {
            String name = Folding.strip(part);
            if (!name.isEmpty() && !isDescription(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isDescription(String part) {
        String last = part.substring(part.lastIndexOf(' ') + 1);
        return List.of("Writer", "Writers", "Correspondent", "Correspondents", "Reporter", "Reporters", "Editor", "Editors",
                "Staff", "Jr.").contains(last);
    }
}
