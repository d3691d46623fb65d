package org.backfile.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backfile.config.ConfigSchema.Setting;
import org.backfile.config.ConfigSchema.Shape;
import org.backfile.text.Code;
import org.backfile.text.Folding;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The settings indented under one name. A reader asks for each setting it knows, by name and with a default to use when
 * the setting is absent, empty or not understood; all others are reported as unknown once the reader is done.
 */
final class ConfigBlock {

    private final String path;
    private final String title;
    private final Optional<Node> node;
    private final Entries entries;
    private final ConfigDiagnostics findings;
    private final ConfigSchema outline;

    /** @param title as used in a sentence: {@code "site"}, with its quotation marks, or {@code this file} */
    private ConfigBlock(
            String path,
            String title,
            Optional<Node> node,
            Entries entries,
            ConfigDiagnostics findings,
            ConfigSchema outline) {
        this.path = path;
        this.title = title;
        this.node = node;
        this.entries = entries;
        this.findings = findings;
        this.outline = outline;
    }

    /** Reads the whole file as a block. Every setting that the readers ask for is added to the outline. */
    static <T> T wholeFile(
            Node top, ConfigDiagnostics findings, ConfigSchema outline, Function<ConfigBlock, T> reader) {
        var file = new ConfigBlock("", "this file", Optional.empty(), Entries.none(), findings, outline);
        return Entries.isNothing(top)
                ? reader.apply(file)
                : file.read(top, ValueText.anyOf(outline.namesIn("")), reader);
    }

    <T> T block(String name, Function<ConfigBlock, T> reader) {
        var absent = inner(name, ValueText.quoted(name));
        return value(name, Shape.BLOCK)
                .map(value ->
                        absent.read(value, "indented under it: " + ValueText.anyOf(outline.namesIn(name)), reader))
                .orElseGet(() -> reader.apply(absent));
    }

    /** @param example how an entry is written */
    <T> List<T> list(String name, String example, Function<ConfigBlock, Optional<T>> reader) {
        var value = value(name, Shape.LIST);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof SequenceNode sequence)) {
            findings.wrongType(value.get(), ValueText.quoted(name), "a list with entries such as " + example, "");
            return List.of();
        }
        var absent = inner(name + "[]", "an entry of " + ValueText.quoted(name));
        var list = new ArrayList<T>();
        for (Node entry : sequence.getValue()) {
            absent.read(entry, "an entry such as " + example, reader).ifPresent(list::add);
        }
        return list;
    }

    /** Reads a text, stripped of surrounding spaces, and interprets it with {@code meaning}. */
    <T> T text(String name, T byDefault, Function<String, Meaning<T>> meaning) {
        return holds(
                name,
                textOf(name)
                        .flatMap(text -> {
                            var meant = meaning.apply(text);
                            if (meant.value().isEmpty()) {
                                badValue(name, ValueText.quoted(text), meant.expected(), meant.fix());
                            }
                            return meant.value();
                        })
                        .orElse(byDefault));
    }

    String text(String name, String byDefault) {
        return text(name, byDefault, ConfigBlock::anyText);
    }

    /** A text that may be left out; {@code ""} counts as left out. */
    Optional<String> optionalText(String name) {
        return holds(name, textOf(name).filter(text -> !text.isEmpty()));
    }

    /** A text without which the block is meaningless. */
    Optional<String> requiredText(String name, String example, Function<String, Meaning<String>> meaning) {
        Optional<String> text =
                text(name, Optional.empty(), words -> meaning.apply(words).map(Optional::of));
        if (entries.valueOf(name).isEmpty()) {
            cannotStand(name, title + " has no " + ValueText.quoted(name), example, "");
        }
        return text;
    }

    /** Any text but a blank one. */
    static Meaning<String> anyText(String text) {
        return text.isEmpty() ? Meaning.none("a text of at least one letter", "") : Meaning.of(text);
    }

    int wholeNumber(String name, int byDefault, int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        var digits = scalar(name, Shape.WHOLE_NUMBER, Tag.INT, expected, ConfigBlock::withoutQuotes);
        var number = digits.flatMap(ConfigBlock::numberOf).filter(n -> n >= least && n <= most);
        if (digits.isPresent() && number.isEmpty()) {
            badValue(name, ValueText.shortened(digits.get()), expected, "");
        }
        return holds(name, number.orElse(byDefault));
    }

    boolean trueOrFalse(String name, boolean byDefault) {
        return holds(
                name,
                scalar(name, Shape.TRUE_OR_FALSE, Tag.BOOL, "true or false", ConfigBlock::truthMeantBy)
                        .map(Boolean::parseBoolean)
                        .orElse(byDefault));
    }

    /** Records the effective value of a setting and its line. */
    private <T> T holds(String name, T value) {
        outline.add(EffectiveSetting.of(path, name, value, entries.valueOf(name).map(ConfigDiagnostics::lineOf)));
        return value;
    }

    /** Reports an unacceptable value at its position or, when it is absent, at the position of the block. */
    void cannotStand(String name, String found, String expected, String fix) {
        entries.valueOf(name)
                .or(() -> node)
                .ifPresent(place -> findings.add(findings.about(Code.BAD_VALUE, place)
                        .found(found)
                        .expected(expected)
                        .fix(fix)
                        .build()));
    }

    private Optional<String> textOf(String name) {
        return scalar(name, Shape.TEXT, Tag.STR, "a text", value -> inQuotes(name, value))
                .map(Folding::strip);
    }

    private Optional<String> scalar(
            String name, Shape shape, Tag tag, String expected, Function<ScalarNode, String> fix) {
        var value = value(name, shape);
        var scalar = value.filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
        var fitting = scalar.filter(node -> node.getTag().equals(tag) && isWhatItsTagSays(node));
        if (value.isPresent() && fitting.isEmpty()) {
            findings.wrongType(
                    value.get(),
                    ValueText.quoted(name),
                    expected,
                    scalar.map(fix).orElse(""));
        }
        return fitting.map(ScalarNode::getValue);
    }

    /** A tag can be written by hand, and {@code !!bool maybe} is neither true nor false. */
    private static boolean isWhatItsTagSays(ScalarNode node) {
        String value = node.getValue();
        return !node.getTag().equals(Tag.BOOL) || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
    }

    private static String inQuotes(String name, ScalarNode value) {
        return "put it in quotes: " + name + ": " + ValueText.quoted(value.getValue());
    }

    private static String withoutQuotes(ScalarNode node) {
        return !node.isPlain() && numberOf(node.getValue()).isPresent()
                ? "write " + node.getValue() + " without quotes"
                : "";
    }

    /** The fix for words that meant true and false in YAML 1.1, and still do for many people. */
    private static String truthMeantBy(ScalarNode node) {
        return switch (node.getValue()) {
            case "yes", "Yes", "YES", "on", "On", "ON", "1", "true" -> "write true";
            case "no", "No", "NO", "off", "Off", "OFF", "0", "false" -> "write false";
            default -> "";
        };
    }

    /** Absent when there are characters other than digits, as in {@code 0x64}, or more digits than any setting has. */
    private static Optional<Integer> numberOf(String digits) {
        return Optional.of(digits)
                .filter(text -> text.matches("[+-]?[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private Optional<Node> value(String name, Shape shape) {
        outline.add(new Setting(path, name, shape));
        return entries.valueOf(name);
    }

    private ConfigBlock inner(String path, String title) {
        return new ConfigBlock(path, title, Optional.empty(), Entries.none(), findings, outline);
    }

    /** Reads a value as this still empty block; if the value is not a block, all settings have their defaults. */
    private <T> T read(Node value, String expected, Function<ConfigBlock, T> reader) {
        if (!(value instanceof MappingNode mapping)) {
            findings.wrongType(value, title, expected, "");
            return reader.apply(this);
        }
        var filled = new ConfigBlock(
                path, title, Optional.of(value), Entries.of(mapping, title, findings), findings, outline);
        var result = reader.apply(filled);
        filled.reportUnknownNames();
        return result;
    }

    private void reportUnknownNames() {
        var known = outline.namesIn(path);
        for (ScalarNode name : entries.names()) {
            if (!known.contains(name.getValue())) {
                findings.add(findings.about(Code.UNKNOWN_KEY, name)
                        .found(ValueText.quoted(name.getValue()) + " is not a setting of " + title)
                        .expected(ValueText.anyOf(known))
                        .fix(outline.fixFor(name.getValue(), path))
                        .build());
            }
        }
    }

    private void badValue(String name, String shown, String expected, String fix) {
        cannotStand(name, ValueText.quoted(name) + " is " + shown, expected, fix);
    }
}
