package org.backfile.bench.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.intake.TextForms;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.archive.Story;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.CalendarDate;
import org.backfile.config.SiteConfig;
import org.backfile.parse.ArticleParser;
import org.backfile.source.Source;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;

/** The articles of a folder of texts, in the order in which the search index numbers them. */
final class Corpus {

    /** @param blocks the texts of its body, in order */
    record Entry(String path, String headline, List<String> blocks) {
    }

    private static final Comparator<Story> ORDER = Comparator
            .comparing((Story story) -> story.date().isEmpty())
            .thenComparing(story -> story.date().orElse(CalendarDate.of(LocalDate.EPOCH)))
            .thenComparing(story -> story.section().orElse(""))
            .thenComparing(story -> first(story.card().topics()))
            .thenComparing(story -> first(story.card().places()))
            .thenComparing(story -> story.card().source());

    private Corpus() {
    }

    static List<Entry> in(Path articles) throws IOException {
        var folder = TextForms.folder(articles, articles.getFileName().toString());
        var reader = new SourceReader(folder, SiteConfig.defaults().text());
        var parser = TextForms.parser(Optional.empty());
        var cards = new ArrayList<Card>();
        Map<String, List<String>> blocks = new HashMap<>();
        for (SourceFile file : folder.list().files()) {
            Source source = reader.read(file).source().orElseThrow();
            Article article = parser.parse(folder.nameOf(file), source.text()).article();
            cards.add(Card.of(file.path(), source.content(), article));
            blocks.put(file.path(), article.blocks().stream().filter(block -> !(block instanceof Block.Separator)).map(Block::text).toList());
        }
        return Archive.of(cards).stories().stream().sorted(ORDER)
                .map(story -> new Entry(story.path().value(), story.headline().orElse(""), blocks.get(story.card().source())))
                .toList();
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "" : names.get(0);
    }
}
