package org.backfile.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A compiled template writes what Pebble writes. */
class CompiledTemplatesTest {

    /** A value of ours, as templates meet them. */
    public record Boat(String name, Optional<String> home, int crew, List<String> ports, Weather weather) {
        public boolean isSmall() {
            return crew < 5;
        }

        public Optional<Boat> tender() {
            return crew > 5
                    ? Optional.of(new Boat("Tender", Optional.empty(), 1, List.of(), Weather.CALM))
                    : Optional.empty();
        }
    }

    /** An enum of ours. */
    public enum Weather {
        CALM,
        ROUGH
    }

    private static final Boat BOAT =
            new Boat("<Moby> & \"Søn\" 😀", Optional.of("Oban's"), 12, List.of("Oban", "Ayr"), Weather.ROUGH);

    /** Each with what it is about; all that a page's own template can say. */
    static Stream<String> whatTheCompilerKnows() {
        return Stream.of(
                // Texts and whitespace
                "plain text, ä ö ü € 😀",
                "a\n  {{- n -}}  \nb\n{{ n }}\nc",
                "a {%- if yes -%} b {%- endif -%} c",
                "{# a comment #}\ntext{# another #}",
                "{% verbatim %}{{ not }} {% an expression %}{% endverbatim %}",
                // Literals
                "{{ 1 }} {{ 1L }} {{ 2.5 }} {{ true }} {{ false }} {{ null }} {{ 'a' }} {{ \"b\" }}",
                "{{ \"<b>\" }} {{ '<' ~ '>' }} {{ '<' ~ n }} {{ \"it's #{n} o'clock\" }}",
                "{{ 123456789012 }} {{ 1.0 }} {{ 0.1 + 0.2 }} {{ 12345678901234567890.5 }}",
                // Escaping
                "{{ text }} {{ text | raw }} {{ text | escape }} {{ text | upper }} {{ (text | raw) ~ text }}",
                "{{ yes ? text : n }} {{ no ? text : '<i>' }} {{ no ? text : (text | raw) }}",
                "{% autoescape false %}{{ text }}{% endautoescape %}{{ text }}",
                "{% autoescape \"js\" %}{{ text }}{% endautoescape %}{{ text | escape(strategy='url_param') }}",
                "{{ text | raw | upper }} {{ text | upper | raw }} {{ text | escape | upper }}",
                "{{ safe(text) }} {{ safe(text) | upper }} {{ text | default(safe('<b>')) }}",
                // Variables and attributes
                "{{ boat.name }} {{ boat.home }} {{ boat.crew }} {{ boat.isSmall }} {{ boat.weather }}",
                "{{ boat[\"name\"] }} {{ boat[which] }} {{ boat.ports[0] }} {{ boat.ports[one] }} {{ boat.ports.size() }}",
                "{{ boat.tender.name }} {{ boat.tender.home }} {{ boat.tender.tender }}",
                "{{ map.key }} {{ map[\"key\"] }} {{ map['other'] }} {{ text.length }} {{ map.get('key') }} {{ map.getOrDefault(n, text) }} {{ text.isEmpty }}",
                "{{ array[1] }} {{ nothing }}|{{ boat.ports }} {{ map.boat.name }} {{ decimal }} {{ character }}",
                "{{ site.name }} {{ site.crew + 1 }} {{ root }} {{ nil }}",
                "{% if boat.weather == \"ROUGH\" %}rough{% endif %}{% if \"CALM\" != boat.weather %}not calm{% endif %}",
                // Operators
                "{{ 1 + 2 }} {{ n - 1 }} {{ n * 2.5 }} {{ 7 / 2 }} {{ n / 2 }} {{ 7 % n }} {{ -n }} {{ +n }} {{ n + text }}",
                "{{ 1 + 2 * 3 }} {{ (1 + 2) * 3 }} {{ 1 - -1 }} {{ boat.ports + 'Rum' }} {{ boat.ports - 'Ayr' }}",
                "{{ n == 3 }} {{ n != 3 }} {{ n equals 3 }} {{ n == 3.0 }} {{ n > 2 }} {{ n < 2 }} {{ n >= 3 }} {{ n <= 3 }}",
                "{{ null == nil }} {{ text == nil }} {{ nil > 1 }} {{ 'a' == 'a' }} {{ boat == boat }}",
                "{{ yes and no }} {{ yes or no }} {{ not yes }} {{ not (yes and no) }} {{ yes and n }} {{ '' or text }}",
                "{{ no and missing }} {{ yes or missing }} {{ not '' }} {{ not n }} {{ not 0 }}",
                "{{ text contains 'M' }} {{ boat.ports contains 'Ayr' }} {{ map contains 'key' }} {{ nil contains 'x' }} {{ boat.ports contains ['Ayr', 'Oban'] }}",
                "{{ yes ? 'a' : 'b' }} {{ n > 5 ? 'a' : no ? 'b' : 'c' }} {{ nil ? 1 : 2 }} {{ n ? 1 : 2 }} {{ '' ? 1 : 2 }}",
                "{{ text ~ n ~ nil ~ yes }} {{ 'a' ~ 'b' }}",
                "{% for i in 1..3 %}{{ i }}{% endfor %}{% for c in 'a'..'c' %}{{ c }}{% endfor %}{% for i in range(6, n, -1) %}{{ i }}{% endfor %}",
                // Arrays and maps
                "{% for x in [1, 'two', n] %}{{ x }},{% endfor %}{{ [1, 2] }} {{ [] }} {{ {} }}",
                "{% set m = {'a': 1, 'b': n} %}{{ m.a }}{{ m['b'] }}{{ {\"x\": 'y'} }}{% for e in {'k': 'v'} %}{{ e.key }}={{ e.value }}{% endfor %}",
                "{% for e in map %}{{ e.key }};{% endfor %}",
                // Conditions
                "{% if yes %}a{% endif %}{% if no %}b{% endif %}{% if no %}c{% else %}d{% endif %}",
                "{% if no %}a{% elseif n == 3 %}b{% elseif missing %}c{% else %}d{% endif %}",
                "{% if n %}a{% endif %}{% if 0 %}b{% endif %}{% if text %}c{% endif %}{% if '' %}d{% endif %}",
                "{% if true %}a{% else %}b{% endif %}{% if false %}a{% elseif yes %}b{% else %}c{% endif %}",
                "{% if false %}a{% elseif true %}b{% else %}c{% endif %}{% if no %}a{% elseif true %}b{% else %}c{% endif %}",
                // Tests
                "{{ nil is null }} {{ text is null }} {{ text is not null }} {{ nil is empty }} {{ '' is empty }} {{ ' ' is empty }}",
                "{{ boat.ports is empty }} {{ map is empty }} {{ [] is empty }} {{ map is map }} {{ boat.ports is iterable }}",
                "{{ n is odd }} {{ n is even }} {{ n is not even }} {{ n is defined }} {{ missing is defined }} {{ boat.mast is defined }}",
                "{{ missing is not defined }} {{ boat.tender.tender is defined }}",
                // Filters
                "{{ text | lower }} {{ text | upper | lower }} {{ 'some words' | capitalize }} {{ 'some words' | title }} {{ '  x ' | trim }}",
                "{{ text | abbreviate(6) }} {{ missing | default('none') }} {{ nil | default('none') }} {{ '' | default(text) }} {{ boat.mast | default('no mast') }}",
                "{{ boat.ports | join(', ') }} {{ boat.ports | first }} {{ boat.ports | last }} {{ boat.ports | length }} {{ text | length }}",
                "{{ -5 | abs }} {{ n | numberformat('#.00') }} {{ 'a,b' | split(',') | join('+') }} {{ 'abc' | slice(1, 2) }} {{ 'a b' | urlencode }}",
                "{{ 'I like %this%' | replace({'%this%': text}) }} {{ ['a'] | merge(['b']) }} {{ 'x' | sha256 }} {{ 'x\ny' | nl2br }}",
                "{{ 'x' | base64encode }} {{ '%s!' | format(n) }} {{ 'eA==' | base64decode }} {{ loud(text) }} {{ text | louder }}",
                "{{ min(1, n) }} {{ max(1, n, 2) }}",
                // Loops
                "{% for p in boat.ports %}{{ loop.index }}/{{ loop.length }} {{ loop.first }} {{ loop.last }} {{ loop.revindex }} {{ p }};{% endfor %}",
                "{% for p in [] %}x{% else %}none{% endfor %}{% for p in nil %}x{% else %}y{% endfor %}",
                "{% for p in boat.ports %}{% for q in boat.ports %}{{ p }}{{ loop.index }}{{ q }} {% endfor %}{{ loop.index }}{% endfor %}",
                "{% for p in site.ports %}{{ loop.index }}{{ p }}{% if not loop.last %}, {% endif %}{% endfor %}",
                "{% for p in site.ports %}{{ p }}{{ n }}{% else %}none{% endfor %}{% for p in empty %}x{% else %}none{% endfor %}",
                "{% for n in boat.ports %}{{ n }}{% endfor %}{{ n }}",
                "{% for p in site.ports %}{% for q in boat.ports %}{{ loop.revindex }}{{ p }}{{ q }}{% endfor %}{% endfor %}",
                // Assignments
                "{% set a = 1 %}{{ a }}{% set a = a + 1 %}{{ a }}{% set n = text %}{{ n }}",
                "{% if yes %}{% set a = 1 %}{% endif %}{{ a }}",
                "{% for p in boat.ports %}{% set last = p %}{% endfor %}{{ last | default('gone') }}",
                "{% set last = '' %}{% for p in boat.ports %}{{ last }}{% set last = p %}{% endfor %}{{ last }}",
                "{% for p in boat.ports %}{{ before | default('-') }}{% set before = p %}{% endfor %}",
                "{% for p in site.ports %}{{ before | default('-') }}{% set before = p %}{% set p = p ~ '!' %}{{ p }}{% endfor %}{{ before is defined }}",
                "{% for q in [1, 2] %}{% for p in boat.ports %}{{ before | default('-') }}{% set before = p %}{% endfor %}{% endfor %}",
                "{% for p in boat.ports %}{% set p = p ~ '!' %}{{ p }}{% endfor %}",
                "{% set site = 'mine' %}{{ site }}{% include 'site.peb' %}",
                "{{ site.name }}{% set site = boat %}{{ site.crew }}",
                // Includes
                "{% include 'part.peb' with {'given': text} %}{% include 'part.peb' with {'given': 'known'} %}",
                "{% include 'part.peb' with {\"given\": say('a')} %}{% include 'loop' ~ '.peb' %}",
                "{% for given in boat.ports %}{% include 'part.peb' %}{% endfor %}",
                "{% set given = 1 %}{% include 'part.peb' %}{% include 'setting.peb' %}{{ given }}{{ own is defined }}",
                "{% include 'nested.peb' with {'given': n, 'flag': true} %}{% include 'nested.peb' with {'given': n, 'flag': no} %}",
                "{% include 'child.peb' %}{% block main %}mine{% endblock %}",
                "{% for p in boat.ports %}{% include 'setting.peb' with {'given': p} %}{% endfor %}",
                // Inheritance
                "{% extends 'base.peb' %}ignored{% block main %}main {{ n }}{% endblock %}",
                "{% extends 'base.peb' %}{% block title %}<{{ text }}>{% endblock %}{% set late = 1 %}{% block main %}{{ parent() }}{{ late }}{% endblock %}",
                "{% extends 'middle.peb' %}{% block main %}[{{ parent() }}]{% endblock %}{% block inner %}inner{% endblock %}",
                "before {% extends 'middle.peb' %}{% block title %}{{ parent() | upper }}{% endblock %}",
                "{% block a %}a{% endblock %}{{ block('a') }}{{ block(\"a\") | upper }}{{ block('unknown') }}{% set b = block('a') %}{{ b }}",
                "{% for p in boat.ports %}{% block a %}{{ p }}{% endblock %}{% endfor %}",
                // Functions
                "{{ say('a') }} {{ say(text) }} {{ say('a', n, 2) }} {{ say(key='k') }} {{ link(boat) }} {{ link('x') }} {{ link(to=n) }}",
                // Others that write nothing of their own
                "{% flush %}a{% parallel %}{{ n }}{% endparallel %}{% macro unused(x) %}{{ x }}{% endmacro %}");
    }

    /** What is left to Pebble, which still fills it. */
    static Stream<String> whatIsLeftToPebble() {
        return Stream.of(
                "{% macro shout(x, y='!') %}{{ x }}{{ y }}{% endmacro %}{{ shout(text) }}{{ shout('a', y='b') }}",
                "{% import 'macros.peb' %}{{ hello(n) }}",
                "{% import 'macros.peb' as m %}{{ m.hello(n) }}",
                "{% embed 'base.peb' %}{% block main %}embedded{% endblock %}{% endembed %}",
                "{% cache 'k' %}{{ n }}{% endcache %}",
                "{% filter upper %}a{{ n }}b{% endfilter %}",
                "{% include boat.ports[0] ~ '.peb' %}",
                "{% include 'recursive.peb' with {'depth': 3} %}",
                "{% for x in array %}{{ x }}{% endfor %}",
                "{{ list | sort }}{{ list | reverse }}{{ [3, 1] | rsort }}",
                "{% for p in boat.ports %}{{ loop is null }}{% endfor %}",
                "{{ locale }}",
                "{% for root in boat.ports %}{{ link('x') }}{% endfor %}",
                "{% for x in map.array contains 1 ? [1] : [2] %}{{ x }}{% endfor %}");
    }

    /** The templates that the others use. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("part.peb", "<{{ given }}{% if given == 'known' %} indeed{% endif %}>"),
            Map.entry("loop.peb", "{% for p in boat.ports %}{{ p }}{% endfor %}"),
            Map.entry("site.peb", "{{ site }}{{ n }}"),
            Map.entry("setting.peb", "{% set own = given %}{% set given = 'changed' %}{{ own }}{{ given }}"),
            Map.entry(
                    "nested.peb",
                    "{% if flag and n > 1 %}{% include 'part.peb' with {'given': given + 1} %}{% endif %}"),
            Map.entry(
                    "base.peb",
                    "<title>{% block title %}base{% endblock %}</title>{{ block('title') }}{% block main %}{{ site.name }}{% endblock %}"),
            Map.entry(
                    "middle.peb",
                    "{% extends \"base.peb\" %}{% block title %}middle {{ parent() }}{% endblock %}{% block main %}{% block inner %}{{ n }}{% endblock %}{{ parent() }}{% endblock %}"),
            Map.entry("child.peb", "{% extends \"base.peb\" %}{% block main %}child{% endblock %}"),
            Map.entry("macros.peb", "{% macro hello(x) %}hello {{ x }}{% endmacro %}"),
            Map.entry("Oban.peb", "the port of Oban"),
            Map.entry(
                    "recursive.peb",
                    "{{ depth }}{% if depth > 0 %}{% include 'recursive.peb' with {'depth': depth - 1} %}{% endif %}"));

    private static Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("root", "../");
        values.put("boat", BOAT);
        values.put("text", BOAT.name());
        values.put("n", 3);
        values.put("one", 1);
        values.put("which", "crew");
        values.put("yes", true);
        values.put("no", false);
        values.put("map", new HashMap<>(Map.of("key", "<value>", "other", 2, "boat", BOAT, "array", new int[] {1, 2})));
        values.put("array", new String[] {"x", "y"});
        values.put("list", Arrays.asList("b", "a"));
        values.put("decimal", new java.math.BigDecimal("1E+3"));
        values.put("character", '<');
        values.put("nothing", null);
        return values;
    }

    private static CompiledTemplates templates(String page) {
        var files = new HashMap<>(PARTS);
        files.put("page.peb", page);
        return TemplatesForTests.of(files, TemplatesForTests.shared(BOAT));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("whatTheCompilerKnows")
    void whatIsCompiledIsWrittenAsByPebble(String template) {
        var templates = templates(template);
        byte[] expected = templates.byPebble("page.peb", values());
        assertThat(text(templates.fill("page.peb", values()))).isEqualTo(text(expected));
        assertThat(text(templates.fill("page.peb", values()))).isEqualTo(text(expected));
        assertThat(templates.isCompiled("page.peb", "../")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("whatIsLeftToPebble")
    void whatIsNotKnownIsFilledByPebble(String template) {
        var templates = templates(template);
        byte[] expected = templates.byPebble("page.peb", values());
        assertThat(text(templates.fill("page.peb", values()))).isEqualTo(text(expected));
        assertThat(templates.isCompiled("page.peb", "../")).isFalse();
    }

    @Test
    void aMistakeIsPebblesOwn() {
        var templates = templates("one\n{{ boat.name }}{% if no %}{{ missing }}{% endif %}\n{{ missing }}");
        assertThatThrownBy(() -> templates.fill("page.peb", values()))
                .isInstanceOfSatisfying(RootAttributeNotFoundException.class, mistake -> {
                    assertThat(mistake.getAttributeName()).isEqualTo("missing");
                    assertThat(mistake.getLineNumber()).isEqualTo(3);
                    assertThat(mistake.getFileName()).isEqualTo("page.peb");
                });
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsFound(String template) {
        var templates = templates(template);
        String expected = said(() -> templates.byPebble("page.peb", values()));
        assertThat(said(() -> templates.fill("page.peb", values()))).isEqualTo(expected);
        assertThat(said(() -> templates.fill("page.peb", values()))).isEqualTo(expected);
    }

    static Stream<String> mistakes() {
        return Stream.of(
                "{{ missing }}",
                "{{ boat.mast }}",
                "{{ nothing.name }}",
                "{{ boat.tender.tender.name }}",
                "{{ boat.ports[7] }}",
                "{{ map.lock }}",
                "{% if nothing %}a{% endif %}",
                "{% if boat %}a{% endif %}",
                "{% if nothing and yes %}a{% endif %}",
                "{{ not nothing }}",
                "{{ not boat }}",
                "{{ boat > 1 }}",
                "{{ boat * 2 }}",
                "{{ n contains 3 }}",
                "{% for x in n %}a{% endfor %}",
                "{{ n | upper }}",
                "{{ text | nothingLikeIt }}",
                "{{ nothingLikeIt(text) }}",
                "{{ text is nothingLikeIt }}",
                "{{ say(k='x') }}{{ link('a', 'b') }}",
                "{{ link(other='b') }}",
                "{% include 'nowhere.peb' %}",
                "{% extends 'nowhere.peb' %}",
                "{% include nothing %}",
                "{% include 'part.peb' with text %}",
                "{% block a %}{{ parent() }}{% endblock %}",
                "{{ text",
                "{% if yes %}",
                "{% nothinglikeit %}");
    }

    private static String said(Runnable filling) {
        try {
            filling.run();
        } catch (PebbleException mistake) {
            return mistake.getClass() + " " + mistake.getMessage() + said(mistake.getCause());
        } catch (RuntimeException mistake) {
            return mistake.toString();
        }
        return "nothing";
    }

    private static String said(Throwable cause) {
        return cause == null ? "" : " because " + cause.getClass() + cause.getMessage();
    }

    @Test
    void aTemplateMayBeFilledByManyThreadsAtOnce() {
        var templates =
                templates("{% for p in boat.ports %}{{ p }} {{ loop.index }} {{ n }}{% set n = p %}{% endfor %}");
        byte[] expected = templates.byPebble("page.peb", values());
        assertThat(IntStream.range(0, 1000).parallel().mapToObj(i -> templates.fill("page.peb", values())))
                .allSatisfy(filled -> assertThat(filled).isEqualTo(expected));
    }

    @Test
    void theSameTemplateIsFilledForEachValueOfTheVariableThatFewPagesDifferIn() {
        var templates = templates("{{ root }} {{ link('x') }}");
        for (String root : List.of("../", "", "../../", "../")) {
            var values = values();
            values.put("root", root);
            assertThat(text(templates.fill("page.peb", values))).isEqualTo(root + " " + root + "x");
        }
    }

    @Test
    void aTextLongerThanTheBufferIsWrittenWhole() {
        var values = values();
        values.put("text", "<é>".repeat(100_000));
        assertThat(text(templates("{{ text }}").fill("page.peb", values))).isEqualTo("&lt;é&gt;".repeat(100_000));
    }
}
