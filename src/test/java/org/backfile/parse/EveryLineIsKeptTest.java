package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.backfile.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise: whatever the text, there is an article, and every line of it is somewhere. */
class EveryLineIsKeptTest {

    private static final int TEXTS = 6000;
    private static final String[] PIECES = {
        "December 10, 2023", "02/03/1987", "31 February 1987", "Ferry to sail again", "FERRY TO SAIL AGAIN", "By Jane Doe",
        "Topics: ferries, storms", "Desk: Night", "Title:", "---", "+++", "title: \"x", "- rope", "* lamp", "1. one", "  indented",
        "> quoted", ">", "## a heading", "#", "```", "| a | b |", "|---|---|", "[x]: https://example.org", "* * *", "===", "-30-",
        "attack on mosque", "PORT ELLEN, Feb 26 (Isle News) - The ferry", "LERWICK (AP) -- ", "Correction: wrong.", "Correction:",
        "The ferry has been repaired and will sail again on Monday at noon, said the harbour master.", "\u201cYes,\u201d he said.",
        "a  b  c", "\t", "", "", "", " ", "\u00a0", "\u3000\u5168", "\ud83d\ude00", "\ud83d", "2023\u5e7412\u670810\u65e5", "<b>&amp;", "0000-00-00",
        "99999999", "12:99", "10:15", "a:b", ":", "\u0000", "    code", "<div>", "</div>", "Published: 10 December 2023 | Updated: 11 December 2023"};

    @Test
    void everyLineOfEveryTextIsInAFieldABlockOrSetAside() {
        var random = new Random(19870226);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            for (String file : List.of("ferry.txt", "ferry.md")) {
                // The parser checks its own ledger and throws when a line is missing.
                var parsed = parsed(file, text);
                var kept = parsed.ledger().entries().stream().map(entry -> entry.span().line()).distinct().toList();
                var visible = Line.linesOf(text).stream().filter(line -> !line.isBlank()).map(Line::number).toList();
                assertThat(kept).as(text).containsExactlyInAnyOrderElementsOf(visible);
            }
        }
    }

    @Test
    void lineEndsOfAnyKindGiveTheSameArticle() {
        var random = new Random(19690721);
        for (int i = 0; i < TEXTS / 4; i++) {
            String text = text(random);
            for (String file : List.of("ferry.txt", "ferry.md")) {
                var expected = parsed(file, text).article();
                assertThat(parsed(file, text.replace("\n", "\r\n")).article()).as(text).isEqualTo(expected);
                assertThat(parsed(file, text.replace("\n", "\r")).article()).as(text).isEqualTo(expected);
            }
        }
    }

    private static String text(Random random) {
        List<String> lines = new ArrayList<>();
        for (int count = 1 + random.nextInt(14); count > 0; count--) {
            lines.add(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextBoolean()) {
                lines.add("");
            }
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(lines, random);
        }
        String text = String.join("\n", lines);
        return random.nextInt(3) == 0 ? text.substring(random.nextInt(text.length() + 1)) : text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a", "\"", "7", "#", ">", "* ", "a\n", "- a\n", "> ", ": ", "a: b\n", "[", "`", "\\", "1. a\n", "|", "(", " - ", "\n\nab\n\nA b c."})
    void noTextTakesLong(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            parsed("ferry.txt", text);
            parsed("ferry.txt", "26 February 1987\n\nFerry\n\n" + text);
        });
    }
}
