package org.backfile.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Mark;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The inline mark-up around a piece of text: an element and what surrounds it. A kind of mark-up inside itself, such as
 * bold in bold, counts once, so nesting is never deeper than the number of kinds.
 */
final class Inline {

    private static final Map<String, Mark.Kind> KINDS = Map.ofEntries(
            Map.entry("em", Mark.Kind.EMPHASIS),
            Map.entry("i", Mark.Kind.EMPHASIS),
            Map.entry("cite", Mark.Kind.EMPHASIS),
            Map.entry("dfn", Mark.Kind.EMPHASIS),
            Map.entry("var", Mark.Kind.EMPHASIS),
            Map.entry("b", Mark.Kind.STRONG),
            Map.entry("strong", Mark.Kind.STRONG),
            Map.entry("code", Mark.Kind.CODE),
            Map.entry("kbd", Mark.Kind.CODE),
            Map.entry("samp", Mark.Kind.CODE),
            Map.entry("tt", Mark.Kind.CODE),
            Map.entry("sub", Mark.Kind.SUBSCRIPT),
            Map.entry("sup", Mark.Kind.SUPERSCRIPT),
            Map.entry("s", Mark.Kind.STRUCK),
            Map.entry("strike", Mark.Kind.STRUCK),
            Map.entry("del", Mark.Kind.STRUCK));

    private final Mark.Kind kind;
    private final String target;
    private final @Nullable Inline outer;

    private Inline(Mark.Kind kind, String target, @Nullable Inline outer) {
        this.kind = kind;
        this.target = target;
        this.outer = outer;
    }

    Mark.Kind kind() {
        return kind;
    }

    /** The address of a link; empty for other kinds, and for a link that leads nowhere from here. */
    String target() {
        return target;
    }

    /** The mark-up around it; null for the outermost. */
    @Nullable
    Inline outer() {
        return outer;
    }

    /** The mark-up around the place that a walk has reached. */
    static final class Stack {
        private final LinkTargets targets;
        private final Deque<Element> elements = new ArrayDeque<>();
        private @Nullable Inline innermost;

        Stack(LinkTargets targets) {
            this.targets = targets;
        }

        void enter(Element element) {
            Mark.Kind kind = ElementKind.isLink(element) ? Mark.Kind.LINK : KINDS.get(element.normalName());
            if (kind != null && !isIn(kind)) {
                String target = kind == Mark.Kind.LINK ? targets.of(element).orElse("") : "";
                innermost = new Inline(kind, target, innermost);
                elements.push(element);
            }
        }

        void leave(Element element) {
            if (innermost != null && elements.element() == element) {
                elements.pop();
                innermost = innermost.outer;
            }
        }

        Optional<Inline> innermost() {
            return Optional.ofNullable(innermost);
        }

        private boolean isIn(Mark.Kind kind) {
            return innermost != null && innermost.holds(kind);
        }
    }

    /** Whether the text is inside mark-up of this kind. */
    boolean holds(Mark.Kind wanted) {
        return of(wanted).isPresent();
    }

    /** The link around the text. */
    Optional<Inline> link() {
        return of(Mark.Kind.LINK);
    }

    private Optional<Inline> of(Mark.Kind wanted) {
        for (Inline at = this; at != null; at = at.outer) {
            if (at.kind == wanted) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Whether the other one is this mark-up or surrounds it. */
    boolean isIn(Inline other) {
        for (Inline at = this; at != null; at = at.outer) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }
}
