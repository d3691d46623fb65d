package org.backfile.html;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * A stretch of the page's source.
 *
 * @param from index of its first character
 * @param to   index after its last one; equal to {@code from} if it does not appear in the source
 */
record Extent(int from, int to) {

    /**
     * The whole of a text, or the opening tag of an element. Nowhere for a node that is not in the source, such as an
     * element whose tags were omitted.
     */
    static Extent of(Node node) {
        Range range = node.sourceRange();
        return range.isTracked() && range.endPos() > range.startPos()
                ? new Extent(range.startPos(), range.endPos())
                : new Extent(0, 0);
    }
}
