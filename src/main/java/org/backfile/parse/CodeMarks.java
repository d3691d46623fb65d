package org.backfile.parse;

/**
 * Tells which characters of a text are code: between backticks, and in Markdown between fences and in indented lines.
 * Roughly and from line to line, because CommonMark reads the text only afterwards.
 */
final class CodeMarks {

    private final boolean isMarkdown;
    private boolean isFenced;
    private boolean isCodeLine;
    private boolean isAfterBlank;
    private String line = "";
    private int lastBacktick;
    /** How far the line was looked at for backticks. */
    private int seen;

    /** How many backticks opened the code there; 0 outside of code. */
    private int open;

    CodeMarks(boolean isMarkdown) {
        this.isMarkdown = isMarkdown;
    }

    void begin() {
        isFenced = false;
        isCodeLine = false;
        isAfterBlank = true;
    }

    /** Goes on to the next line. */
    void next(String text) {
        if (isMarkdown) {
            String start = text.substring(0, Math.min(text.length(), 8)).strip();
            boolean isFence = start.startsWith("```") || start.startsWith("~~~");
            boolean isIndented = text.startsWith("    ") || text.startsWith("\t");
            isCodeLine = isFenced || isFence || isIndented && (isAfterBlank || isCodeLine);
            isFenced ^= isFence;
            isAfterBlank = start.isEmpty();
        }
        line = text;
        lastBacktick = text.lastIndexOf('`');
        seen = 0;
        open = 0;
    }

    /** Whether the character of the line is code; within a line from left to right. */
    boolean isCode(int at) {
        if (isCodeLine || lastBacktick < at) {
            return isCodeLine;
        }
        while (seen < at) {
            int run = 0;
            while (line.charAt(seen + run) == '`') {
                run++;
            }
            if (run > 0 && (open == 0 || open == run)) {
                open = open == 0 ? run : 0;
            }
            seen += Math.max(1, run);
        }
        return open > 0;
    }
}
