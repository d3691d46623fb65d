package org.backfile.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.template.Value.Known;
import org.jspecify.annotations.Nullable;

/**
 * The variables that can be seen at a place of a template: those of a loop, of an include, of a whole page, and outside
 * of these the ones given by the caller. Pebble looks for a name from the innermost scope outwards whenever it is
 * asked for; here that is done once, for the scopes around a place are the same in every run.
 *
 * <p>Except for {@code set}, which may not have been reached yet: a name that is set anywhere has a slot in every
 * scope, {@link Run#ABSENT} until it is set there.
 */
final class Scope {

    private final @Nullable Scope outer;
    private final Slots slots;
    private final Set<String> changing;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Integer> certain = new HashMap<>();
    private final Map<String, Integer> possible = new HashMap<>();

    private Scope(@Nullable Scope outer, Slots slots, Set<String> changing) {
        this.outer = outer;
        this.slots = slots;
        this.changing = changing;
        changing.forEach(name -> possible.put(name, slots.next()));
    }

    /**
     * The scope of a page.
     *
     * @param changing names that are set somewhere in the templates
     * @param known    values that are known before any page is
     */
    static Scope ofPage(Slots slots, Set<String> changing, Map<String, @Nullable Object> known) {
        var given = new Scope(null, slots, Set.of());
        known.forEach((name, value) -> {
            if (!changing.contains(name)) {
                given.known.put(name, new Known(value));
            }
        });
        return new Scope(given, slots, changing);
    }

    Scope inner() {
        return new Scope(this, slots, changing);
    }

    /** Adds a variable with a value that is known, or else in the slot returned, which is always filled. */
    Optional<Integer> add(String name, Value value) {
        if (value instanceof Known constant && !changing.contains(name)) {
            known.put(name, constant);
            return Optional.empty();
        }
        return Optional.of(addOpen(name));
    }

    /** Adds a variable whose slot is always filled. */
    int addOpen(String name) {
        possible.remove(name);
        return certain.computeIfAbsent(name, added -> slots.next());
    }

    /** Slots to be emptied when the scope is entered. */
    int[] possible() {
        return possible.values().stream().sorted().mapToInt(Integer::intValue).toArray();
    }

    /** Where a name is found: the first of the slots that is not empty, else the known value. */
    record Found(int[] slots, Optional<Known> known) {}

    Found find(String name) {
        List<Integer> found = new ArrayList<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Known constant = scope.known.get(name);
            if (constant != null) {
                return new Found(asArray(found), Optional.of(constant));
            }
            Integer slot = scope.certain.get(name);
            if (slot != null) {
                found.add(slot);
                return new Found(asArray(found), Optional.empty());
            }
            Integer maybe = scope.outer == null ? Integer.valueOf(slots.ofGiven(name)) : scope.possible.get(name);
            if (maybe != null) {
                found.add(maybe);
            }
        }
        return new Found(asArray(found), Optional.empty());
    }

    private static int[] asArray(List<Integer> found) {
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
