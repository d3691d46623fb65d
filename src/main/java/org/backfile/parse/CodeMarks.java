package org.backfile.parse;

/**
 * Tells which characters of a text are code: between backticks, and in Markdown between fences and in indented lines.
 * An approximation, line by line, because CommonMark parses the text only later.
 */
final class CodeMarks {

    private final boolean isMarkdown;
    private CodeFence fence = new CodeFence();
    private boolean isCodeLine;
    private boolean isAfterBlank;
    private String line = "";
    private int lastBacktick;
    /** How far the line has been scanned for backticks. */
    private int seen;

    /** How many backticks opened the code at that point; 0 outside code. */
    private int open;

    CodeMarks(boolean isMarkdown) {
        this.isMarkdown = isMarkdown;
    }

    void begin() {
        fence = new CodeFence();
        isCodeLine = false;
        isAfterBlank = true;
    }

    /** Moves on to the next line. */
    void next(String text) {
        if (isMarkdown) {
            boolean isIndented = text.startsWith("    ") || text.startsWith("\t");
            isCodeLine = fence.next(text) || isIndented && (isAfterBlank || isCodeLine);
            isAfterBlank = text.isBlank();
        }
        line = text;
        lastBacktick = text.lastIndexOf('`');
        seen = 0;
        open = 0;
    }

    /** Whether a character of the line is code; to be called from left to right within a line. */
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
