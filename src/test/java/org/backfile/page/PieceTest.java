package org.backfile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.archive.Story;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Passage;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static final int MANY = 1_000;
    private static final int MIDDLE = 500;

    /** All of one day: no date tells where to cut. */
    private static Card card(int number, String body) {
        String name = String.format("%04d.txt", number);
        var article = Article.builder()
                .headline("Ferry run " + name)
                .published(Published.on(1987, 2, 26))
                .body(List.of(new Passage(Optional.empty(), List.of(new Block.Paragraph(body)))));
        return Card.of(TextId.whole(name), Fingerprint.of(name + body), "plain", article.build());
    }

    private static List<Card> many() {
        return IntStream.range(0, MANY)
                .mapToObj(number -> card(number, "The ferry sailed."))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Piece> pieces(List<Card> cards) {
        return new ArchiveTable(Archive.of(cards, SharedWorkers.TWO).stories()).pieces();
    }

    private static Set<Fingerprint> prints(List<Piece> pieces) {
        return pieces.stream().map(Piece::shows).collect(Collectors.toSet());
    }

    private static long madeAnew(List<Card> cards) {
        Set<Fingerprint> before = prints(pieces(many()));
        return pieces(cards).stream()
                .filter(piece -> !before.contains(piece.shows()))
                .count();
    }

    @Test
    void piecesHaveEveryStoryOnceAndInOrder() {
        List<Story> stories = Archive.of(many(), SharedWorkers.TWO).stories();

        List<Piece> pieces = new ArchiveTable(stories).pieces();

        assertThat(pieces.stream().flatMap(piece -> piece.stories().stream())).containsExactlyElementsOf(stories);
        assertThat(pieces).hasSizeBetween(MANY / 128 / 2, MANY / 128 * 2);
        assertThat(pieces).filteredOn(Piece::isFirst).containsExactly(pieces.get(0));
        assertThat(pieces).filteredOn(Piece::isLast).containsExactly(pieces.get(pieces.size() - 1));
        assertThat(prints(pieces)).hasSameSizeAs(pieces);
    }

    @Test
    void aFileWithoutStoriesIsOneEmptyPiece() {
        assertThat(new ArchiveTable(List.of()).pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.stories()).isEmpty();
            assertThat(piece.isFirst() && piece.isLast()).isTrue();
        });
    }

    @Test
    void aLongerStoryTouchesItsPieceAlone() {
        List<Card> cards = many();
        cards.set(MIDDLE, card(MIDDLE, "The ferry sailed. It was late."));

        assertThat(madeAnew(cards)).isBetween(1L, 2L);
    }

    @Test
    void aStoryPutInOrTakenOutLeavesThePiecesAfterItAsTheyWere() {
        List<Card> fewer = many();
        fewer.remove(MIDDLE);
        List<Card> more = many();
        more.add(Card.of(
                TextId.whole("0500a.txt"),
                Fingerprint.of("more"),
                "plain",
                Article.builder()
                        .headline("Ferry run 0500a")
                        .published(Published.on(1987, 2, 26))
                        .build()));

        assertThat(madeAnew(fewer)).isBetween(0L, 2L);
        assertThat(madeAnew(more)).isBetween(1L, 2L);
    }

    @Test
    void theFileShowsWhatItsPiecesShow() {
        List<Card> cards = many();
        var before = new ArchiveTable(Archive.of(cards, SharedWorkers.TWO).stories());
        cards.set(MIDDLE, card(MIDDLE, "The ferry sailed. It was late."));
        var after = new ArchiveTable(Archive.of(cards, SharedWorkers.TWO).stories());

        assertThat(after.shows()).isNotEqualTo(before.shows());
        assertThat(new ArchiveTable(before.stories()).shows()).isEqualTo(before.shows());
    }
}
