package org.backfile.template;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import org.jspecify.annotations.Nullable;

/** Pebble's node for {@code include}, which itself does not tell what stands after {@code with}. */
final class Include extends IncludeNode {

    private final @Nullable MapExpression variables;

    private Include(int line, Expression<?> name, @Nullable MapExpression variables) {
        super(line, name, variables);
        this.variables = variables;
    }

    /** The variables of the included template; null when there is no {@code with}. */
    @Nullable
    MapExpression variables() {
        return variables;
    }

    /** Reads the tag in Pebble's place, and complains in its words. */
    static final class Tag implements TokenParser {

        @Override
        public String getTag() {
            return "include";
        }

        @Override
        public RenderableNode parse(Token tag, Parser parser) {
            TokenStream tokens = parser.getStream();
            tokens.next();
            Expression<?> name = parser.getExpressionParser().parseExpression();
            MapExpression variables = null;
            if (tokens.current().test(Token.Type.NAME, "with")) {
                tokens.next();
                variables = asMap(parser.getExpressionParser().parseExpression(), tag, tokens);
            }
            tokens.expect(Token.Type.EXECUTE_END);
            return new Include(tag.getLineNumber(), name, variables);
        }

        private static MapExpression asMap(Expression<?> given, Token tag, TokenStream tokens) {
            if (given instanceof MapExpression map) {
                return map;
            }
            throw new ParserException(
                    null,
                    "Unexpected expression '" + given.getClass().getCanonicalName() + "'.",
                    tag.getLineNumber(),
                    tokens.getFilename());
        }
    }
}
