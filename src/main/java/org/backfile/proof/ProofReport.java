package org.backfile.proof;

import org.backfile.text.Diagnostics;

/**
 * What was found in a finished site.
 *
 * @param figures how much was looked at
 */
public record ProofReport(Figures figures, Diagnostics messages) {

    /**
     * @param internal     links that lead to a file of the site, or should
     * @param external     links to other sites, which nobody followed
     * @param inSitemaps   pages that a sitemap names
     * @param heaviest     in bytes, with its style sheets and scripts; 0 when there is no page
     * @param heaviestPage its path; the first of several
     */
    public record Figures(
            int files, int pages, long internal, long external, int inSitemaps, long heaviest, String heaviestPage) {}
}
