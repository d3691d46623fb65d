package org.backfile.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backfile.config.ConfigSchema.Setting;
import org.backfile.config.ConfigSchema.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reader, schema, documentation and sample know the same settings. */
class ConfigurationContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SCHEMA = json(read("docs/site-config.schema.json"));
    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    @Test
    void theSchemaHasTheSettingsOfTheReader() {
        var inTheSchema = new ArrayList<Setting>();
        addSettings("", SCHEMA, inTheSchema);

        assertThat(inTheSchema)
                .containsExactlyInAnyOrderElementsOf(ConfigReader.outline().settings());
    }

    @Test
    void theSchemaHasTheDefaultsOfTheReader() {
        var result = ConfigReader.read("defaults", defaultsOf(SCHEMA).toString());

        assertThat(Printed.print(result.diagnostics())).isEmpty();
        assertThat(result.config()).isEqualTo(SiteConfig.defaults());
    }

    @Test
    void everySettingOfTheSchemaIsDescribedAndClosed() {
        assertDescribed("", SCHEMA);
    }

    @Test
    void theSampleHasEverySettingAndNoMistake() {
        String sample = read("site-config.yaml");
        var result = ConfigReader.read("site-config.yaml", sample);

        assertThat(sample).startsWith("# yaml-language-server: $schema=docs/site-config.schema.json\n");
        assertThat(Printed.print(result.diagnostics())).isEmpty();
        assertThat(mistakesIn(sample)).isEmpty();
        assertThat(result.config().site().title()).isEqualTo("The Harbour Post");
        assertThat(result.config().site().url()).map(Object::toString).hasValue("https://example.org/harbour-post/");
        assertThat(namesGiven("", yaml(sample)))
                .containsAll(ConfigReader.outline().settings().stream()
                        .map(Setting::path)
                        .toList());
    }

    @Test
    void theDocumentationHasEverySettingInTheOrderOfTheReaderAndNoOther() {
        var headings = Pattern.compile("^##+ `(.+)`$", Pattern.MULTILINE)
                .matcher(read("docs/configuration.md"))
                .results()
                .map(heading -> heading.group(1))
                .toList();

        var blocksFollowedByTheirSettings = new ArrayList<String>();
        addPaths("", blocksFollowedByTheirSettings);
        assertThat(headings).isEqualTo(blocksFollowedByTheirSettings);
    }

    @Test
    void theDocumentationNamesTheDefaults() {
        String page = read("docs/configuration.md");
        for (String block :
                List.of("site", "folders", "text", "dates", "listings", "look", "feeds", "search", "publish")) {
            var properties = SCHEMA.get("properties").get(block).get("properties");
            properties.fieldNames().forEachRemaining(name -> {
                var byDefault = properties.get(name).get("default");
                String shown = byDefault.isNull() ? "default none" : "default `" + byDefault.asText() + "`";
                assertThat(sectionOf(page, block + "." + name)).contains(shown);
            });
        }
    }

    @Test
    void theExamplesOfTheDocumentationAreWithoutMistake() {
        var examples = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(read("docs/configuration.md"))
                .results()
                .map(example -> example.group(1))
                .toList();

        assertThat(examples).hasSizeGreaterThan(15).allSatisfy(example -> {
            assertThat(Printed.messagesOf(example)).isEmpty();
            assertThat(mistakesIn(example)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "site:",
                "site: { title: , url: null }",
                "site: { title: '1984', tagline: '', language: zh-Hant, time-zone: '+03:00', url: 'http://localhost:8080' }",
                "site: { url: 'https://münchen.example/a/b' }",
                "folders: { articles: ., output: /var/www, pages: a/b, templates: ..a }",
                "folders: { output: ../public }",
                "text: { repair-mojibake: true }",
                "dates: { order: day-month }",
                "listings: { page-size: 10 }",
                "look: { accent: '#8a1c1c' }",
                "look: { accent: '#ABC' }",
                "look: { theme: plain }",
                "look: { theme: themes/ours }",
                "navigation: []",
                "footer: [{ label: a, to: ./ }, { label: b, to: 'https://example.org/?a=b#c' }, { label: c, to: 'mailto:a@b.example' }]",
                "footer: [{ label: a, to: topics/a/?x=y:z }]",
                "feeds: { atom: false, json: false, items: 1000, archives: false, data: false, sitemap: true, news-sitemap: true }",
                "search: { enabled: false }",
                "publish: { to: ../www, push: true, endpoint: 'https://s3.example.org' }",
                "publish: { to: /var/www/archive }",
                "publish: { to: 'git:gh-pages' }",
                "publish: { to: 'git:sites/archive' }",
                "publish: { to: 's3://my-bucket' }",
                "publish: { to: 's3://my-bucket/news/archive/' }",
                "publish: { to: 'rsync:me@host:www/archive' }",
                "publish: { to: 'rsync:/mnt/stick' }",
                "publish: { to: 'rsync://host/module/archive' }",
            })
    void whatIsRightIsRightForBoth(String yaml) {
        assertThat(Printed.messagesOf(yaml)).isEmpty();
        assertThat(mistakesIn(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "text",
                "theme: dark",
                "site: [a]",
                "site: { tittle: x }",
                "site: { title: ' ' }",
                "site: { title: 1984 }",
                "site: { title: [a] }",
                "site: { tagline: true }",
                "site: { language: English }",
                "site: { language: en_GB }",
                "site: { time-zone: London time }",
                "site: { url: example.org }",
                "site: { url: 'ftp://example.org/' }",
                "site: { url: 'https://example.org/?a' }",
                "site: { url: 'https://me@example.org/' }",
                "folders: { articles: /texts }",
                "folders: { pages: ../texts }",
                "folders: { pages: a/.. }",
                "folders: { templates: 'C:/texts' }",
                "folders: { templates: 'a\\b' }",
                "folders: { output: '~/www' }",
                "folders: { output: '' }",
                "text: { repair-mojibake: 1 }",
                "text: { repair: true }",
                "dates: { order: us }",
                "dates: { order: 1 }",
                "listings: { page-size: 9 }",
                "look: { accent: red }",
                "look: { theme: plane }",
                "look: { theme: ../ours }",
                "look: { accent: '#8a1c1' }",
                "listings: { page-size: 10001 }",
                "listings: { page-size: many }",
                "listings: { page-size: 20.5 }",
                "listings: { page-size: '20' }",
                "navigation: {}",
                "navigation: [about/]",
                "navigation: [null]",
                "navigation: [{ label: a }]",
                "navigation: [{ to: a }]",
                "navigation: [{ label: '', to: a }]",
                "navigation: [{ label: a, to: '' }]",
                "navigation: [{ label: a, to: /about/ }]",
                "navigation: [{ label: a, to: //example.org/ }]",
                "navigation: [{ label: a, to: 'javascript:alert(1)' }]",
                "navigation: [{ label: a, to: about us/ }]",
                "navigation: [{ label: a, to: b, class: c }]",
                "search: { enabled: 1 }",
                "search: false",
                "publish: git",
                "publish: { to: '' }",
                "publish: { to: 'git:' }",
                "publish: { to: 'git:a..b' }",
                "publish: { to: 'git:-x' }",
                "publish: { to: 'git:a b' }",
                "publish: { to: 's3://' }",
                "publish: { to: 's3://My_Bucket/' }",
                "publish: { to: 's3://key:secret@bucket/' }",
                "publish: { to: 's3://bucket/../x' }",
                "publish: { to: 'rsync:host' }",
                "publish: { to: 'rsync:host:' }",
                "publish: { to: 'rsync:/' }",
                "publish: { to: 'rsync:-e:x' }",
                "publish: { to: 'rsync://me:secret@host/module' }",
                "publish: { to: 'me@host:/var/www' }",
                "publish: { to: 'ftp://host/www' }",
                "publish: { to: '~/www' }",
                "publish: { to: 'a\\b' }",
                "publish: { push: 1 }",
                "publish: { endpoint: s3.example.org }",
                "publish: { secret: x }",
                "feeds: { atom: yes }",
                "feeds: { items: 0 }",
                "feeds: { items: 1001 }",
                "feeds: { sitemap: 'true' }",
            })
    void whatIsWrongIsWrongForBoth(String yaml) {
        assertThat(ConfigReader.read("site-config.yaml", yaml).isUsable()).isFalse();
        assertThat(mistakesIn(yaml)).isNotEmpty();
    }

    private static void addSettings(String block, JsonNode schema, List<Setting> settings) {
        schema.get("properties").fields().forEachRemaining(property -> {
            var value = resolved(property.getValue());
            var shape = shapeOf(value);
            settings.add(new Setting(block, property.getKey(), shape));
            switch (shape) {
                case BLOCK -> addSettings(property.getKey(), value, settings);
                case LIST -> addSettings(property.getKey() + "[]", value.get("items"), settings);
                case TEXT, WHOLE_NUMBER, TRUE_OR_FALSE -> {}
            }
        });
    }

    private static Shape shapeOf(JsonNode schema) {
        var type = schema.get("type");
        String word = type.isArray() ? type.get(0).asText() : type.asText();
        return switch (word) {
            case "string" -> Shape.TEXT;
            case "integer" -> Shape.WHOLE_NUMBER;
            case "boolean" -> Shape.TRUE_OR_FALSE;
            case "object" -> Shape.BLOCK;
            case "array" -> Shape.LIST;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static JsonNode defaultsOf(JsonNode schema) {
        var defaults = JSON.createObjectNode();
        schema.get("properties").fields().forEachRemaining(property -> {
            var value = resolved(property.getValue());
            assertThat(property.getValue().has("default")).as(property.getKey()).isTrue();
            defaults.set(
                    property.getKey(),
                    shapeOf(value) == Shape.BLOCK
                            ? defaultsOf(value)
                            : property.getValue().get("default"));
        });
        return defaults;
    }

    private static void assertDescribed(String path, JsonNode schema) {
        assertThat(schema.get("additionalProperties").asBoolean(true)).as(path).isFalse();
        schema.get("properties").fields().forEachRemaining(property -> {
            assertThat(property.getValue().path("description").asText())
                    .as(path + property.getKey())
                    .endsWith(".");
            var value = resolved(property.getValue());
            if (shapeOf(value) == Shape.BLOCK) {
                assertDescribed(property.getKey() + ".", value);
            } else if (shapeOf(value) == Shape.LIST) {
                assertDescribed(property.getKey() + "[].", value.get("items"));
            }
        });
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? SCHEMA.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static List<String> mistakesIn(String yaml) {
        return VALIDATOR.validate(yaml(yaml)).stream().map(Object::toString).toList();
    }

    private static JsonNode yaml(String yaml) {
        return JSON.valueToTree(
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml));
    }

    private static List<String> namesGiven(String path, JsonNode node) {
        var names = new ArrayList<String>();
        node.fields().forEachRemaining(field -> {
            String name = path + field.getKey();
            names.add(name);
            names.addAll(namesGiven(name + ".", field.getValue()));
            field.getValue().elements().forEachRemaining(entry -> names.addAll(namesGiven(name + "[].", entry)));
        });
        return names;
    }

    private static void addPaths(String block, List<String> paths) {
        var outline = ConfigReader.outline();
        for (Setting setting : outline.settings()) {
            if (setting.block().equals(block)) {
                paths.add(setting.path());
                if (block.isEmpty()) {
                    addPaths(setting.shape() == Shape.LIST ? setting.name() + "[]" : setting.name(), paths);
                }
            }
        }
    }

    private static String sectionOf(String page, String path) {
        String from = page.substring(page.indexOf("\n### `" + path + "`\n") + 1);
        int end = from.indexOf("\n##");
        return end < 0 ? from : from.substring(0, end);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
