package org.backfile.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** What is shared by all places of a template that is being compiled. */
final class Compilation {

    /** The state of the loop around a place; only its attributes can be asked for. */
    static final String LOOP = "loop";

    private final PebbleEngine engine;
    private final Constants constants;
    private final Set<String> reserved;
    private final Set<String> changed = new HashSet<>();
    private final Set<Object> open = new HashSet<>();

    /** @param reserved names that no template may give another meaning, since functions read them */
    Compilation(PebbleEngine engine, Constants constants, Set<String> reserved) {
        this.engine = engine;
        this.constants = constants;
        this.reserved = reserved;
    }

    PebbleTemplateImpl parsed(String name) {
        return (PebbleTemplateImpl) engine.getTemplate(name);
    }

    ExtensionRegistry registry() {
        return engine.getExtensionRegistry();
    }

    Constants constants() {
        return constants;
    }

    /** A name that a template gives a variable. */
    String declared(String name) {
        if (reserved.contains(name) || name.equals(LOOP)) {
            throw new Unknown("another " + name);
        }
        return name;
    }

    /** A name that a template sets. */
    String changed(String name) {
        changed.add(declared(name));
        return name;
    }

    /** All names that were found to be set. */
    Set<String> changed() {
        return changed;
    }

    /** Compiles something unless it is being compiled already: what contains itself would never be ready. */
    Fragment once(Object what, Supplier<Fragment> compiled) {
        if (!open.add(what)) {
            throw new Unknown("something that contains itself");
        }
        Fragment fragment = compiled.get();
        open.remove(what);
        return fragment;
    }
}
