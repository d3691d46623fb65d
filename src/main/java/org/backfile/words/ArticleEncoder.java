package org.backfile.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Byline;
import org.backfile.article.Dateline;
import org.backfile.article.Passage;

/**
 * Writes the words of an article as numbers: its headline, then each piece of text that its page shows.
 *
 * <pre>
 * stream   number...       seven bits a byte, the least first, the highest bit set when another byte follows
 * number   0               a new piece begins: the first ends the headline, which may be absent
 *          1 + n           the word that is form n
 * </pre>
 *
 * Not thread-safe: use one per thread.
 */
final class ArticleEncoder implements Tokenizer.Sink {

    private final WrittenForms forms;
    private final Tokenizer tokenizer = Tokenizer.ofIndex();
    private byte[] out = new byte[4096];
    private int size;
    private int language;

    ArticleEncoder(WrittenForms forms) {
        this.forms = forms;
    }

    /** @param language the number under which the forms are kept */
    byte[] streamOf(Article article, int language) {
        size = 0;
        this.language = language;
        if (article.headline().isPresent()) {
            tokenizer.split(article.headline().get(), this);
        }
        piece(article.kicker());
        piece(article.standfirst());
        piece(article.byline().map(Byline::printed));
        piece(article.dateline().map(Dateline::text));
        for (Passage passage : article.body()) {
            piece(passage.crosshead());
            for (Block block : passage.blocks()) {
                piece(block.text());
            }
        }
        for (String contribution : article.contributions()) {
            piece(contribution);
        }
        return Arrays.copyOf(out, size);
    }

    private void piece(Optional<String> text) {
        if (text.isPresent()) {
            piece(text.get());
        }
    }

    private void piece(String text) {
        number(0);
        tokenizer.split(text, this);
    }

    /** Called by the tokenizer. */
    @Override
    public void word(char[] letters, int length) {
        number(1 + forms.numberOf(language, letters, length));
    }

    private void number(int number) {
        if (size + 5 > out.length) {
            out = Arrays.copyOf(out, out.length * 2);
        }
        int rest = number;
        for (; rest > 0x7f; rest >>>= 7) {
            out[size++] = (byte) (rest | 0x80);
        }
        out[size++] = (byte) rest;
    }

    /**
     * The language of an article's words: its own, else the site's; as a subtag that {@link Stemming} knows, else
     * empty.
     */
    static String languageOf(Article article, Locale site) {
        String tag = article.language().orElse(site.getLanguage());
        // Nearly every article names no more than the subtag; reading a tag takes longer than any other step here.
        String language = Stemming.knows(tag) ? tag : Locale.forLanguageTag(tag).getLanguage();
        return Stemming.knows(language) ? language : "";
    }
}
