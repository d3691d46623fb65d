package org.backfile.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.extension.core.DefinedTest;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.extension.core.ReverseFilter;
import io.pebbletemplates.pebble.extension.core.RsortFilter;
import io.pebbletemplates.pebble.extension.core.SortFilter;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.RangeExpression;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles calls of functions, filters and tests: Pebble's own and those that the caller brings.
 *
 * @param template that the calls stand in
 * @param values   compiles what they are called with
 */
record Calls(
        Compilation compilation,
        PebbleTemplate template,
        java.util.function.Function<@Nullable Expression<?>, Value> values) {

    /** A list that is known before the page would be turned round once more for every page. */
    private static final Set<Class<?>> CHANGE_THE_LIST =
            Set.of(ReverseFilter.class, SortFilter.class, RsortFilter.class);

    /** @throws Unknown for what may be a macro */
    Value function(String name, @Nullable ArgumentsNode node, int line) {
        Function function = compilation.registry().getFunction(name);
        if (function == null) {
            throw new Unknown("function " + name);
        }
        Arguments arguments = Arguments.of(node, function, values);
        return folded(
                run -> function.execute(arguments.in(run), template, run.pebble, line), arguments.values().stream());
    }

    /** {@code 1..3}, which is a function by another name. */
    Value range(RangeExpression range) {
        int line = range.getLineNumber();
        var ends = List.of(
                new PositionalArgumentNode(range.getLeftExpression()),
                new PositionalArgumentNode(range.getRightExpression()));
        return function(RangeFunction.FUNCTION_NAME, new ArgumentsNode(ends, null, line), line);
    }

    /** @throws Unknown for a filter that does not exist, or that changes the list it is given */
    Value filter(FilterExpression expression) {
        var invocation = (FilterInvocationExpression) expression.getRightExpression();
        Filter filter = compilation.registry().getFilter(invocation.getFilterName());
        if (filter == null || CHANGE_THE_LIST.contains(filter.getClass())) {
            throw new Unknown("filter " + invocation.getFilterName());
        }
        Value input = values.apply(expression.getLeftExpression());
        Value mayBeMissing = filter instanceof DefaultFilter ? orNull(input) : input;
        // Only the filter that escapes looks at whether a text is safe already.
        Value plain = filter instanceof EscapeFilter ? mayBeMissing : run -> unwrapped(mayBeMissing.in(run));
        Arguments arguments = Arguments.of(invocation.getArgs(), filter, values);
        int line = expression.getLineNumber();
        return folded(
                run -> filter.apply(plain.in(run), arguments.in(run), template, run.pebble, line),
                Stream.concat(Stream.of(input), arguments.values().stream()));
    }

    Value test(PositiveTestExpression expression) {
        var invocation = (TestInvocationExpression) expression.getRightExpression();
        Test test = compilation.registry().getTest(invocation.getTestName());
        if (test == null) {
            throw new Unknown("test " + invocation.getTestName());
        }
        Value input = values.apply(expression.getLeftExpression());
        Value tested = test instanceof DefinedTest ? orNull(input) : input;
        Arguments arguments = Arguments.of(invocation.getArgs(), test, values);
        int line = expression.getLineNumber();
        boolean wanted = !(expression instanceof NegativeTestExpression);
        return folded(
                run -> test.apply(tested.in(run), arguments.in(run), template, run.pebble, line) == wanted,
                Stream.concat(Stream.of(input), arguments.values().stream()));
    }

    private Value folded(Value call, Stream<Value> parts) {
        return compilation.constants().folded(call, parts.toArray(Value[]::new));
    }

    private static Value orNull(Value input) {
        return run -> {
            try {
                return input.in(run);
            } catch (AttributeNotFoundException missing) {
                return null;
            }
        };
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return value instanceof SafeString safe ? safe.toString() : value;
    }
}
