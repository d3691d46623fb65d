package org.backfile.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A reason why a file cannot be read as YAML, mostly a complaint of the YAML library, reworded for someone who has
 * never heard of a block mapping.
 *
 * @param fragment  a fragment of the library's message
 * @param atContext whether to show where the broken construct began rather than where the library gave up
 */
record SyntaxProblem(String fragment, boolean atContext, String found, String expected, String fix) {

    /** Limit for aliases of lists and blocks; more may be an attempt to exhaust memory. */
    static final int MOST_ALIASES = 50;

    private static final String IN_QUOTES = "put the text in quotes";

    /** The first match wins. */
    private static final List<SyntaxProblem> KNOWN = List.of(
            stops(
                    "mapping values are not allowed",
                    "a second \":\" stands on the line, or the line is indented too far",
                    "one setting per line, the settings of one block in the same column",
                    "put a text that contains \": \" in quotes"),
            stops("(TAB)", "a tab stands where only spaces may", "", "indent with spaces"),
            stops("that cannot start any token", "a text cannot begin with this sign", "", IN_QUOTES),
            begins(
                    "could not find expected ':'",
                    "a setting without a \":\"",
                    "a name, a colon, a space and the value",
                    ""),
            begins(
                    "found unexpected end of stream",
                    "a quotation mark is opened here and not closed",
                    "",
                    "close it at the end of the text"),
            begins(
                    "found unexpected document separator",
                    "a quotation mark is opened here and not closed",
                    "",
                    "close it at the end of the text"),
            begins(
                    "expected ',' or ']'",
                    "a \"[\" is opened here and not closed",
                    "commas between the entries, and a \"]\" after the last",
                    ""),
            begins(
                    "expected ',' or '}'",
                    "a \"{\" is opened here and not closed",
                    "commas between the settings, and a \"}\" after the last",
                    ""),
            stops(
                    "expected <block end>",
                    "this does not continue what stands above it",
                    "the settings of one block in the same column, and nothing after a closing quotation mark",
                    ""),
            stops(
                    "expected '<document start>'",
                    "this does not continue what stands above it",
                    "the settings of one block in the same column",
                    ""),
            stops("expected the node content", "a value is missing before this sign", "", ""),
            stops(
                    "found undefined alias",
                    "a text cannot begin with \"*\", which points to an anchor, and there is no such anchor",
                    "",
                    IN_QUOTES),
            stops(
                    "unknown escape character",
                    "a backslash in double quotes begins an escape, and there is none with this letter",
                    "",
                    "write the text in single quotes, or the backslash twice"),
            stops(
                    "hexadecimal numbers",
                    "a backslash in double quotes begins an escape, and this one is not complete",
                    "",
                    "write the text in single quotes, or the backslash twice"),
            stops(
                    "sequence entries are not allowed",
                    "a list cannot begin on the line of its name",
                    "",
                    "begin it on the next line; or, for a text that begins with \"-\", " + IN_QUOTES),
            stops(
                    "expected chomping or indentation indicators",
                    "a text cannot begin with \"|\" or \">\"",
                    "",
                    IN_QUOTES),
            stops(
                    "but found another document",
                    "a second document begins here",
                    "one document in the file",
                    "delete the line with \"---\""),
            stops("Version{", "the file asks for another version of YAML", "%YAML 1.2, or no such line", ""),
            stops(
                    "Number of aliases",
                    "there are too many aliases (\"*\") in the file",
                    "no more than " + MOST_ALIASES + " of lists and blocks",
                    ""),
            stops(
                    NestingLimit.PROBLEM,
                    "lists or blocks lie in each other more than " + NestingLimit.DEEPEST + " deep",
                    "settings no more than three deep",
                    ""));

    private static SyntaxProblem stops(String fragment, String found, String expected, String fix) {
        return new SyntaxProblem(fragment, false, found, expected, fix);
    }

    private static SyntaxProblem begins(String fragment, String found, String expected, String fix) {
        return new SyntaxProblem(fragment, true, found, expected, fix);
    }

    /** A file that is not decoded: YAML is in UTF-8. */
    static Diagnostic notUtf8(String file) {
        return new ConfigDiagnostics(file, "")
                .about(Code.CONFIG_SYNTAX)
                .found("is not in UTF-8")
                .fix("save it as UTF-8")
                .meanwhile("nothing was built");
    }

    static Diagnostic tooLong(int characters, int limit, ConfigDiagnostics findings) {
        return findings.about(Code.CONFIG_SYNTAX)
                .found("the file has " + characters + " characters")
                .expected("no more than " + limit)
                .build();
    }

    /** @param index of the character, in code points from 0 */
    static Diagnostic controlCharacter(String yaml, int index, ConfigDiagnostics findings) {
        int character = yaml.codePointAt(yaml.offsetByCodePoints(0, index));
        return findings.about(Code.CONFIG_SYNTAX, yaml, index)
                .found("a control character stands here: " + String.format("U+%04X", character))
                .expected("letters, signs and spaces alone")
                .fix("delete it")
                .build();
    }

    /** @param title of the block, as used in a sentence */
    static Diagnostic twice(ScalarNode name, Node earlier, String title, ConfigDiagnostics findings) {
        return findings.about(Code.CONFIG_SYNTAX, name)
                .found(ValueText.quoted(name.getValue()) + " stands twice in " + title + ": on line "
                        + ConfigDiagnostics.lineOf(earlier) + " and on line " + ConfigDiagnostics.lineOf(name))
                .expected("each setting once")
                .fix("delete one of the two")
                .build();
    }

    static Diagnostic of(YamlEngineException exception, ConfigDiagnostics findings) {
        String problem = Objects.requireNonNullElse(
                exception instanceof MarkedYamlEngineException marked ? marked.getProblem() : exception.getMessage(),
                "");
        SyntaxProblem known = KNOWN.stream()
                .filter(candidate -> problem.contains(candidate.fragment))
                .findFirst()
                .orElseGet(() -> stops("", "this is not YAML: " + problem, "", ""));
        return known.in(exception, findings);
    }

    private Diagnostic in(YamlEngineException exception, ConfigDiagnostics findings) {
        return markOf(exception)
                .map(place -> findings.about(Code.CONFIG_SYNTAX, place))
                .orElseGet(() -> findings.about(Code.CONFIG_SYNTAX))
                .found(found)
                .expected(expected)
                .fix(fix)
                .build();
    }

    private Optional<Mark> markOf(YamlEngineException exception) {
        if (!(exception instanceof MarkedYamlEngineException marked)) {
            return Optional.empty();
        }
        return atContext ? marked.getContextMark().or(marked::getProblemMark) : marked.getProblemMark();
    }
}
