package org.backfile.parse;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts put together at random of pieces that break parsers, each with words that occur once. */
public final class BreakingText {

    private static final Pattern WORD = Pattern.compile("word[a-j]+", Pattern.CASE_INSENSITIVE);

    /** {@code @} stands for a word. */
    private static final List<String> PIECES = List.of(
            "# @",
            "## @ ##",
            "#",
            "@ @\n@ @\n====",
            "@\n---",
            "@\n@\n-",
            "@ @",
            "WORD @ @",
            "The ferry @ has been repaired and will sail again on Monday at noon, said the harbour @.",
            "“Yes,” he @.",
            "Date: 26 February 1987 @",
            "Date: @",
            "26 February 1987",
            "26 February 1987, @",
            "Thursday, 26 February 1987, p. 4, @",
            "Published: 10 December 2023 by @ @",
            "Updated: 11 December 2023 | @",
            "By Ann @ and Tom @",
            "By Ann Lee, @, and Tom Orr",
            "Von Jana @ und Ole @, Redakteur",
            "Author: Ann @; Tom @",
            "Headline: @",
            "@: @",
            "Topics: @, @",
            "Section: @\nSection: @",
            "Page: @",
            "Edition: @",
            "Source: St. @ Post-@. 1/11/2010, p4. @",
            "- @\n- @",
            "* @\n  - @\n    @",
            "1. @\n2. @",
            "3) @",
            "5. @\n\n   @",
            "a) @",
            "| @ | @ |\n|---|---|\n| @ | @ | @ |",
            "@ | @\n--- | ---",
            "+---+\n| @ |\n+---+",
            "[^n]: @ @\n    @",
            "[^1]: @",
            "The @[^1] sails.[^n]",
            "> @\n> @",
            "> @\n>\n> — @, @",
            ">> @",
            "> # @",
            "> ```\n> @",
            "```",
            "~~~",
            "```` @",
            "``` @\n@\n```",
            "~~~\n@\n```\n@\n~~~",
            "    @\n    @",
            "<div>@</div>",
            "<b>@</b> @",
            "<!-- @ -->",
            "<@ @>",
            "<script>@",
            "&amp;@ &lt;@&gt;",
            "&#8220;@&#x201d; &@; &nbsp;@",
            "[@]: https://e.example/@ '@'",
            "[@]: <https://e.example/@>",
            "[@][@] [@]",
            "![@](@.png \"@\")",
            "[@](https://e.example/@ '@')",
            "<https://e.example/@>",
            "`@` ``@` @``",
            "**@** _@_ ~~@~~ \\*@",
            "**@**",
            "**@ @:** @",
            "@  \n@\\\n@",
            "@\t@",
            "* * *",
            "- - - @",
            "-----",
            "=====",
            "+++",
            "---",
            "title: @",
            "title: \"@: @",
            "tags: [@, @]",
            "categories:\n- @\n- @",
            "extra: { a: @, b: [@] }",
            "summary: >\n  @\n  @",
            "# @ is a comment",
            "authors:\n  - name: Ann @\n    role: @",
            "title = \"@\"",
            "{\"title\": \"@\", \"x\": [\"@\"]}",
            "From: Ann @ <ann@example.org>\nSubject: @\nCc: @\n  @",
            "Sent: Thursday, 26 February 1987 10:15 @",
            "SECTION: @; Pg. @",
            "HEADLINE: @\n@",
            "BYLINE: By Ann @, @",
            "LENGTH: 55 words @",
            "BODY:\n@",
            "LOAD-DATE: @",
            "- ENDS - @",
            "- ENDS -",
            "Notes to editors: @",
            "-30-",
            "PORT ELLEN, Feb 26 (Isle @) - The ferry @",
            "@ (AP) -- @",
            "Correction: @",
            "Photo: @",
            "(Reporting by Ann @; Editing by Tom @)",
            "Read more: @",
            "Advertisement",
            "Share on @",
            "© 1987 @",
            "Q: @?\nA: @.",
            "Q. @? A. @.",
            "MARIAM @: @.",
            "LOST DOG: @.",
            "14:05 @",
            "[14:05] @",
            "FOR IMMEDIATE RELEASE @",
            "EMBARGOED UNTIL @",
            "*** START OF THE PROJECT GUTENBERG EBOOK @ ***",
            "THE @ GAZETTE\nNo. 7,239] PORT @, THURSDAY, JULY 13, 1905. [SIX @",
            "Draft: @",
            "Volume: @, Issue: @",
            "$$@$$",
            ":::@\n@\n:::",
            "Term @\n: @",
            "{% @ %}",
            "{#@ .@}",
            "* [ ] @",
            "@ @ @-\n@ @",
            "\t@",
            "\u3000@",
            "",
            "",
            "");

    private BreakingText() {}

    /** The words that must not be lost. */
    public static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A text of one to ten pieces. */
    public static String text(Random random) {
        var text = new StringBuilder();
        int words = 0;
        for (int count = 1 + random.nextInt(10); count > 0; count--) {
            for (String part : PIECES.get(random.nextInt(PIECES.size())).split("(?=@(?!example))")) {
                boolean isWord = part.startsWith("@") && !part.startsWith("@example");
                text.append(isWord ? word(words++) + part.substring(1) : part);
            }
            text.append(random.nextBoolean() ? "\n" : "\n\n");
        }
        return text.toString();
    }

    /** Letters only, so that no rule takes it for a number; no word begins another. */
    private static String word(int number) {
        var word = new StringBuilder("word");
        for (char digit : Integer.toString(100 + number).toCharArray()) {
            word.append((char) ('a' + digit - '0'));
        }
        return word.toString();
    }
}
