package org.backfile.cite;

import java.util.Optional;

/** The citation of an article in every format, each computed on demand. */
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

    /** The article's absolute address; absent when it is not yet known. */
    public Optional<String> address() {
        return article.address();
    }
}
