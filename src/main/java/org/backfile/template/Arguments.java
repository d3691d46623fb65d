package org.backfile.template;

import io.pebbletemplates.pebble.extension.NamedArguments;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in the brackets after a function, filter or test, under the names that Pebble has for it. */
record Arguments(List<String> names, List<Value> values) {

    static Arguments of(
            @Nullable ArgumentsNode node, NamedArguments callee, Function<@Nullable Expression<?>, Value> compiler) {
        var names = new ArrayList<String>();
        var values = new ArrayList<Value>();
        List<String> declared = callee.getArgumentNames();
        boolean anyNumber = declared == null || declared.isEmpty();
        if (node != null && node.getPositionalArgs() != null) {
            for (PositionalArgumentNode argument : node.getPositionalArgs()) {
                if (!anyNumber && names.size() == declared.size()) {
                    throw new Unknown("more arguments than are declared");
                }
                names.add(anyNumber ? String.valueOf(names.size()) : declared.get(names.size()));
                values.add(compiler.apply(argument.getValueExpression()));
            }
        }
        if (node != null && node.getNamedArgs() != null) {
            for (NamedArgumentNode argument : node.getNamedArgs()) {
                if (!anyNumber && !declared.contains(argument.getName())) {
                    throw new Unknown("an argument that is not declared");
                }
                names.add(argument.getName());
                values.add(compiler.apply(argument.getValueExpression()));
            }
        }
        return new Arguments(List.copyOf(names), List.copyOf(values));
    }

    Map<String, @Nullable Object> in(Run run) {
        return switch (names.size()) {
            case 0 -> Collections.emptyMap();
            case 1 -> Collections.singletonMap(names.get(0), values.get(0).in(run));
            default -> several(run);
        };
    }

    private Map<String, @Nullable Object> several(Run run) {
        var several = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < names.size(); i++) {
            several.put(names.get(i), values.get(i).in(run));
        }
        return several;
    }
}
