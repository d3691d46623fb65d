package org.backfile.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.archive.Period;
import org.backfile.article.Article;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.work.SharedWorkers;

/** Archives for tests. */
final class Archives {

    private Archives() {}

    /** A story for each date: {@code 1987-02-26}, {@code 1987-02}, {@code 1987}, or nothing for one without. */
    static Archive of(String... dates) {
        var cards = new ArrayList<Card>();
        for (String date : dates) {
            var article = Article.builder().headline("Ferry " + cards.size());
            if (!date.isEmpty()) {
                int[] parts = IntStream.concat(
                                List.of(date.split("-")).stream().mapToInt(Integer::parseInt), IntStream.of(0, 0))
                        .toArray();
                article.published(Published.on(new CalendarDate(parts[0], parts[1], parts[2])));
            }
            String source = String.format("%04d.txt", cards.size());
            cards.add(Card.of(TextId.whole(source), Fingerprint.of(source), "plain", article.build()));
        }
        return Archive.of(cards, SharedWorkers.TWO);
    }

    static List<Period> daysOf(Archive archive) {
        return archive.years().stream()
                .flatMap(year -> year.parts().stream())
                .flatMap(month -> month.parts().stream())
                .toList();
    }
}
