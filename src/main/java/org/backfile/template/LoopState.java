package org.backfile.template;

import io.pebbletemplates.pebble.node.fornode.LazyLength;
import io.pebbletemplates.pebble.node.fornode.LazyRevIndex;
import java.util.Map;
import java.util.function.Function;
import org.backfile.template.Value.Known;

/** How far a loop has come: what {@code loop} is in a template. */
final class LoopState {

    private static final Map<String, Function<LoopState, Object>> ATTRIBUTES = Map.of(
            "first", loop -> loop.index == 0,
            "last", loop -> loop.isLast,
            "index", loop -> loop.index,
            "length", loop -> loop.length,
            "revindex", loop -> new LazyRevIndex(loop.index, loop.length));

    private final LazyLength length;
    private int index = -1;
    private boolean isLast;

    LoopState(Object list) {
        length = new LazyLength(list);
    }

    void next(boolean isLastOne) {
        index++;
        isLast = isLastOne;
    }

    /** The attribute of the loop whose state is in a slot. */
    static Value attribute(int slot, String name) {
        Function<LoopState, Object> get = named(name);
        return run -> {
            if (run.get(slot) instanceof LoopState loop) {
                return get.apply(loop);
            }
            throw new Unknown("a loop that has not begun");
        };
    }

    /** The attribute of a loop that is unrolled, at the element that is being compiled. */
    Known attribute(String name) {
        return new Known(named(name).apply(this));
    }

    private static Function<LoopState, Object> named(String attribute) {
        Function<LoopState, Object> get = ATTRIBUTES.get(attribute);
        if (get == null) {
            throw new Unknown("what is asked of a loop: " + attribute);
        }
        return get;
    }
}
