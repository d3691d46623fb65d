package org.backfile.html;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * A stretch of the page's source.
 *
 * @param from index of its first character
 * @param to   index after its last one; equal to {@code from} where the source has nothing of it
 */
record Extent(int from, int to) {

    /**
     * Of a text, all of it; of an element, its opening tag. Nowhere for what the source does not have: an element that
     * was left out.
     */
    static Extent of(Node node) {
        Range range = node.sourceRange();
        return range.isTracked() && range.endPos() > range.startPos()
                ? new Extent(range.startPos(), range.endPos())
                : new Extent(0, 0);
    }
}
