package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.config.DateOrder;
import org.junit.jupiter.api.Test;

/** Every line of {@code docs/date-forms.md} is read as the page says. {@code -Dgolden=write} writes what is read. */
class DateFormsPageTest {

    private static final Path PAGE = Path.of("docs/date-forms.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| ([^|]+ \\(`(\\w+)`\\)) \\| (.+?) \\| (.*?) ?\\|$", Pattern.MULTILINE);
    private static final DateReader DATES = new DateReader(DateOrder.DAY_MONTH, true);

    @Test
    void everyDateIsReadAsThePageSays() throws IOException {
        String page = Files.readString(PAGE);
        String asRead = ROW.matcher(page).replaceAll(DateFormsPageTest::withDate);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, asRead);
        }
        assertThat(page).isEqualTo(asRead);
    }

    @Test
    void everyDateOfThePageIsReadInAtLeastFortyLanguages() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).doesNotContain("no date");
        Set<String> languages =
                ROW.matcher(page).results().map(row -> row.group(2)).collect(Collectors.toSet());
        assertThat(languages).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void inATextOfUnknownLanguageTheDatesAreTheSame() throws IOException {
        assertThat(ROW.matcher(Files.readString(PAGE)).results())
                .allSatisfy(row ->
                        assertThat(dateOf(row.group(3), Optional.empty())).isEqualTo(row.group(4)));
    }

    private static String withDate(MatchResult row) {
        String read = dateOf(row.group(3), Optional.of(row.group(2)));
        return Matcher.quoteReplacement("| " + row.group(1) + " | " + row.group(3) + " | " + read + " |");
    }

    private static String dateOf(String text, Optional<String> language) {
        return DATES.read(text, () -> language) instanceof DateReader.Reading.Date date
                ? date.published().date().toString()
                : "no date";
    }
}
