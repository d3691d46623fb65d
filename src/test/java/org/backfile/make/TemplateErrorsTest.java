package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a template is shown in our words, where it stands, with what was meant. */
class TemplateErrorsTest {

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void aSite() {
        site = new TestSite(folder).article("a.txt", "26 February 1987", "Ferry to sail", "The ferry.");
    }

    /** The mistake stands on the second line of the template of a day. */
    private Diagnostic mistake(String template) {
        return site.write("templates/day.peb", "<p>\n" + template + "\n</p>\n").failure();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{{ pge.day }};                      4; \"pge\" is nothing that this template is given;     did you mean \"page\"?",
                "{{ page.day.date }} {{ page.dat }}; 29; a DayPage has no \"dat\";                          did you mean \"day\"?",
                "{{ page.day.datee() }};             13; a Period has no \"datee\";                         did you mean \"date\"?",
                "{{ page.day.date | fulDate }};      20; there is no filter \"fulDate\";                    did you mean \"fullDate\"?",
                "{{ lnik(page) }};                   4; there is no function \"lnik\";                      did you mean \"link\"?",
                "{% if page is emty %}x{% endif %};  15; there is no test \"emty\";                         did you mean \"empty\"?",
                "{% fro x in page.day.stories %};    4; there is no tag \"fro\";                            did you mean \"for\"?",
                "{{ asset(\"stlye.css\") }};         1; there is no asset \"stlye.css\";                    did you mean \"style.css\"?",
                "{{ say(\"menu.archiv\") }};         1; there is no text \"menu.archiv\" in i18n/en.yaml;   did you mean \"menu.archive\"?",
                "{% endif %};                        4; {% endif %} closes nothing that is open here;       take it away, or open what it closes",
                "{{ page.previous.date }};           18; \"date\" is asked of something that is absent here; ask first: {% if ... is not null %}",
                "{% if page.day %}x{% endif %};      1; the condition is neither true nor false;            write {% if ... is not null %}, is not empty, or > 0",
            })
    void aMistakeIsPointedAtAndMended(String template, int column, String found, String fix) {
        var mistake = mistake(template);
        assertThat(mistake.code()).isEqualTo(Code.TEMPLATE_BROKEN);
        assertThat(mistake.position()).isEqualTo("templates/day.peb:2:" + column);
        assertThat(mistake.found()).isEqualTo(found);
        assertThat(mistake.fix()).isEqualTo(fix);
        assertThat(site.output()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{ page.day | fullDate }};                   this filter takes a CalendarDate, not Period",
                "{{ link(site) }};                            link() takes a story, period, date, subject, page or path, not Site",
                "{{ page.day.count + page }};                 an operator is given values that do not go together: could not perform addition",
                "{% for x in page.day.count %}{% endfor %};   what {% for %} goes through is no list",
                "{{ page.day.stories[9999].title }};          the list has no element at that place",
                "{{ site.title.foo }};                        a text has no \"foo\"",
                "{{ page.day.stories.foo }};                  a list has no \"foo\"",
                "{{ page.day.count.foo }};                    a number has no \"foo\"",
                "{{ link(a=1) }};                             the following named argument does not exist: a",
            })
    void aValueOfTheWrongTypeIsSaidToBeOne(String template, String found) {
        assertThat(mistake(template).found()).isEqualTo(found);
        assertThat(mistake(template).position()).startsWith("templates/day.peb:2:");
    }

    @Test
    void whatThereIsIsListed() {
        assertThat(mistake("{{ nothing }}").expected())
                .isEqualTo("about, config, direction, language, outline, page, picture, root, site");
        assertThat(mistake("{{ page.day.nothing }}").expected()).isEqualTo("count, date, parts, stories, toString");
        assertThat(mistake("{{ page is nothing }}").expected())
                .isEqualTo("defined, empty, even, iterable, map, null, odd");
    }

    @Test
    void anUnfinishedTemplateIsShownAtItsEnd() {
        var mistake = mistake("{% if page.day.count > 1 %}");
        assertThat(mistake.position()).isEqualTo("templates/day.peb:3:1");
        assertThat(mistake.found()).isEqualTo("the template ends before {% endif %}");
        assertThat(mistake.fix()).isEqualTo("close what was opened with {% endif %}");
    }

    @Test
    void anUnfinishedExpressionIsShownWhereItCannotGoOn() {
        var mistake = mistake("{{ page.day");
        assertThat(mistake.position()).isEqualTo("templates/day.peb:3:1");
        assertThat(mistake.found()).startsWith("cannot be read: ");
        assertThat(mistake("{{ \"abc }}").found()).startsWith("cannot be read: unclosed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{% include \"parts/turm.peb\" %};  13;  parts/turm.peb; did you mean \"parts/turn.peb\"?",
                "{% extends \"bose.peb\" %};        13;  bose.peb;       did you mean \"base.peb\"?",
                "{% import \"nowhere.peb\" %};      12;  nowhere.peb;    ''",
            })
    void aMissingTemplateIsPointedAtWhereItIsNamed(String template, int column, String name, String fix) {
        var mistake = mistake(template);
        assertThat(mistake.code()).isEqualTo(Code.TEMPLATE_MISSING);
        assertThat(mistake.position()).isEqualTo("templates/day.peb:2:" + column);
        assertThat(mistake.found()).isEqualTo("there is no template \"" + name + "\"");
        assertThat(mistake.fix()).isEqualTo(fix);
    }

    @Test
    void aMissingTemplateIsPointedAtInTheTemplateThatNamesIt() {
        site.write("templates/parts/turn.peb", "\n\n{% include \"parts/trun.peb\" %}\n");
        assertThat(site.failure().position()).isEqualTo("templates/parts/turn.peb:3:13");
    }

    @Test
    void aMistakeInAPartIsShownInThatPart() {
        site.write("templates/parts/menu.peb", "<nav>\n{{ outline.hasTopic }}</nav>\n");
        assertThat(site.failure().position()).isEqualTo("templates/parts/menu.peb:2:12");
        assertThat(site.failure().fix()).isEqualTo("did you mean \"hasTopics\"?");
    }

    @Test
    void whatGoesWrongInsideAFilterOfPebbleIsNoMistakeOfOurs() {
        var mistake = mistake("{{ page.day.date | date(\"yy\") }}");
        assertThat(mistake.position()).isEqualTo("templates/day.peb");
        assertThat(mistake.found()).startsWith("cannot be filled: Unsupported argument type");
    }

    @Test
    void aThemeThatIsNotThereIsNamed() {
        site.write("site-config.yaml", "look: { theme: themes/theirs }\n");
        assertThat(site.failure().code()).isEqualTo(Code.FOLDER_MISSING);
        assertThat(site.failure().position()).isEqualTo("themes/theirs");
    }
}
