package org.backfile.bench.relevance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.sandbox.search.CombinedFieldQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * A reader's query as one of Lucene's. Every word must occur, in the headline or in the body, which count as one field
 * in which the headline weighs three times; a phrase narrows what its words find and adds no worth of its own; a word
 * with an asterisk is any of the forms that begin so, as if they were one word.
 */
final class QueryReader {

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Analysis analysis;
    private final Forms forms;

    QueryReader(Analysis analysis, Forms forms) {
        this.analysis = analysis;
        this.forms = forms;
    }

    Query read(String text) {
        var query = new BooleanQuery.Builder();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            if (parts.group(1) != null) {
                addPhrase(analysis.wordsOf(parts.group(1)), query);
            } else {
                addWords(analysis.wordsOf(parts.group(2)), parts.group(2).endsWith("*"), query);
            }
        }
        return query.build();
    }

    private void addWords(List<Analysis.Word> words, boolean isStart, BooleanQuery.Builder query) {
        for (int i = 0; i < words.size(); i++) {
            Analysis.Word word = words.get(i);
            if (isStart && i == words.size() - 1) {
                query.add(anyOf(forms.termsOf(word.form())), Occur.MUST);
            } else {
                word.term().ifPresent(term -> query.add(anyOf(Set.of(term)), Occur.MUST));
            }
        }
    }

    private void addPhrase(List<Analysis.Word> words, BooleanQuery.Builder query) {
        addWords(words, false, query);
        var either = new BooleanQuery.Builder();
        for (String field : List.of("headline", "body")) {
            var phrase = new PhraseQuery.Builder();
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).term().isPresent()) {
                    phrase.add(new Term(field, words.get(i).term().get()), i);
                }
            }
            either.add(phrase.build(), Occur.SHOULD);
        }
        query.add(either.build(), Occur.FILTER);
    }

    private static Query anyOf(Set<String> terms) {
        var query = new CombinedFieldQuery.Builder().addField("headline", 3).addField("body", 1);
        new TreeSet<>(terms).forEach(term -> query.addTerm(new BytesRef(term)));
        return query.build();
    }
}
