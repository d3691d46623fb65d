package org.backfile.publish;

import java.io.IOException;
import org.backfile.output.FinishedOutput;
import org.backfile.text.Failure;
import org.backfile.work.Progress;

/** Where a site goes. */
interface Target {

    /**
     * Makes the destination equal to the site.
     *
     * @throws Failure when it is not ours
     * @throws IOException    when it cannot be read or written; then publishing again goes on from there
     */
    PublishReport receive(FinishedOutput site, Wish wish, Progress progress) throws IOException;

    /**
     * @param to       the destination as it was named
     * @param isDry    whether it is only to be said what would be done
     * @param isForced whether the destination may hold what Backfile did not put there
     */
    record Wish(String to, boolean isDry, boolean isForced) {

        PublishReport report(FinishedOutput site, Difference difference, String outcome) {
            return new PublishReport(to, isDry, difference.changes(), difference.unchanged(), site.leftOut(), outcome);
        }
    }
}
