package org.backfile.bench.relevance;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Texts as Lucene indexes them: stop words leave a gap, and so does the border between two texts. */
final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute distance = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<List<Analysis.Word>> texts;
    private Iterator<Analysis.Word> words;
    private int gap;

    WordStream(Analysis analysis, List<String> texts) {
        this.texts = texts.stream().map(analysis::wordsOf).iterator();
        this.words = List.<Analysis.Word>of().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (true) {
            while (words.hasNext()) {
                Analysis.Word word = words.next();
                gap++;
                if (word.term().isPresent()) {
                    term.append(word.term().get());
                    distance.setPositionIncrement(gap);
                    gap = 0;
                    return true;
                }
            }
            if (!texts.hasNext()) {
                return false;
            }
            words = texts.next().iterator();
            gap++;
        }
    }
}
