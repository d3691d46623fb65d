package org.backfile.template;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.AutoEscapeNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.FlushNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.ParallelNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.backfile.template.Lineage.Place;
import org.backfile.template.Value.Known;
import org.jspecify.annotations.Nullable;

/** Compiles the nodes at one place of a template. */
record NodeCompiler(Compilation compilation, Place place, Scope scope) {

    /** A longer list stays a loop, even if it is known. */
    private static final int UNROLLED_AT_MOST = 200;

    /** A page's template, or an included one in the scope of its include. */
    static Fragment template(String name, Compilation compilation, Scope scope) {
        return compilation.once(name, () -> {
            var fragments = new ArrayList<Fragment>();
            var lineage = new Lineage(compilation.parsed(name));
            int level = 0;
            do {
                fragments.add(new NodeCompiler(compilation, new Place(lineage, level), scope).root());
                level++;
            } while (lineage.isExtended(level - 1));
            return Sequence.of(fragments);
        });
    }

    /** One template; of one that extends another, only what it sets counts besides its blocks. */
    private Fragment root() {
        var fragments = new ArrayList<Fragment>();
        var root = (RootNode) place.template().getRootNode();
        for (RenderableNode node : root.getBody().getChildren()) {
            boolean counts = !place.isInExtended() || node instanceof SetNode || node instanceof ImportNode;
            if (counts && node instanceof ExtendsNode extending) {
                place.lineage().add(compilation.parsed(text(extending.getParentExpression())));
            } else if (counts) {
                fragments.add(fragment(node));
            }
        }
        return Sequence.of(fragments);
    }

    private Fragment fragment(@Nullable RenderableNode node) {
        if (node == null || node instanceof MacroNode || node instanceof FlushNode) {
            return Constant.NOTHING;
        }
        if (node instanceof TextNode text) {
            return Constant.of(String.valueOf(text.getData()));
        }
        if (node instanceof PrintNode print) {
            return printed(print.getExpression());
        }
        if (node instanceof BodyNode body) {
            return Sequence.of(body.getChildren().stream().map(this::fragment).toList());
        }
        if (node instanceof BlockNode block) {
            return block(place.lineage().block(block.getName()));
        }
        if (node instanceof IfNode choice) {
            return condition(choice);
        }
        if (node instanceof ForNode loop) {
            return loop(loop);
        }
        if (node instanceof SetNode assignment) {
            return assignment(assignment);
        }
        if (node instanceof Include include) {
            return include(include);
        }
        if (node instanceof AutoEscapeNode escaping) {
            return fragment(escaping.getBody());
        }
        if (node instanceof ParallelNode parallel) {
            return fragment(parallel.getBody());
        }
        throw new Unknown(node.getClass().getSimpleName());
    }

    private Value value(@Nullable Expression<?> expression) {
        return new ExpressionCompiler(compilation, place, scope, this::blockOf).value(expression);
    }

    /** The text of an expression that must be known: the name of a template or of a block. */
    private String text(Expression<?> expression) {
        if (value(expression) instanceof Known known && known.value() instanceof String text) {
            return text;
        }
        throw new Unknown("a name that depends on the page");
    }

    private Fragment printed(Expression<?> expression) {
        if (expression instanceof BlockFunctionExpression || expression instanceof ParentFunctionExpression) {
            return blockOf(expression);
        }
        boolean isEscaped = isEscaped(expression);
        Value value = value(isEscaped ? ((FilterExpression) expression).getLeftExpression() : expression);
        var printed = new Printed(value, isEscaped);
        return value instanceof Known ? compilation.constants().written(printed) : printed;
    }

    /** Whether it is escaped in the usual way, which happens while it is written. */
    private boolean isEscaped(Expression<?> expression) {
        return expression instanceof FilterExpression filter
                && filter.getRightExpression() instanceof FilterInvocationExpression invocation
                && compilation.registry().getFilter(invocation.getFilterName()) instanceof EscapeFilter
                && isEmpty(invocation.getArgs());
    }

    private static boolean isEmpty(ArgumentsNode arguments) {
        return isEmpty(arguments.getPositionalArgs()) && isEmpty(arguments.getNamedArgs());
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }

    /** The block that a {@code block("...")} or a {@code parent()} stands for. */
    private Fragment blockOf(Expression<?> expression) {
        if (expression instanceof BlockFunctionExpression block) {
            return block(place.lineage().block(text(block.getBlockNameExpression())));
        }
        if (expression instanceof ParentFunctionExpression parent && place.isInExtended()) {
            return block(place.lineage().parentOf(place.level(), parent.getBlockName()));
        }
        throw new Unknown("a parent of nothing");
    }

    private Fragment block(Optional<Lineage.Found> found) {
        return found.map(block -> compilation.once(
                        block,
                        () -> new NodeCompiler(compilation, block.place(), scope)
                                .fragment(block.block().getBody())))
                .orElse(Constant.NOTHING);
    }

    private Fragment condition(IfNode node) {
        var cases = node.getConditionsWithBodies().stream()
                .map(pair -> new Condition.Case(value(pair.getLeft()), fragment(pair.getRight())))
                .toList();
        return Condition.of(cases, fragment(node.getElseBody()));
    }

    private Fragment assignment(SetNode node) {
        Value value = value(node.getValue());
        String name = compilation.changed(node.getName());
        return new Assignment(scope.find(name).slots(), value);
    }

    private Fragment loop(ForNode node) {
        String name = compilation.declared(node.getIterationVariable());
        Value list = value(node.getIterable());
        if (list instanceof Known known
                && known.value() instanceof Collection<?> elements
                && elements.size() <= UNROLLED_AT_MOST) {
            return elements.isEmpty() ? fragment(node.getElseBody()) : unrolled(node, name, elements);
        }
        Scope inside = scope.inner();
        int state = inside.addOpen(Compilation.LOOP);
        int element = inside.addOpen(name);
        Fragment body = new NodeCompiler(compilation, place, inside).fragment(node.getBody());
        return new Loop(list, state, element, inside.possible(), body, fragment(node.getElseBody()));
    }

    private Fragment unrolled(ForNode node, String name, Collection<?> elements) {
        Scope inside = scope.inner();
        var state = new LoopState(elements);
        var fragments = new ArrayList<Fragment>();
        for (Iterator<?> iterator = elements.iterator(); iterator.hasNext(); ) {
            var element = new Known(iterator.next());
            state.next(!iterator.hasNext());
            inside.add(Compilation.LOOP, new Known(state));
            inside.add(name, element).ifPresent(slot -> fragments.add(new Assignment(new int[] {slot}, element)));
            fragments.add(new NodeCompiler(compilation, place, inside).fragment(node.getBody()));
        }
        return new Inner(new int[0], new Value[0], inside.possible(), Sequence.of(fragments)).simplest();
    }

    private Fragment include(Include node) {
        String name = text(node.getIncludeExpression());
        Scope inside = scope.inner();
        var slots = new ArrayList<Integer>();
        var values = new ArrayList<Value>();
        MapExpression variables = node.variables();
        if (variables != null) {
            variables.getEntries().forEach((key, expression) -> {
                Value value = value(expression);
                inside.add(compilation.declared(text(key)), value).ifPresent(slot -> {
                    slots.add(slot);
                    values.add(value);
                });
            });
        }
        Fragment body = template(name, compilation, inside);
        int[] filled = slots.stream().mapToInt(Integer::intValue).toArray();
        return new Inner(filled, values.toArray(Value[]::new), inside.possible(), body).simplest();
    }
}
