package org.backfile.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.backfile.template.Value.Known;
import org.jspecify.annotations.Nullable;

/** Works out while a template is compiled whatever does not depend on the page. */
record Constants(Run known) {

    /**
     * The value of an expression whose parts are all known. Left to be worked out in every run when it fails, since the
     * run may never come there, and when it is a list or a map, which a template could change.
     */
    Value folded(Value value, Value... parts) {
        if (Value.areKnown(parts)) {
            try {
                Object result = value.in(known);
                return isUnchanging(result) ? new Known(result) : value;
            } catch (RuntimeException mistake) {
                return value;
            }
        }
        return value;
    }

    /** An attribute of a known value: the values that are given do not change, nor does what they hold. */
    Value foldedAttribute(Value attribute, Value owner, Value name) {
        if (Value.areKnown(owner, name)) {
            try {
                return new Known(attribute.in(known));
            } catch (RuntimeException mistake) {
                return attribute;
            }
        }
        return attribute;
    }

    /** What a fragment always writes; the fragment itself when that fails. */
    Fragment written(Fragment fragment) {
        int start = known.out.length();
        try {
            fragment.write(known);
            return Constant.of(known.out.takeFrom(start));
        } catch (RuntimeException mistake) {
            known.out.takeFrom(start);
            return fragment;
        }
    }

    private static boolean isUnchanging(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof SafeString
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum<?>;
    }
}
