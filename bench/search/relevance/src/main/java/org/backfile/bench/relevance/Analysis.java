package org.backfile.bench.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What is looked up of a text, the same for articles and queries: words as {@code docs/search-index.md} splits and
 * folds them, for texts in the Latin script, and terms as Lucene's EnglishAnalyzer makes them. Written from that page
 * and not the program's own, so that the comparison would show where the two part.
 */
final class Analysis {

    /**
     * One word of a text, at its place among all of them.
     *
     * @param form without case and accents
     * @param term what stands in the index for the form; none for a stop word
     */
    record Word(String form, Optional<String> term) {
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}]+"
            + "(?:(?:(?<=\\p{L})['’](?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd})|(?<=(?<![\\p{L}\\p{Nd}\\p{M}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{Nd}\\p{M}])))"
            + "[\\p{L}\\p{Nd}\\p{M}]+)*");

    private final Analyzer english = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer whole = new KeywordTokenizer();
            TokenStream stopped = new StopFilter(new EnglishPossessiveFilter(whole), EnglishAnalyzer.getDefaultStopSet());
            return new TokenStreamComponents(whole, new PorterStemFilter(stopped));
        }
    };
    private final Map<String, Word> known = new HashMap<>();

    /** The words of a text, in order. */
    List<Word> wordsOf(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            String written = found.group();
            words.add(known.computeIfAbsent(folded(written.length() > 64 ? written.substring(0, 64) : written), this::word));
        }
        return words;
    }

    private static String folded(String word) {
        return Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private Word word(String form) {
        try (TokenStream stream = english.tokenStream("", form)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            return new Word(form, stream.incrementToken() ? Optional.of(term.toString()) : Optional.empty());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
