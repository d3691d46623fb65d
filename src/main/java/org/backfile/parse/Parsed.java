package org.backfile.parse;

import java.util.List;
import org.backfile.article.Article;
import org.backfile.text.Diagnostic;

/**
 * What a text was understood as.
 *
 * @param ledger where every line of the text went
 */
public record Parsed(Article article, Ledger ledger, List<Diagnostic> diagnostics) {
    public Parsed {
        diagnostics = List.copyOf(diagnostics);
    }
}
