package org.backfile.plain;

import java.util.List;
import org.backfile.article.Syntax;
import org.backfile.head.Head;
import org.backfile.parse.ParseState;
import org.backfile.parse.TextForm;

/** Plain text: optional front matter, then the head, then paragraphs. */
public final class PlainForm implements TextForm {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt", ".text");
    }

    @Override
    public void read(ParseState state) {
        new PlainBody(state).read(Head.read(state, Syntax.PLAIN));
    }
}
