package org.backfile.parts;

import org.backfile.head.TaggedRecord;

/** A line that is or begins with a code of two or three letters: {@code HD Ferry line asks for boats}. */
final class TaggedLine {

    private static final int LONGEST_CODE = 3;

    private TaggedLine() {}

    /** A cheap check: most lines begin differently. */
    static boolean mayBeOn(FileLines file, int at) {
        char first = file.firstOf(at);
        return first >= 'A' && first <= 'W' && file.startsWith(at, String.valueOf(first));
    }

    static boolean is(FileLines file, int at, String code) {
        return file.startsWith(at, code)
                && (file.lengthOf(at) <= code.length() + 2 || isGap(file, at, code.length()))
                && codeOn(file, at).equals(code);
    }

    static boolean isOn(FileLines file, int at) {
        return mayBeOn(file, at) && TaggedRecord.isCode(codeOn(file, at));
    }

    private static boolean isGap(FileLines file, int at, int from) {
        char c = file.raw(at).charAt(from);
        return c == ' ' || c == '\t';
    }

    private static String codeOn(FileLines file, int at) {
        String line = file.raw(at);
        int end = 0;
        while (end < line.length() && end <= LONGEST_CODE && line.charAt(end) >= 'A' && line.charAt(end) <= 'Z') {
            end++;
        }
        return line.substring(0, end);
    }

    /** The line after the field that begins at a line: it ends at a blank line after its value or at the next code. */
    static int endOfField(FileLines file, int at) {
        boolean isAlone = file.line(at).length() <= LONGEST_CODE;
        int end = isAlone ? file.visibleFrom(at + 1, file.size()) : at + 1;
        while (end < file.size() && !file.isBlank(end) && !isOn(file, end)) {
            end++;
        }
        return end;
    }
}
