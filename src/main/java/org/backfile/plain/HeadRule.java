package org.backfile.plain;

import java.util.List;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/** Knows one kind of line that stands above an article's body. */
public interface HeadRule {

    /**
     * Takes the lines that are of its kind.
     *
     * @param lines from the line that is asked about, which is not blank, to the end of the text
     * @return how many lines it took and entered in the ledger; 0 when the first is not of its kind
     */
    int take(List<Line> lines, ParseState state);
}
