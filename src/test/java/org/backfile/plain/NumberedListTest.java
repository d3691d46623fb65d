package org.backfile.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page shows the numbers that are printed. */
class NumberedListTest {

    private static final String HEAD = "26 February 1987\n\nFerry to sail again\n\nThe harbour has rules for all.\n\n";

    private static Article read(String body) {
        return article(HEAD + body);
    }

    /** A body, and its blocks: a list's items with their numbers, a paragraph in quotation marks. */
    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("1. It rings.\n\n2. It stops.\n", "[1. It rings., 2. It stops.]"),
                Arguments.of(
                        "3. It rings.\n\n4. It stops.\n\n5. It rings.\n", "[3. It rings., 4. It stops., 5. It rings.]"),
                Arguments.of("3. It rings.\n4. It stops.\n", "[3. It rings., 4. It stops.]"),
                Arguments.of("0) Es läutet.\n1) Es hört auf.\n", "[0. Es läutet., 1. Es hört auf.]"),
                Arguments.of("99. Cloche.\n100. Silence.\n", "[99. Cloche., 100. Silence.]"),
                Arguments.of("7. It rings.\n\n9. It stops.\n", "'7. It rings.' '9. It stops.'"),
                Arguments.of("7. It rings.\n9. It stops.\n", "'7. It rings.' '9. It stops.'"),
                Arguments.of("7. rope\n   and oil\n9. lamp\n", "'7. rope /    and oil / 9. lamp'"),
                Arguments.of("3. Drei.\n\n2. Zwei.\n\n1. Eins.\n", "'3. Drei.' '2. Zwei.' '1. Eins.'"),
                Arguments.of("1. Un.\n\n1. Deux.\n", "'1. Un.' '1. Deux.'"),
                Arguments.of("1. Un.\n\n2. Deux.\n\n4. Quatre.\n", "[1. Un., 2. Deux.] '4. Quatre.'"),
                Arguments.of("1. Un.\n2. Deux.\n\n1. Rouge.\n2. Vert.\n", "[1. Un., 2. Deux.] [1. Rouge., 2. Vert.]"),
                Arguments.of("4. Rouge.\n2. Vert.\n3. Bleu.\n", "'4. Rouge. / 2. Vert. / 3. Bleu.'"),
                Arguments.of("31. Dezember\n", "'31. Dezember'"),
                Arguments.of("13. Ostermond 1905\n", "'13. Ostermond 1905'"),
                Arguments.of(
                        "1. července vyplul.\n\nNikdo se nevrátil domů.\n",
                        "'1. července vyplul.' 'Nikdo se nevrátil domů.'"),
                Arguments.of(
                        "1. It rings.\n\nNobody hears.\n\n2. It stops.\n",
                        "'1. It rings.' 'Nobody hears.' '2. It stops.'"),
                Arguments.of(
                        "1. It is late.\nEight years late.\n\n2. Green.\n\n3. Rings.\n",
                        "[1. It is late. Eight years late., 2. Green., 3. Rings.]"),
                Arguments.of(
                        "1. Green.\n\n2. It is late.\nEight years late.\n",
                        "[1. Green., 2. It is late. Eight years late.]"),
                Arguments.of(
                        "1. It is late, and so it was before.\nEight years late.\n"
                                + "2. A green buoy means that a wreck lies below.\n",
                        "'1. It is late, and so it was before.' 'Eight years late.' "
                                + "'2. A green buoy means that a wreck lies below.'"),
                Arguments.of("- rope\n\n- lamp\n", "[- rope, - lamp]"),
                Arguments.of("- rope\n", "[- rope]"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void numbersAreThosePrinted(String body, String blocks) {
        assertThat(read(body).blocks().stream().skip(1).map(NumberedListTest::shown))
                .containsExactly(blocks.split(" (?=['\\[])"));
    }

    private static String shown(Block block) {
        if (block instanceof Block.Listing listing) {
            var items = Stream.iterate(0, i -> i < listing.items().size(), i -> i + 1)
                    .map(i -> (listing.isNumbered() ? listing.first() + i + "." : "-") + " "
                            + listing.items().get(i));
            return items.toList().toString();
        }
        return "'" + block.text().replace("\n", " / ") + "'";
    }

    @Test
    void aFigureAtTheStartOfAWrappedLineIsNoItem() {
        var article = read("""
                4. The ferry has been repaired and it will sail again on the
                12. Nobody has said on which of them, said the harbour master
                at the end of a day that had been longer than he had wished.
                """);
        assertThat(article.paragraphs()).hasSize(2);
    }

    @Test
    void aNumberMayStillBelongToACrosshead() {
        var article =
                read("2. The yard's answer\n\nThe yard has repaired the ferry, and says that it did so in time.\n");
        assertThat(article.crossheads()).containsExactly("2. The yard's answer");
    }
}
