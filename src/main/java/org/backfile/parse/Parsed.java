package org.backfile.parse;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.config.DateOrder;
import org.backfile.text.Diagnostic;

/**
 * The result of parsing a text.
 *
 * @param form   {@linkplain TextForm#name name} of the form that it was read as
 * @param ledger where every line of the text went
 * @param shows  which number comes first in the text's numeric dates, if one of them can be read in only one way
 */
public record Parsed(
        String form, Article article, Ledger ledger, Optional<DateOrder> shows, List<Diagnostic> diagnostics) {
    public Parsed {
        diagnostics = List.copyOf(diagnostics);
    }
}
