package org.backfile.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
final class ArticleEncoder {

    private final WrittenForms forms;
    private final Tokenizer tokenizer = Tokenizer.ofIndex();
    private byte[] out = new byte[4096];
    private int size;

    ArticleEncoder(WrittenForms forms) {
        this.forms = forms;
    }

    /** @param language the number under which the forms are kept */
    byte[] streamOf(Article article, int language) {
        size = 0;
        article.headline().ifPresent(text -> words(text, language));
        List.of(
                        article.kicker(),
                        article.standfirst(),
                        article.byline().map(Byline::printed),
                        article.dateline().map(Dateline::text))
                .forEach(field -> field.ifPresent(text -> piece(text, language)));
        for (Passage passage : article.body()) {
            passage.crosshead().ifPresent(text -> piece(text, language));
            for (Block block : passage.blocks()) {
                piece(block.text(), language);
            }
        }
        article.contributions().forEach(text -> piece(text, language));
        return Arrays.copyOf(out, size);
    }

    private void piece(String text, int language) {
        number(0);
        words(text, language);
    }

    private void words(String text, int language) {
        tokenizer.split(text, (letters, length) -> number(1 + forms.numberOf(language, letters, length)));
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
        String language = Locale.forLanguageTag(article.language().orElse(site.getLanguage()))
                .getLanguage();
        return Stemming.knows(language) ? language : "";
    }
}
