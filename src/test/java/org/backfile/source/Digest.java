package org.backfile.source;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Line;

/** Files that end in {@code .digest}: texts with a line of equals signs between them. */
public final class Digest implements Splitter {

    public static final String FERRY = "26 February 1987\n\nFerry to sail again\n\nThe ferry has been repaired.\n";
    /** Has no date. */
    public static final String STORM = "Storm takes the old pier\n\nNobody was hurt.\n";

    private static final String DIVIDER = "=====\n";

    /** A file with these texts. */
    public static String of(String... texts) {
        return String.join(DIVIDER, texts);
    }

    @Override
    public boolean splits(String fileName) {
        return fileName.endsWith(".digest");
    }

    @Override
    public Cut cut(String name, String file) {
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        int first = 1;
        for (Line line : Line.linesOf(file)) {
            if (line.text().equals(DIVIDER.strip())) {
                add(pieces, first, text);
                first = line.number() + 1;
                text.setLength(0);
            } else {
                text.append(line.text()).append('\n');
            }
        }
        add(pieces, first, text);
        return Cut.into(pieces, List.of());
    }

    private static void add(List<Piece> pieces, int first, StringBuilder text) {
        if (!text.toString().isBlank()) {
            pieces.add(new Piece(first, text.toString()));
        }
    }
}
