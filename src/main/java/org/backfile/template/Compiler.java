package org.backfile.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a template with all that it extends and includes: each part anew at each place that it is used at, so that
 * every name in it means one thing.
 */
final class Compiler {

    private final PebbleEngine engine;
    private final Constants constants;
    private final Set<String> reserved;
    private final Set<String> changing;
    private final Set<String> set = new HashSet<>();
    private final Set<Object> open = new HashSet<>();
    private final Slots slots = new Slots();

    /**
     * @param reserved names that no template may give another meaning, since functions read them
     * @param changing names that are set in the templates, as far as is known
     */
    Compiler(PebbleEngine engine, Constants constants, Set<String> reserved, Set<String> changing) {
        this.engine = engine;
        this.constants = constants;
        this.reserved = reserved;
        this.changing = changing;
    }

    /**
     * @param known the values that are the same in every run
     * @throws Unknown when something in it must be left to Pebble
     */
    Program program(String name, Map<String, @Nullable Object> known) {
        Fragment whole = template(name, Scope.ofPage(slots, changing, known));
        return new Program(whole, known, Map.copyOf(slots.given()), slots.count());
    }

    /** Names that were found to be set. Once there is a new one, what was compiled is good for nothing. */
    Set<String> set() {
        return set;
    }

    /** A page's template, or an included one in the scope of its include. */
    Fragment template(String name, Scope scope) {
        return once(name, () -> {
            var fragments = new ArrayList<Fragment>();
            var lineage = new Lineage(parsed(name));
            int level = 0;
            do {
                fragments.add(root(new Place(lineage, level), scope));
                level++;
            } while (lineage.isExtended(level - 1));
            return Sequence.of(fragments);
        });
    }

    Fragment block(Lineage.Found found, Scope scope) {
        return once(
                found,
                () -> new NodeCompiler(this, found.place(), scope)
                        .fragment(found.block().getBody()));
    }

    ExpressionCompiler expressions(Place place, Scope scope) {
        return new ExpressionCompiler(this, place, scope);
    }

    ExtensionRegistry registry() {
        return engine.getExtensionRegistry();
    }

    Constants constants() {
        return constants;
    }

    /** A name that a template gives a variable. */
    String declared(String name) {
        if (reserved.contains(name) || name.equals(ExpressionCompiler.LOOP)) {
            throw new Unknown("another " + name);
        }
        return name;
    }

    /** A name that a template changes. */
    String changed(String name) {
        set.add(declared(name));
        return name;
    }

    private PebbleTemplateImpl parsed(String name) {
        return (PebbleTemplateImpl) engine.getTemplate(name);
    }

    /** One template; of one that extends another, only what it sets counts besides its blocks. */
    private Fragment root(Place place, Scope scope) {
        var fragments = new ArrayList<Fragment>();
        var nodes = new NodeCompiler(this, place, scope);
        var root = (RootNode) place.template().getRootNode();
        for (RenderableNode node : root.getBody().getChildren()) {
            boolean counts = !place.isInExtended() || node instanceof SetNode || node instanceof ImportNode;
            if (counts && node instanceof ExtendsNode extending) {
                place.lineage().add(parsed(nodes.text(extending.getParentExpression())));
            } else if (counts) {
                fragments.add(nodes.fragment(node));
            }
        }
        return Sequence.of(fragments);
    }

    /** What contains itself would never be compiled. */
    private Fragment once(Object what, Supplier<Fragment> compiled) {
        if (!open.add(what)) {
            throw new Unknown("something that contains itself");
        }
        Fragment fragment = compiled.get();
        open.remove(what);
        return fragment;
    }
}
