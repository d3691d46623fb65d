package org.backfile.template;

import io.pebbletemplates.pebble.node.expression.AddExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.DivideExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanExpression;
import io.pebbletemplates.pebble.node.expression.LessThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.LessThanExpression;
import io.pebbletemplates.pebble.node.expression.ModulusExpression;
import io.pebbletemplates.pebble.node.expression.MultiplyExpression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.node.expression.SubtractExpression;
import io.pebbletemplates.pebble.utils.OperatorUtils;
import io.pebbletemplates.pebble.utils.TypeUtils;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pebble's operators, by the classes of its tree; those that calculate are Pebble's own. */
final class Operators {

    /** An operator that needs both of its operands. */
    interface Operator {
        @Nullable
        Object of(@Nullable Object left, @Nullable Object right);
    }

    private static final Map<Class<?>, Operator> BINARY = Map.ofEntries(
            Map.entry(AddExpression.class, OperatorUtils::add),
            Map.entry(SubtractExpression.class, OperatorUtils::subtract),
            Map.entry(MultiplyExpression.class, OperatorUtils::multiply),
            Map.entry(DivideExpression.class, OperatorUtils::divide),
            Map.entry(ModulusExpression.class, OperatorUtils::mod),
            Map.entry(EqualsExpression.class, OperatorUtils::equals),
            Map.entry(NotEqualsExpression.class, (left, right) -> !OperatorUtils.equals(left, right)),
            Map.entry(GreaterThanExpression.class, OperatorUtils::gt),
            Map.entry(GreaterThanEqualsExpression.class, OperatorUtils::gte),
            Map.entry(LessThanExpression.class, OperatorUtils::lt),
            Map.entry(LessThanEqualsExpression.class, OperatorUtils::lte),
            Map.entry(ConcatenateExpression.class, (left, right) -> written(left) + written(right)),
            Map.entry(ContainsExpression.class, Operators::contains));

    private Operators() {}

    static Optional<Operator> binary(BinaryExpression<?> expression) {
        return Optional.ofNullable(BINARY.get(expression.getClass()));
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static boolean contains(@Nullable Object left, @Nullable Object right) {
        if (left == null) {
            return false;
        }
        if (left instanceof Collection<?> collection) {
            return right instanceof Collection<?> several
                    ? collection.containsAll(several)
                    : collection.contains(right);
        }
        if (left instanceof Map<?, ?> map) {
            return map.containsKey(right);
        }
        if (left instanceof String text) {
            return text.contains(String.valueOf(right));
        }
        throw new Unknown("contains of " + left.getClass());
    }

    /** An operand of {@code and} and {@code or}. */
    static boolean isTrue(@Nullable Object operand) {
        Boolean value = TypeUtils.compatibleCast(operand, Boolean.class);
        if (value == null) {
            throw new Unknown("a condition of nothing");
        }
        return value;
    }

    /** The condition of an {@code if}, or what {@code not} is said of. */
    static boolean isSatisfied(@Nullable Object condition) {
        if (condition instanceof Boolean value) {
            return value;
        }
        if (condition instanceof Number || condition instanceof String) {
            return isTrue(condition);
        }
        throw new Unknown("a condition that is neither true nor false");
    }
}
