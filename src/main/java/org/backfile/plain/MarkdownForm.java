package org.backfile.plain;

import java.util.List;
import org.backfile.article.Syntax;
import org.backfile.head.Head;
import org.backfile.parse.ParseState;
import org.backfile.parse.TextForm;

/** Markdown: front matter, or the head of a plain text, above a body that CommonMark reads. */
public final class MarkdownForm implements TextForm {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> endings() {
        return List.of(".md", ".markdown");
    }

    @Override
    public Characters characters() {
        return Characters.OF_MARKDOWN;
    }

    @Override
    public void read(ParseState state) {
        new MarkdownBody(state).read(Head.read(state, Syntax.MARKDOWN));
    }
}
