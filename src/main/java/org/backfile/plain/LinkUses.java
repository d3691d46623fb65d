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

    /** Reads the labels of all brackets that are not followed by a colon. */
    static LinkUses in(String source) {
        var uses = new LinkUses();
        int open = -1;
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '[') {
                open = at;
            } else if (c == ']' && open >= 0) {
                boolean isDefinition = at + 1 < source.length() && source.charAt(at + 1) == ':';
                if (!isDefinition) {
                    uses.used.add(keyOf(source.substring(open + 1, at)));
                }
                open = -1;
            }
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
