package org.backfile.parse;

import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.intake.TextForms;
import org.backfile.text.Diagnostic;
import org.backfile.text.TextId;

/** Parses the texts that stand in tests. */
public final class ParsedText {

    private static final ArticleParser PARSER = TextForms.parser(Optional.empty());

    private ParsedText() {}

    public static Article article(String text) {
        return parsed(text).article();
    }

    public static Parsed parsed(String text) {
        return parsed("ferry.txt", text);
    }

    public static Parsed parsed(String file, String text) {
        return PARSER.parse(file, text);
    }

    /** @param opensWithName whether other texts show that the first line is a name */
    static Parsed parsed(String file, String text, boolean opensWithName) {
        return PARSER.parse(TextId.whole(file), text, opensWithName);
    }

    public static Diagnostic onlyDiagnostic(Parsed parsed) {
        if (parsed.diagnostics().size() != 1) {
            throw new AssertionError("not one diagnostic: " + parsed.diagnostics());
        }
        return parsed.diagnostics().get(0);
    }
}
