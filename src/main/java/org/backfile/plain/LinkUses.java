package org.backfile.plain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * Which definitions of addresses a Markdown text uses.
 *
 * <pre>
 * See [the plan][pier].              uses it
 * [pier]: https://isle.example/      is used
 * [boat]: https://boat.example/      is not: CommonMark would show nothing of it
 * </pre>
 */
final class LinkUses {

    private final Set<String> used = new HashSet<>();

    private LinkUses() {}

    /** Reads the labels of all brackets; at the start of a line, one that a colon follows is a definition. */
    static LinkUses in(String source) {
        var uses = new LinkUses();
        int open = -1;
        boolean isAtStart = true;
        boolean startsLine = false;
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '[') {
                open = at;
                startsLine = isAtStart;
            } else if (c == ']' && open >= 0) {
                if (!startsLine || !source.startsWith(":", at + 1)) {
                    uses.used.add(keyOf(source.substring(open + 1, at)));
                }
                open = -1;
            }
            isAtStart = c == '\n' || isAtStart && c == ' ';
        }
        return uses;
    }

    /** Whether a link uses the definition, the first time that it is asked: a second one of a label shows nothing. */
    boolean take(LinkReferenceDefinition definition) {
        return used.remove(keyOf(definition.getLabel()));
    }

    private static String keyOf(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
