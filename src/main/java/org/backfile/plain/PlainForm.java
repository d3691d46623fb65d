package org.backfile.plain;

import java.util.List;
import java.util.Locale;
import org.backfile.article.Syntax;
import org.backfile.parse.ParseState;
import org.backfile.parse.TextForm;
import org.backfile.text.Line;

/** Plain text: optional front matter, then the head, then paragraphs. */
public final class PlainForm implements TextForm {

    @Override
    public boolean reads(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".text");
    }

    @Override
    public void read(ParseState state) {
        state.article().syntax(Syntax.PLAIN);
        int afterFrontMatter = new FrontMatter(state.dates()).read(state);
        int bodyStart = new Head(state.dates()).read(state, afterFrontMatter, false);
        List<Line> body = state.lines().subList(bodyStart, state.lines().size());
        new PlainBody(state).read(body);
    }
}
