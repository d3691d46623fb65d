package org.backfile.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What Lucene finds: for each query a line of JSON with the query, the number of articles that match and the best of
 * them, each with its path and its score. Of equal ones the newest is first; those that have the score of the last and
 * are not among the best are named too.
 *
 * <pre>LuceneTop DIR/articles queries.txt 10</pre>
 */
public final class LuceneTop {

    private LuceneTop() {
    }

    public static void main(String[] arguments) throws IOException {
        List<Corpus.Entry> corpus = Corpus.in(Path.of(arguments[0]));
        int limit = Integer.parseInt(arguments[2]);
        var analysis = new Analysis();
        var forms = new Forms();
        try (var directory = new ByteBuffersDirectory()) {
            index(corpus, analysis, forms, directory);
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
                var queries = new QueryReader(analysis, forms);
                for (String query : Files.readAllLines(Path.of(arguments[1]))) {
                    System.out.println(lineOf(query, search(searcher, queries.read(query)), corpus, limit));
                }
            }
        }
    }

    private static void index(List<Corpus.Entry> corpus, Analysis analysis, Forms forms, ByteBuffersDirectory directory) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int number = 0; number < corpus.size(); number++) {
                Corpus.Entry entry = corpus.get(number);
                forms.add(analysis.wordsOf(entry.headline()));
                entry.blocks().forEach(block -> forms.add(analysis.wordsOf(block)));
                var document = new Document();
                document.add(new TextField("headline", new WordStream(analysis, List.of(entry.headline()))));
                document.add(new TextField("body", new WordStream(analysis, entry.blocks())));
                document.add(new NumericDocValuesField("number", number));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private static TopFieldDocs search(IndexSearcher searcher, Query query) throws IOException {
        var order = new Sort(SortField.FIELD_SCORE, new SortField("number", SortField.Type.INT, true));
        // All of them: the last that count are those with the score of the last of the best.
        return searcher.search(query, searcher.getIndexReader().maxDoc(), order, true);
    }

    private static String lineOf(String query, TopFieldDocs found, List<Corpus.Entry> corpus, int limit) {
        var best = new ArrayList<String>();
        var equals = new ArrayList<String>();
        for (ScoreDoc hit : found.scoreDocs) {
            Object[] scoreAndNumber = ((FieldDoc) hit).fields;
            String path = quoted(corpus.get((Integer) scoreAndNumber[1]).path());
            if (best.size() < limit) {
                best.add("[" + path + "," + scoreAndNumber[0] + "]");
            } else if (scoreAndNumber[0].equals(((FieldDoc) found.scoreDocs[limit - 1]).fields[0])) {
                equals.add(path);
            } else {
                break;
            }
        }
        return "{\"query\":" + quoted(query) + ",\"matches\":" + found.totalHits.value
                + ",\"best\":[" + String.join(",", best) + "],\"equals\":[" + String.join(",", equals) + "]}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
