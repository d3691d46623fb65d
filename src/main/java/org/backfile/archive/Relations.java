package org.backfile.archive;

import java.nio.LongBuffer;

/**
 * Which stories of an archive are related, and what is needed to find it out after a change.
 *
 * @param rows  for each story those related to it
 * @param terms of all stories
 */
record Relations(RelatedRows rows, KnownTerms terms) {

    static Relations none() {
        return new Relations(RelatedRows.ofNone(0), new KnownTerms(LongBuffer.allocate(0), new long[0], new int[0], 0));
    }
}
