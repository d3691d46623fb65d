package org.backfile.parts;

import org.backfile.parse.Punctuation;

/** Lines that only separate: rules made of any character, and page breaks. */
final class RuleLines {

    /** The shortest full rule, such as the underscores above the address of a database. */
    private static final int FEWEST_MARKS = 20;

    private static final int MOST_LINES_BELOW = 12;
    private static final int LONGEST_LINE_BELOW = 160;

    private RuleLines() {}

    static boolean isRule(FileLines file, int at) {
        char first = file.firstOf(at);
        if (first == '─' || first == '━' || first == '═' || first == '—' || first == '–') {
            return file.line(at).chars().filter(c -> c != first).allMatch(c -> c == ' ') && file.lengthOf(at) > 3;
        }
        return "*-_=~#•".indexOf(first) >= 0 && Punctuation.isMarks(file.line(at));
    }

    /** Where the rules and blank lines begin that stand directly above a line. */
    static int above(FileLines file, int at) {
        int from = at;
        for (int i = at - 1; i >= 0 && (file.isBlank(i) || isRule(file, i)); i--) {
            from = file.isBlank(i) ? from : i;
        }
        return from;
    }

    /**
     * Where the last article of a file ends: at a full rule with nothing but a few short lines below it, such as how to
     * contact the database.
     *
     * @param from the first line of that article
     */
    static int endBefore(FileLines file, int from) {
        int below = 0;
        for (int at = file.size() - 1; at > from && below <= MOST_LINES_BELOW; at--) {
            if (isRule(file, at) && file.line(at).length() >= FEWEST_MARKS) {
                return above(file, at);
            }
            if (file.lengthOf(at) > LONGEST_LINE_BELOW) {
                break;
            }
            below += file.isBlank(at) ? 0 : 1;
        }
        return file.size();
    }
}
