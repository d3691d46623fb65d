package org.backfile.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backfile.archive.Story;
import org.backfile.body.ShownArticle;
import org.backfile.feed.MachineFiles;
import org.backfile.output.FileContent;
import org.backfile.page.ArticlePage;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.page.Piece;
import org.backfile.page.PiecedPage;
import org.backfile.render.Renderer;
import org.backfile.text.Failure;

/** Produces the content of any page. */
final class PageWriter {

    private final Renderer renderer;
    private final MachineFiles machineFiles;
    private final Function<Story, ShownArticle> articles;

    PageWriter(Renderer renderer, MachineFiles machineFiles, Function<Story, ShownArticle> articles) {
        this.renderer = renderer;
        this.machineFiles = machineFiles;
        this.articles = articles;
    }

    /** @throws Failure when an article's text can no longer be read */
    FileContent write(Page page) {
        if (page instanceof PiecedPage pieced) {
            return inPieces(pieced);
        }
        return new FileContent.Whole(
                page instanceof HtmlPage html ? renderer.render(html, articleOf(page)) : machineFiles.write(page));
    }

    private FileContent inPieces(PiecedPage page) {
        List<Piece> pieces = page.pieces();
        return new FileContent.InPieces(
                pieces.stream().map(Piece::shows).toList(), i -> machineFiles.write(page, pieces.get(i)));
    }

    private Optional<ShownArticle> articleOf(Page page) {
        return page instanceof ArticlePage article ? Optional.of(articles.apply(article.story())) : Optional.empty();
    }
}
