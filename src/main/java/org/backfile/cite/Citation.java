package org.backfile.cite;

import java.util.Optional;

/** How one cites an article, in each form; a form is worked out when it is asked for. */
public record Citation(CitedArticle article) {

    public Reference mla() {
        return Mla.of(article);
    }

    public Reference apa() {
        return Apa.of(article);
    }

    public Reference chicago() {
        return Chicago.of(article);
    }

    public String bibTeX() {
        return BibTeX.of(article);
    }

    public String ris() {
        return Ris.of(article);
    }

    public String cslJson() {
        return CslJson.of(article);
    }

    /** Where the article stands, absolute; absent when nobody knows yet. */
    public Optional<String> address() {
        return article.address();
    }
}
