package org.backfile.body;

import java.util.function.UnaryOperator;

/** The text of a paragraph as HTML. Raw HTML in a text is text, whatever its syntax. */
interface InlineHtml {

    /** The words alone, without mark-up; not yet HTML. */
    String plain(String text);

    /** @param links maps the address of a link or a picture */
    void write(String text, UnaryOperator<String> links, StringBuilder to);

    /** Nothing is mark-up; printed web addresses become links. */
    final class Plain implements InlineHtml {
        @Override
        public String plain(String text) {
            return text;
        }

        @Override
        public void write(String text, UnaryOperator<String> links, StringBuilder to) {
            BareLinks.write(text, to);
        }
    }
}
