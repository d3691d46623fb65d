package org.backfile.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.intake.TextForms;
import org.backfile.parse.ArticleParser;
import org.backfile.source.Splitter;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;
import org.backfile.text.Part;
import org.backfile.text.TextId;

/** The articles of a file that stands in a test. */
record PartedText(List<Article> articles, List<Diagnostic> diagnostics) {

    private static final ArticleParser PARSER = TextForms.parser(Optional.empty());

    static PartedText of(String file) {
        Splitter.Cut cut = new PartedFile().cut("news.txt", file);
        if (cut.pieces().isEmpty()) {
            Article whole = PARSER.parse(TextId.whole("news.txt"), file).article();
            return new PartedText(List.of(whole), cut.diagnostics());
        }
        var articles = new ArrayList<Article>();
        int next = 1;
        for (Splitter.Piece piece : cut.pieces().get()) {
            int lines = Line.linesOf(piece.text()).size();
            if (piece.firstLine() != next) {
                throw new AssertionError("lines " + next + " to " + piece.firstLine() + " are in no article");
            }
            next += lines;
            var part = new Part(articles.size() + 1, piece.firstLine(), next - 1, piece.before(), piece.after());
            // The parser checks that every line of the part is somewhere.
            articles.add(PARSER.parse(new TextId("news.txt", Optional.of(part)), piece.text())
                    .article());
        }
        if (next != Line.linesOf(file).size() + 1) {
            throw new AssertionError("the last lines of the file are in no article");
        }
        return new PartedText(articles, cut.diagnostics());
    }

    /** {@code headline @ date}, for each. */
    List<String> heads() {
        return articles.stream()
                .map(article -> article.headline().orElse("-") + " @ "
                        + article.published()
                                .map(date -> date.date().toString())
                                .orElse("-"))
                .toList();
    }

    List<String> codes() {
        return diagnostics.stream().map(said -> said.code().word()).toList();
    }
}
