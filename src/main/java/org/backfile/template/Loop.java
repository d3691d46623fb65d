package org.backfile.template;

import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code for}.
 *
 * @param state     slot of what {@code loop} is in the body
 * @param element   slot of the variable
 * @param possible  slots of what the body may set
 * @param otherwise written when there is no element; nothing is when there is no list either
 */
record Loop(Value list, int state, int element, int[] possible, Fragment body, Fragment otherwise) implements Fragment {

    @Override
    public void write(Run run) {
        Object value = list.in(run);
        if (value == null) {
            return;
        }
        Iterator<?> elements = elementsOf(value).iterator();
        if (!elements.hasNext()) {
            otherwise.write(run);
            return;
        }
        run.forget(possible);
        var loop = new LoopState(value);
        run.set(state, loop);
        while (elements.hasNext()) {
            run.set(element, elements.next());
            loop.next(!elements.hasNext());
            body.write(run);
        }
    }

    /** @throws Unknown for arrays, which are rare, and for what is no list */
    static Iterable<?> elementsOf(@Nullable Object value) {
        if (value instanceof Iterable<?> iterable) {
            return iterable;
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet();
        }
        throw new Unknown("a loop through something else than a list");
    }
}
