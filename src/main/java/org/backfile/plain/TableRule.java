package org.backfile.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backfile.article.Block;
import org.backfile.parse.LineJoin;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises lines whose spaces or breaks carry meaning: a table set with spaces, a poem, an address. At least two
 * lines, most of them with a gap of two spaces, a tab or leaders ({@code ...}) inside; or at least three lines, all
 * short.
 */
final class TableRule implements BlockRule {

    /** No column of a newspaper is as narrow as this. */
    private static final int SHORT_LINE = 45;

    @Override
    public Optional<Block> blockOf(Chunk chunk) {
        List<Line> lines = chunk.lines();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        long gaps = lines.stream().filter(line -> hasGap(line.stripped())).count();
        boolean isShort =
                lines.size() >= 3 && lines.stream().allMatch(line -> line.text().length() < SHORT_LINE);
        if (isShort && isDivided(lines)) {
            return Optional.empty();
        }
        return gaps * 2 > lines.size() || isShort ? Optional.of(new Block.Preformatted(text(lines))) : Optional.empty();
    }

    /** A word that continues on the next line belongs to running text, however narrow its column. */
    private static boolean isDivided(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (LineJoin.isDivided(lines.get(i - 1).text(), lines.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasGap(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean isGap =
                    c == '\t' || Folding.isSpace(c) && Folding.isSpace(text.charAt(i + 1)) && !endsSentence(text, i);
            boolean isLeader = c == '.' && text.startsWith("....", i);
            if (isGap || isLeader) {
                return true;
            }
        }
        return false;
    }

    /** Typists put two spaces after a sentence. */
    private static boolean endsSentence(String text, int at) {
        return at > 0
                && ".!?:\"”".indexOf(text.charAt(at - 1)) >= 0
                && at + 2 < text.length()
                && !Folding.isSpace(text.charAt(at + 2));
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(line -> line.text().stripTrailing()).collect(Collectors.joining("\n"));
    }
}
