package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Passage;
import org.backfile.config.DateOrder;
import org.backfile.dates.DateReader;
import org.junit.jupiter.api.Test;

/**
 * Every example of {@code docs/text-forms.md} and {@code docs/doubtful-texts.md} is understood as the page says. {@code -Dgolden=write} writes what is.
 */
class TextFormsTest {

    private static final Path PAGE = Path.of("docs/text-forms.md");
    private static final Path DOUBTS = Path.of("docs/doubtful-texts.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "`([\\w.-]+)`:\n\n```text\n(.*?)\n```\n\nunderstood as:\n\n```yaml\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("^\\| (.+?) \\| (.*?) ?\\|$", Pattern.MULTILINE);

    @Test
    void everyDoubtIsDecidedAsThePageSays() throws IOException {
        String page = Files.readString(DOUBTS);
        String asUnderstood = EXAMPLE.matcher(page).replaceAll(TextFormsTest::withOutcome);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(DOUBTS, asUnderstood);
        }
        assertThat(page).isEqualTo(asUnderstood);
        assertThat(EXAMPLE.matcher(page).results().count()).isGreaterThan(5);
    }

    @Test
    void everyExampleIsUnderstoodAsThePageSays() throws IOException {
        String page = Files.readString(PAGE);
        String asUnderstood = EXAMPLE.matcher(page).replaceAll(TextFormsTest::withOutcome);
        asUnderstood = DATE.matcher(asUnderstood).replaceAll(TextFormsTest::withDate);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, asUnderstood);
        }
        assertThat(page).isEqualTo(asUnderstood);
        assertThat(EXAMPLE.matcher(page).results().count()).isGreaterThan(10);
        assertThat(DATE.matcher(page).results().count()).isGreaterThan(10);
    }

    private static String withOutcome(MatchResult example) {
        var parsed = ParsedText.parsed(example.group(1), example.group(2) + "\n");
        return Matcher.quoteReplacement("`" + example.group(1) + "`:\n\n```text\n" + example.group(2)
                + "\n```\n\nunderstood as:\n\n```yaml\n" + outcome(parsed.article()) + "```\n");
    }

    private static String withDate(MatchResult row) {
        String text = row.group(1);
        String read = text.equals("as printed") ? "read as" : text.startsWith("---") ? "---" : dateOf(text);
        return Matcher.quoteReplacement("| " + text + " | " + read + " |");
    }

    private static String dateOf(String text) {
        var reading = new DateReader(DateOrder.DAY_MONTH, true).read(text, Optional::empty);
        return reading instanceof DateReader.Reading.Date date
                ? date.published().date()
                        + date.published().time().map(time -> ", " + time).orElse("")
                        + date.published().zone().map(zone -> " " + zone).orElse("")
                : "no date";
    }

    private static String outcome(Article article) {
        var text = new StringBuilder();
        line("kicker", article.kicker(), text);
        line("headline", article.headline(), text);
        line("standfirst", article.standfirst(), text);
        line(
                "published",
                article.published()
                        .map(published -> published.date()
                                + published.time().map(time -> ", " + time).orElse("")),
                text);
        line("updated", article.updated().map(updated -> updated.date().toString()), text);
        list("authors", article.authors(), text);
        line("dateline", article.dateline().map(dateline -> dateline.text()), text);
        line("section", article.section(), text);
        list("topics", article.topics(), text);
        line("credit", article.credit(), text);
        line("url", article.url(), text);
        line("page", article.inPrint().page(), text);
        line("edition", article.inPrint().edition(), text);
        line("issue", article.inPrint().issue(), text);
        line("id", article.inPrint().id(), text);
        line("draft", article.isDraft() ? Optional.of("yes") : Optional.empty(), text);
        article.extraFields()
                .forEach(field -> line("extra field", Optional.of(field.name() + " = " + field.value()), text));
        for (Passage passage : article.body()) {
            line("crosshead", passage.crosshead(), text);
            passage.blocks()
                    .forEach(block ->
                            line(kindOf(block), Optional.of(block.text().replace("\n", " / ")), text));
        }
        article.contributions().forEach(contribution -> line("contribution", Optional.of(contribution), text));
        line("sign-off", article.signOff(), text);
        article.setAside()
                .forEach(line -> line("set aside", Optional.of(line.text() + "  (" + line.reason() + ")"), text));
        return text.toString();
    }

    private static String kindOf(Block block) {
        return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static void list(String name, List<String> values, StringBuilder text) {
        line(name, values.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", values)), text);
    }

    private static void line(String name, Optional<String> value, StringBuilder text) {
        value.ifPresent(words -> text.append(name).append(": ").append(words).append('\n'));
    }
}
