package org.backfile.proof;

import org.backfile.text.Diagnostics;

/**
 * The findings in a finished site.
 *
 * @param figures how much was checked
 */
public record ProofReport(Figures figures, Diagnostics messages) {

    /**
     * @param internal     links that lead, or should lead, to a file of the site
     * @param external     links to other sites, which were not followed
     * @param inSitemaps   pages that a sitemap names
     * @param heaviest     in bytes, with its style sheets and scripts; 0 when there is no page
     * @param heaviestPage the path of the heaviest page; the first of several
     */
    public record Figures(
            int files, int pages, long internal, long external, int inSitemaps, long heaviest, String heaviestPage) {}
}
