package org.backfile.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.article.Article;
import org.backfile.article.Published;
import org.backfile.config.SiteConfig;
import org.backfile.page.ArchiveTable;
import org.backfile.page.ArticleData;
import org.backfile.page.Piece;
import org.backfile.page.PiecedPage;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.Test;

/** The table and the lists of objects, written piece by piece. */
class DataInPiecesTest {

    private static final MachineFiles FILES =
            new MachineFiles(SiteConfig.defaults().site());
    private static final List<Story> STORIES = stories();
    private static final ArchiveTable TABLE = new ArchiveTable(STORIES);
    private static final ArticleData OBJECTS = new ArticleData(new SitePath("1987/articles.json"), STORIES);

    private static List<Story> stories() {
        List<Card> cards = IntStream.rangeClosed(1, 3)
                .mapToObj(day -> Card.of(
                        TextId.whole(day + ".txt"),
                        Fingerprint.of("" + day),
                        "plain",
                        Article.builder()
                                .headline("Ferry, \"run\" " + day)
                                .published(Published.on(1987, 2, day))
                                .build()))
                .toList();
        return Archive.of(cards, SharedWorkers.TWO).stories();
    }

    /** The file when its pieces start at these stories and end before the one of the last number. */
    private static String cut(PiecedPage page, int... at) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i + 1 < at.length; i++) {
            boolean isLast = i + 2 == at.length;
            var piece = new Piece(page.stories().subList(at[i], at[i + 1]), i == 0, isLast, Fingerprint.UNKNOWN);
            bytes.writeBytes(FILES.write(page, piece));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theTableHasItsHeadOnceAndALineForEachStory() {
        assertThat(cut(TABLE, 0, 1, 3))
                .isEqualTo(
                        "path,source,headline,published,precision,updated,authors,section,topics,places,language,"
                                + "standfirst,page,edition,volume,issue,opening,words\r\n"
                                + "1987/02/01/ferry-run-1.html,1.txt,\"Ferry, \"\"run\"\" 1\",1987-02-01,day,,,,,,,,,,,,,0\r\n"
                                + "1987/02/02/ferry-run-2.html,2.txt,\"Ferry, \"\"run\"\" 2\",1987-02-02,day,,,,,,,,,,,,,0\r\n"
                                + "1987/02/03/ferry-run-3.html,3.txt,\"Ferry, \"\"run\"\" 3\",1987-02-03,day,,,,,,,,,,,,,0\r\n");
    }

    @Test
    void aListHasAnObjectForEachStory() {
        assertThat(cut(OBJECTS, 0, 2, 3))
                .isEqualTo("{\"articles\":[\n" + object(1) + "\n," + object(2) + "\n," + object(3) + "]}\n");
    }

    private static String object(int day) {
        return "{\"path\":\"1987/02/0" + day + "/ferry-run-" + day + ".html\",\"source\":\"" + day
                + ".txt\",\"headline\":\"Ferry, \\\"run\\\" " + day + "\",\"published\":\"1987-02-0" + day
                + "\",\"precision\":\"day\",\"opening\":\"\",\"words\":0}";
    }

    @Test
    void theBytesDoNotDependOnTheCuts() {
        for (PiecedPage page : List.of(TABLE, OBJECTS)) {
            assertThat(List.of(cut(page, 0, 1, 3), cut(page, 0, 2, 3), cut(page, 0, 1, 2, 3)))
                    .containsOnly(cut(page, 0, 3));
        }
    }

    @Test
    void aListWithoutStoriesIsEmpty() {
        assertThat(cut(new ArticleData(OBJECTS.path(), List.of()), 0, 0)).isEqualTo("{\"articles\":[]}\n");
    }
}
