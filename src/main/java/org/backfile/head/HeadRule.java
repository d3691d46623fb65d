package org.backfile.head;

import java.util.List;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/** Recognises one kind of line above the body of an article. */
public interface HeadRule {

    /**
     * Takes the lines of its kind.
     *
     * @param lines from the line in question, which is not blank, to the end of the text
     * @return number of lines taken and entered in the ledger; 0 when the first is not of its kind
     */
    int take(List<Line> lines, ParseState state);
}
