package org.backfile.publish;

import java.io.IOException;
import org.backfile.output.FinishedOutput;
import org.backfile.text.Failure;
import org.backfile.work.Progress;

/** A destination to publish a site to. */
interface Target {

    /**
     * Makes the destination equal to the site.
     *
     * @throws Failure when the destination is not ours
     * @throws IOException    when it cannot be read or written; publishing again resumes from there
     */
    PublishReport receive(FinishedOutput site, Wish wish, Progress progress) throws IOException;

    /**
     * @param to       the destination as the person named it
     * @param isDry    whether to report what would be done without doing it
     * @param isForced whether the destination may hold files that Backfile did not put there
     */
    record Wish(String to, boolean isDry, boolean isForced) {

        PublishReport report(FinishedOutput site, Difference difference, String outcome) {
            return new PublishReport(to, isDry, difference.changes(), difference.unchanged(), site.leftOut(), outcome);
        }
    }
}
