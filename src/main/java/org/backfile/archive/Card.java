package org.backfile.archive;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.InPrint;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;
import org.backfile.text.Fingerprinted;
import org.backfile.text.TextId;
import org.backfile.words.KeyTerms;
import org.backfile.words.WordCount;

/**
 * The facts about an article that the archive keeps when its body is not in memory: about a kilobyte.
 *
 * @param id       its file, relative to the folder of articles, and its part
 * @param content  fingerprint of the text's characters
 * @param text     identifies the text in the forward index: equal for equal characters read in one form
 * @param opening  how the story begins, at most {@value #OPENING_LIMIT} characters, cut at a word; empty when it has no
 *     paragraph
 * @param isDraft  whether the text marks it as not to be published yet
 * @param words    number of words in the body
 * @param setAside number of lines that are in no field and no block
 * @param keyTerms     the words most characteristic of it
 * @param entry    fingerprint of everything that a listing, a search or a feed may show of the article: all but its
 *     text and its length
 * @param print    fingerprint of all other components
 */
public record Card(
        TextId id,
        Fingerprint content,
        Fingerprint text,
        Optional<String> headline,
        Optional<Published> published,
        Optional<Published> updated,
        List<String> authors,
        Optional<String> section,
        List<String> topics,
        List<String> places,
        Optional<String> language,
        Optional<String> standfirst,
        InPrint inPrint,
        String opening,
        boolean isDraft,
        int words,
        int setAside,
        KeyTerms keyTerms,
        Fingerprint entry,
        Fingerprint print)
        implements Fingerprinted {

    private static final int OPENING_LIMIT = 180;

    public Card {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }

    /** @param form name of the form that the text was read as */
    public static Card of(TextId id, Fingerprint content, String form, Article article) {
        List<Block> blocks = article.blocks();
        String opening = opening(blocks);
        int words = 0;
        for (Block block : blocks) {
            words += isStory(block) ? WordCount.of(block.text()) : 0;
        }
        Fingerprint text = Fingerprint.builder().add(content).add(form).build();
        KeyTerms keyTerms = KeyTerms.of(article);
        int setAside = article.setAside().size();
        Fingerprint entry = entry(id, article, opening);
        // Not RecordContents, which calls each component by reflection and hashes a second time what is in the entry.
        Fingerprint print = Fingerprint.builder()
                .add(entry)
                .add(text)
                .add(id.name())
                .add(article.isDraft() ? 1 : 0)
                .add(words)
                .add(setAside)
                .add(keyTerms.print())
                .build();
        return new Card(
                id,
                content,
                text,
                article.headline(),
                article.published(),
                article.updated(),
                article.authors(),
                article.section(),
                article.topics(),
                article.places(),
                article.language(),
                article.standfirst(),
                article.inPrint(),
                opening,
                article.isDraft(),
                words,
                setAside,
                keyTerms,
                entry,
                print);
    }

    /** Link text: the headline, else the opening, else the file's path. */
    public String title() {
        return headline.orElseGet(() -> opening.isEmpty() ? id.key() : Shortening.atWord(opening, 70));
    }

    private static String opening(List<Block> blocks) {
        for (Block block : blocks) {
            if (isStory(block)) {
                return Shortening.atWord(block.text(), OPENING_LIMIT);
            }
        }
        return "";
    }

    /** Path of the file, relative to the folder of articles. */
    public String source() {
        return id.file();
    }

    private static Fingerprint entry(TextId id, Article article, String opening) {
        return Fingerprint.builder()
                // Stands for the headline where there is neither that nor a text.
                .add(id.key())
                .add(article.headline().orElse(""))
                .add(article.published().map(Published::toString).orElse(""))
                .add(article.updated().map(Published::toString).orElse(""))
                .addAll(article.authors())
                .add(article.section().orElse(""))
                .addAll(article.topics())
                .addAll(article.places())
                .add(article.standfirst().orElse(""))
                .add(article.language().orElse(""))
                .add(opening)
                .add(article.inPrint().isKnown() ? article.inPrint().toString() : "")
                .build();
    }

    /** Whether the block is part of the story: editors' notes are about it, and Markdown tables do not read as text. */
    private static boolean isStory(Block block) {
        return !(block instanceof Block.Note || block instanceof Block.Markdown || block instanceof Block.Separator);
    }
}
