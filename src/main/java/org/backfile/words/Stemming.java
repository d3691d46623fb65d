package org.backfile.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.backfile.text.Folding;

/**
 * Reduces written words to terms by removing their endings, so that a search for one form of a word finds the others.
 * Runs Lucene's analyzer for the language, once for each distinct word; words of a language without one stay as they
 * are.
 */
final class Stemming {

    private static final Map<String, Supplier<Analyzer>> ANALYZERS = Map.ofEntries(
            Map.entry("ar", ArabicAnalyzer::new),
            Map.entry("bg", BulgarianAnalyzer::new),
            Map.entry("ca", CatalanAnalyzer::new),
            Map.entry("cs", CzechAnalyzer::new),
            Map.entry("da", DanishAnalyzer::new),
            Map.entry("de", GermanAnalyzer::new),
            Map.entry("el", GreekAnalyzer::new),
            Map.entry("en", EnglishAnalyzer::new),
            Map.entry("es", SpanishAnalyzer::new),
            Map.entry("fa", PersianAnalyzer::new),
            Map.entry("fi", FinnishAnalyzer::new),
            Map.entry("fr", FrenchAnalyzer::new),
            Map.entry("hi", HindiAnalyzer::new),
            Map.entry("hu", HungarianAnalyzer::new),
            Map.entry("id", IndonesianAnalyzer::new),
            Map.entry("it", ItalianAnalyzer::new),
            Map.entry("nb", NorwegianAnalyzer::new),
            Map.entry("nl", DutchAnalyzer::new),
            Map.entry("nn", NorwegianAnalyzer::new),
            Map.entry("no", NorwegianAnalyzer::new),
            Map.entry("pt", PortugueseAnalyzer::new),
            Map.entry("ro", RomanianAnalyzer::new),
            Map.entry("ru", RussianAnalyzer::new),
            Map.entry("sv", SwedishAnalyzer::new),
            Map.entry("tr", TurkishAnalyzer::new));

    private Stemming() {}

    /** Whether there is stemming for the language. */
    static boolean knows(String language) {
        return ANALYZERS.containsKey(language);
    }

    /**
     * The folded terms of each word, in order: usually one; none for a stop word; several where the language splits
     * compounds.
     *
     * @param language its subtag: {@code en}
     */
    static List<Set<String>> termsOf(List<String> words, String language) {
        Supplier<Analyzer> analyzer = ANALYZERS.get(language);
        if (analyzer == null) {
            return words.stream().map(Stemming::itself).toList();
        }
        var terms = new ArrayList<Set<String>>();
        words.forEach(word -> terms.add(new LinkedHashSet<>()));
        analyse(words, analyzer, terms);
        for (int i = 0; i < terms.size(); i++) {
            if (CharacterType.of(words.get(i).codePointAt(0)) == CharacterType.SPACELESS) {
                terms.set(i, itself(words.get(i)));
            }
        }
        return terms;
    }

    private static Set<String> itself(String word) {
        String term = Folding.key(word);
        return term.isEmpty() ? Set.of() : Set.of(term);
    }

    /** All in one text, one per line: creating a stream for every word would take longer than the analysis. */
    private static void analyse(List<String> words, Supplier<Analyzer> language, List<Set<String>> terms) {
        try (Analyzer analyzer = language.get();
                var stream = analyzer.tokenStream("", String.join("\n", words))) {
            var letters = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            int word = 0;
            int end = words.get(0).length();
            stream.reset();
            while (stream.incrementToken()) {
                while (offset.startOffset() > end) {
                    word++;
                    end += 1 + words.get(word).length();
                }
                String term = Folding.key(letters.toString());
                if (!term.isEmpty()) {
                    terms.get(word).add(term);
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }
}
