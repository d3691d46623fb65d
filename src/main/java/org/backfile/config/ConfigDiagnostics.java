package org.backfile.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;
import org.backfile.text.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the diagnostics of one file as it is read, and maps YAML's marks to lines and columns. */
final class ConfigDiagnostics {

    private final String file;
    private final List<Line> lines = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ConfigDiagnostics(String file, String yaml) {
        this.file = file;
        // Not Line.linesOf(): in YAML 1.2 only LF, CR and CRLF end a line (5.4), and the marks count those.
        for (String text : yaml.split("\r\n|\r|\n", -1)) {
            lines.add(new Line(lines.size() + 1, text));
        }
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** @param title of the value, as used in a sentence: {@code "site"}, with its quotation marks */
    void wrongType(Node value, String title, String expected, String fix) {
        add(about(Code.WRONG_TYPE, value)
                .found(title + " is " + ValueText.kindOf(value))
                .expected(expected)
                .fix(fix)
                .build());
    }

    List<Diagnostic> inOrder() {
        return diagnostics.stream().sorted().toList();
    }

    /** Begins a message about the file as a whole. */
    Diagnostic.Builder about(Code code) {
        return Diagnostic.of(code, file);
    }

    /** Begins a message about a value; its span is the part on the value's first line. */
    Diagnostic.Builder about(Code code, Node node) {
        return node.getStartMark()
                .map(start -> at(code, start, lengthOnFirstLine(start, node.getEndMark())))
                .orElseGet(() -> about(code));
    }

    /** Begins a message about a single character. */
    Diagnostic.Builder about(Code code, Mark mark) {
        return at(code, mark, 1);
    }

    /** Begins a message about the character with this index, counted in code points from 0. */
    Diagnostic.Builder about(Code code, String yaml, int index) {
        String before = yaml.substring(0, yaml.offsetByCodePoints(0, index));
        String[] linesBefore = before.split("\r\n|\r|\n", -1);
        String lastLine = linesBefore[linesBefore.length - 1];
        return at(code, linesBefore.length, lastLine.codePointCount(0, lastLine.length()) + 1, 1);
    }

    /** The line on which a value begins, from 1. */
    static int lineOf(Node node) {
        return node.getStartMark().orElseThrow().getLine() + 1;
    }

    private Diagnostic.Builder at(Code code, Mark mark, int length) {
        // YAML's marks count lines and columns from 0.
        return at(code, mark.getLine() + 1, mark.getColumn() + 1, length);
    }

    private Diagnostic.Builder at(Code code, int number, int column, int length) {
        Line line = lines.get(Math.min(number, lines.size()) - 1);
        int room = Math.max(0, codePointsOf(line) - (column - 1));
        return about(code).at(line, new Span(line.number(), column, Math.max(0, Math.min(length, room))));
    }

    private int lengthOnFirstLine(Mark start, Optional<Mark> end) {
        return end.filter(mark -> mark.getLine() == start.getLine())
                .map(mark -> mark.getColumn() - start.getColumn())
                .orElseGet(() -> visibleEnd(start.getLine()) - start.getColumn());
    }

    private int visibleEnd(int index) {
        Span visible = lines.get(index).span();
        return visible.column() - 1 + visible.length();
    }

    private static int codePointsOf(Line line) {
        return line.text().codePointCount(0, line.text().length());
    }
}
