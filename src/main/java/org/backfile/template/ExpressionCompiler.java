package org.backfile.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralBigDecimalExpression;
import io.pebbletemplates.pebble.node.expression.LiteralBooleanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralDoubleExpression;
import io.pebbletemplates.pebble.node.expression.LiteralIntegerExpression;
import io.pebbletemplates.pebble.node.expression.LiteralLongExpression;
import io.pebbletemplates.pebble.node.expression.LiteralNullExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.RangeExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryMinusExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import io.pebbletemplates.pebble.node.expression.UnaryPlusExpression;
import io.pebbletemplates.pebble.utils.OperatorUtils;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.backfile.template.Lineage.Place;
import org.backfile.template.Operators.Operator;
import org.backfile.template.Value.Known;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the expressions at one place of a template.
 *
 * @param blocks compiles what a {@code block()} or a {@code parent()} stands for
 */
record ExpressionCompiler(Compilation compilation, Place place, Scope scope, Function<Expression<?>, Fragment> blocks) {

    /** Names that Pebble adds to those that it is given. */
    private static final Set<String> OF_PEBBLE = Set.of("_context", "locale", "template");

    private static final Set<Class<?>> LITERALS = Set.of(
            LiteralBigDecimalExpression.class,
            LiteralBooleanExpression.class,
            LiteralDoubleExpression.class,
            LiteralIntegerExpression.class,
            LiteralLongExpression.class,
            LiteralNullExpression.class,
            LiteralStringExpression.class);

    Value value(@Nullable Expression<?> expression) {
        if (expression == null) {
            return new Known(null);
        }
        if (LITERALS.contains(expression.getClass())) {
            return new Known(expression.evaluate(null, null));
        }
        if (expression instanceof ContextVariableExpression variable) {
            return variable(variable.getName());
        }
        if (expression instanceof GetAttributeExpression attribute) {
            return attribute(attribute);
        }
        if (expression instanceof BinaryExpression<?> binary) {
            return binary(binary);
        }
        if (expression instanceof UnaryExpression unary) {
            return unary(unary);
        }
        if (expression instanceof TernaryExpression ternary) {
            return ternary(ternary);
        }
        if (expression instanceof FunctionOrMacroInvocationExpression call) {
            return calls().function(call.getFunctionName(), call.getArguments(), call.getLineNumber());
        }
        if (expression instanceof ArrayExpression array) {
            return array(array);
        }
        if (expression instanceof MapExpression map) {
            return map(map);
        }
        if (expression instanceof BlockFunctionExpression || expression instanceof ParentFunctionExpression) {
            return captured(blocks.apply(expression));
        }
        throw new Unknown(expression.getClass().getSimpleName());
    }

    private Constants constants() {
        return compilation.constants();
    }

    private Calls calls() {
        return new Calls(compilation, place.template(), this::value);
    }

    private Value variable(String name) {
        if (name.equals(Compilation.LOOP)
                || OF_PEBBLE.contains(name)
                || compilation.registry().getGlobalVariables().containsKey(name)) {
            throw new Unknown("variable " + name);
        }
        Scope.Found found = scope.find(name);
        return found.slots().length == 0 && found.known().isPresent()
                ? found.known().get()
                : new Variable(name, found.slots(), found.known().orElse(null));
    }

    private Value attribute(GetAttributeExpression expression) {
        Value name = value(expression.getAttributeNameExpression());
        if (expression.getNode() instanceof ContextVariableExpression variable
                && variable.getName().equals(Compilation.LOOP)) {
            return ofLoop(name);
        }
        Value owner = value(expression.getNode());
        ArgumentsNode node = expression.getArgumentsNode();
        List<Value> arguments = node == null
                ? null
                : node.getPositionalArgs().stream()
                        .map(PositionalArgumentNode::getValueExpression)
                        .map(this::value)
                        .toList();
        List<AttributeResolver> resolvers = compilation.registry().getAttributeResolver();
        var attribute = new Attribute(owner, name, arguments, node, resolvers);
        // With arguments it may be a method that changes what it is called on.
        return arguments == null || arguments.isEmpty()
                ? constants().foldedAttribute(attribute, owner, name)
                : attribute;
    }

    private Value ofLoop(Value name) {
        if (name instanceof Known known && known.value() instanceof String attribute) {
            Scope.Found loop = scope.find(Compilation.LOOP);
            if (loop.known().isPresent() && loop.known().get().value() instanceof LoopState state) {
                return state.attribute(attribute);
            }
            if (loop.slots().length == 1) {
                return LoopState.attribute(loop.slots()[0], attribute);
            }
        }
        throw new Unknown("what is asked of a loop");
    }

    private Value binary(BinaryExpression<?> expression) {
        if (expression instanceof FilterExpression filter) {
            return calls().filter(filter);
        }
        if (expression instanceof PositiveTestExpression test) {
            return calls().test(test);
        }
        if (expression instanceof RangeExpression range) {
            return calls().range(range);
        }
        Value left = value(expression.getLeftExpression());
        Value right = value(expression.getRightExpression());
        if (expression instanceof AndExpression) {
            return constants()
                    .folded(run -> Operators.isTrue(left.in(run)) && Operators.isTrue(right.in(run)), left, right);
        }
        if (expression instanceof OrExpression) {
            return constants()
                    .folded(run -> Operators.isTrue(left.in(run)) || Operators.isTrue(right.in(run)), left, right);
        }
        Operator operator = Operators.binary(expression)
                .orElseThrow(() -> new Unknown(expression.getClass().getSimpleName()));
        return constants().folded(run -> operator.of(left.in(run), right.in(run)), left, right);
    }

    private Value unary(UnaryExpression expression) {
        Value operand = value(expression.getChildExpression());
        if (expression instanceof UnaryNotExpression) {
            return constants().folded(run -> !Operators.isSatisfied(operand.in(run)), operand);
        }
        if (expression instanceof UnaryMinusExpression) {
            return constants().folded(run -> OperatorUtils.unaryMinus(operand.in(run)), operand);
        }
        if (expression instanceof UnaryPlusExpression) {
            return constants().folded(run -> OperatorUtils.unaryPlus(operand.in(run)), operand);
        }
        throw new Unknown(expression.getClass().getSimpleName());
    }

    private Value ternary(TernaryExpression expression) {
        Value condition = value(expression.getExpression1());
        Value yes = value(expression.getExpression2());
        Value no = value(expression.getExpression3());
        Value chosen = run -> isChosen(condition.in(run)) ? yes.in(run) : no.in(run);
        return constants().folded(chosen, condition, yes, no);
    }

    private static boolean isChosen(@Nullable Object condition) {
        return condition != null && Operators.isTrue(condition);
    }

    private Value array(ArrayExpression expression) {
        List<Value> elements = expression.getValues().stream().map(this::value).toList();
        return run -> {
            var array = new ArrayList<@Nullable Object>(elements.size());
            for (Value element : elements) {
                array.add(element.in(run));
            }
            return array;
        };
    }

    private Value map(MapExpression expression) {
        List<Map.Entry<Value, Value>> entries = expression.getEntries().entrySet().stream()
                .map(entry -> Map.entry(value(entry.getKey()), value(entry.getValue())))
                .toList();
        return run -> {
            // As large as Pebble makes it: a template may go through the entries, and their order depends on that.
            var map = new HashMap<@Nullable Object, @Nullable Object>((int) Math.ceil(entries.size() / 0.75));
            for (var entry : entries) {
                map.put(entry.getKey().in(run), entry.getValue().in(run));
            }
            return map;
        };
    }

    private static Value captured(Fragment fragment) {
        return run -> {
            int start = run.out.length();
            fragment.write(run);
            return run.out.takeFrom(start);
        };
    }
}
