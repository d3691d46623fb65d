package org.backfile.parse;

import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.text.Diagnostic;

/** Parses the texts that stand in tests. */
final class ParsedText {

    private static final ArticleParser PARSER = new ArticleParser(Optional.empty());

    private ParsedText() {}

    static Article article(String text) {
        return parsed(text).article();
    }

    static Parsed parsed(String text) {
        return parsed("ferry.txt", text);
    }

    static Parsed parsed(String file, String text) {
        return PARSER.parse(file, text);
    }

    static Diagnostic onlyDiagnostic(Parsed parsed) {
        if (parsed.diagnostics().size() != 1) {
            throw new AssertionError("not one diagnostic: " + parsed.diagnostics());
        }
        return parsed.diagnostics().get(0);
    }
}
