package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.backfile.article.Block;
import org.backfile.article.Dateline;
import org.backfile.article.Passage;
import org.backfile.text.Line;
import org.backfile.text.TextId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise: whatever the text, there is an article, and every line of it is somewhere. */
class EveryLineIsKeptTest {

    private static final int TEXTS = 100_000 / Integer.getInteger("backfile.fuzz.divisor", 1);
    private static final String[] PIECES = {
        "December 10, 2023",
        "02/03/1987",
        "31 February 1987",
        "Ferry to sail again",
        "FERRY TO SAIL AGAIN",
        "By Jane Doe",
        "Topics: ferries, storms",
        "Desk: Night",
        "Title:",
        "---",
        "+++",
        "title: \"x",
        "- rope",
        "* lamp",
        "1. one",
        "  indented",
        "> quoted",
        ">",
        "## a heading",
        "#",
        "```",
        "| a | b |",
        "|---|---|",
        "[x]: https://example.org",
        "* * *",
        "===",
        "-30-",
        "attack on mosque",
        "PORT ELLEN, Feb 26 (Isle News) - The ferry",
        "LERWICK (AP) -- ",
        "Correction: wrong.",
        "Correction:",
        "The ferry has been repaired and will sail again on Monday at noon, said the harbour master.",
        "\u201cYes,\u201d he said.",
        "a  b  c",
        "\t",
        "",
        "",
        "",
        " ",
        "\u00a0",
        "\u3000\u5168",
        "\ud83d\ude00",
        "\ud83d",
        "Advertisement",
        "Read more: Ferry to sail",
        "\u00a9 1987 Isle News",
        "Photo: The ferry",
        "(AFP photo)",
        "Q: When?",
        "A: On Monday.",
        "MARIAM OSEI: Yes.",
        "(Reporting by Jane Doe; Editing by John Roe)",
        "What happens next?",
        "2. The yard's answer",
        "WHAT THEY WANT:",
        "What they want:",
        "**What they want**",
        "_What they want_",
        "== What they want ==",
        "■ The yard",
        "\u201cWe have waited\u201d",
        "Never again!",
        "14:05",
        "[14:35]",
        "15:10 The ferry sails",
        "----------",
        "LOCAL NEWS",
        "Reuters",
        "    The ferry has been repaired and",
        "will sail again on Monday at noon, said the har-",
        "bour master of the port to all.",
        "Von Jana Doe",
        "{\"title\": \"Ferry\"}",
        "\u062f\u064a\u0633\u0645\u0628\u0631 10, 2023",
        "Ferry to sail again | Isle News",
        "title = \"Ferry\"",
        "10 Dezember 2023",
        "2023\u5e7412\u670810\u65e5",
        "<b>&amp;",
        "&#8220;Jos&eacute;&#8221; har&shy;bour",
        "Write \"&amp;\"",
        "&nbsp;",
        "Fer\u00adry\u200b to\u00ad sail\ufeff",
        "\u200b",
        "the morn\u00ac",
        "ing of the har\u00ad",
        "From: Ann Lee <ann@example.org>",
        "Subject: =?utf-8?Q?F=C3=A4hre?=",
        "  folded",
        "De : Ann Lee",
        "-----Original Message-----",
        "title: Ferry: it sails: \"again",
        "tags: [a, b",
        "{",
        "}",
        "0000-00-00",
        "99999999",
        "12:99",
        "10:15",
        "a:b",
        ":",
        "\u0000",
        "    code",
        "<div>",
        "</div>",
        "Published: 10 December 2023 | Updated: 11 December 2023",
        "LENGTH: 55 words",
        "LOAD-DATE: January 12, 2010",
        "SECTION: NEWS; Pg. 4",
        "SERIES: The port at night",
        "LANGUAGE: ENGLISH",
        "Page: 4",
        "Late Edition - Final",
        "Courier, 2 August 1995, S. 3",
        "1 of 2 DOCUMENTS",
        "Harbour Post"
    };

    @Test
    void everyLineOfEveryTextIsInAFieldABlockOrSetAside() {
        var random = new Random(19870226);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            for (String file : i % 10 == 0 ? List.of("ferry.txt", "ferry.md") : List.of("ferry.txt")) {
                // The parser checks its own ledger and throws when a line is missing.
                var parsed = parsed(file, text, i % 4 == 0);
                var kept = parsed.ledger().entries().stream()
                        .map(entry -> entry.span().line())
                        .distinct()
                        .toList();
                var visible = linesOf(file, text).stream()
                        .filter(line -> !line.isBlank())
                        .map(Line::number)
                        .toList();
                assertThat(kept).as(text).containsExactlyInAnyOrderElementsOf(visible);
            }
        }
    }

    @Test
    void theWordsOfTheBodyAreThoseOfItsLinesInOrder() {
        var random = new Random(18150618);
        for (int i = 0; i < TEXTS / 4; i++) {
            String text = text(random);
            var parsed = parsed("ferry.txt", text);
            var body = new StringBuilder(
                    parsed.article().dateline().map(Dateline::text).orElse(""));
            for (Passage passage : parsed.article().body()) {
                body.append(passage.crosshead().orElse(""));
                passage.blocks()
                        .forEach(block -> body.append(block instanceof Block.Note note ? note.label() : "")
                                .append(block.text()));
            }
            var source = new StringBuilder();
            for (Line line : linesOf("ferry.txt", text)) {
                boolean isOfBody = parsed.ledger().entries().stream()
                        .anyMatch(entry -> entry.span().line() == line.number()
                                && (entry.use() == Ledger.Use.BLOCK || entry.use() == Ledger.Use.CROSSHEAD));
                source.append(isOfBody ? line.text() : "");
            }
            assertThat(lettersOf(body)).as(text).isEqualTo(lettersOf(source));
        }
    }

    /** As they are read: one that has only a no-break space of HTML is blank. */
    private static List<Line> linesOf(String file, String text) {
        var characters = file.endsWith(".md") ? TextForm.Characters.OF_MARKDOWN : TextForm.Characters.OF_PLAIN_TEXT;
        return CleanLines.of(TextId.whole(file), text, characters).lines();
    }

    /** Without the numbers of lists and the marks, which are not part of the words. */
    private static String lettersOf(CharSequence text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void lineEndsOfAnyKindGiveTheSameArticle() {
        var random = new Random(19690721);
        for (int i = 0; i < TEXTS / 20; i++) {
            String text = text(random);
            for (String file : List.of("ferry.txt", "ferry.md")) {
                var expected = parsed(file, text).article();
                assertThat(parsed(file, text.replace("\n", "\r\n")).article())
                        .as(text)
                        .isEqualTo(expected);
                assertThat(parsed(file, text.replace("\n", "\r")).article())
                        .as(text)
                        .isEqualTo(expected);
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

    /** One line, a million lines, all dashes, all digits, all quotation marks. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "ab, cd. \n", "-", "7", "\""})
    @Tag("slow")
    void tenMegabytesTakeSeconds(String piece) {
        isReadInTime(piece.repeat(10_000_000 / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                ">",
                "* ",
                "a\n",
                "- a\n",
                "> ",
                ": ",
                "a: b\n",
                "[",
                "`",
                "\\",
                "1. a\n",
                "|",
                "(",
                " - ",
                "\n\nab\n\nA b c.",
                "Q: a\n",
                "1987 ",
                "    a\n",
                "a\n    b\n",
                "By ",
                "Read more: ",
                "\u5e74",
                "10.",
                "a-\n"
            })
    @Tag("slow")
    void noTextTakesLong(String piece) {
        isReadInTime(piece.repeat(1_000_000 / piece.length()));
    }

    private static void isReadInTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            parsed("ferry.txt", text);
            parsed("ferry.txt", "26 February 1987\n\nFerry\n\n" + text);
        });
    }
}
