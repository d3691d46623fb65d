package org.backfile.plain;

import java.util.List;
import java.util.Locale;
import org.backfile.article.Syntax;
import org.backfile.parse.ParseState;
import org.backfile.parse.TextForm;
import org.backfile.text.Line;

/** Markdown: front matter, or the head of a plain text, above a body that CommonMark reads. */
public final class MarkdownForm implements TextForm {

    @Override
    public boolean reads(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    @Override
    public void read(ParseState state) {
        state.article().syntax(Syntax.MARKDOWN);
        int afterFrontMatter = new FrontMatter(state.dates()).read(state);
        int bodyStart =
                afterFrontMatter > 0 ? afterFrontMatter : new Head(state.dates()).read(state, afterFrontMatter, true);
        List<Line> body = state.lines().subList(bodyStart, state.lines().size());
        new MarkdownBody(state).read(body);
    }
}
