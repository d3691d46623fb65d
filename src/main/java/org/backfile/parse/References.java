package org.backfile.parse;

import java.util.Optional;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;
import org.backfile.text.TextId;

/**
 * The {@linkplain CharacterReference character references} of a text that are to be decoded: none in
 * {@linkplain CodeMarks code}, and none at all in a text about them.
 *
 * <pre>
 * Ferry &amp;amp; sons, caf&amp;eacute;              Ferry &amp; sons, café
 * Write "&amp;eacute;" for an e with an accent      left as it is, here and in the rest of the text
 * </pre>
 *
 * <p>In Markdown, a reference to a character that would be read as a mark stays as written.
 */
final class References {

    private static final String OPENING = "\"'`“‘«„([";
    private static final String CLOSING = "\"'`”’»“)]";

    private final boolean isMarkdown;
    private final CodeMarks code;
    private boolean areSubject;
    private Line line = new Line(1, "");
    private Optional<Diagnostic.Place> first = Optional.empty();
    private String firstWritten = "";
    private String firstMeant = "";
    private int count;

    References(boolean isMarkdown) {
        this.isMarkdown = isMarkdown;
        this.code = new CodeMarks(isMarkdown);
    }

    void begin() {
        code.begin();
    }

    void next(Line next) {
        line = next;
        code.next(next.text());
    }

    /** Whether the text is about character references, so that they must stay. */
    boolean areSubject() {
        return areSubject;
    }

    /** The reference to decode at an ampersand of the line; to be called from left to right within a line. */
    Optional<CharacterReference> at(int at) {
        Optional<CharacterReference> found = CharacterReference.in(line.text(), at);
        if (found.isEmpty() || areSubject || code.isCode(at) || isMarkdown && isMark(found.get())) {
            return Optional.empty();
        }
        if (first.isEmpty()) {
            first = Optional.of(
                    Diagnostic.Place.on(line, line.spanOf(at, found.get().end())));
            firstWritten = line.text().substring(at, found.get().end());
            firstMeant = found.get().meant();
        }
        count++;
        areSubject = isMentioned(at, found.get().end());
        return found;
    }

    /** Whether the reference has quotation marks or brackets of its own. */
    private boolean isMentioned(int from, int to) {
        String text = line.text();
        return from > 0
                && to < text.length()
                && OPENING.indexOf(text.charAt(from - 1)) >= 0
                && CLOSING.indexOf(text.charAt(to)) >= 0;
    }

    /** Whether its character would be read as a mark of Markdown, or begin another reference. */
    private boolean isMark(CharacterReference reference) {
        char c = reference.meant().charAt(0);
        boolean isAlone = reference.end() == line.text().length() || line.text().charAt(reference.end()) == ' ';
        return c < 0x80 && !Character.isLetterOrDigit(c) && "\"',;.".indexOf(c) < 0 && !(c == '&' && isAlone);
    }

    Optional<Diagnostic> told(TextId id) {
        return first.map(place -> Diagnostic.of(Code.CHARACTER_REFERENCES, id)
                .at(place)
                .found("\"" + firstWritten + "\" is a character as HTML writes it" + others())
                .meanwhile(
                        areSubject
                                ? "left as it is, because the text is about such characters"
                                : "read as \"" + firstMeant + "\"" + (count > 1 ? ", and the others likewise" : "")));
    }

    private String others() {
        return count < 2 || areSubject
                ? ""
                : ", here and in " + (count - 1) + (count == 2 ? " other place" : " other places");
    }
}
