package org.backfile.make;

import java.util.Optional;
import java.util.function.Function;
import org.backfile.archive.Story;
import org.backfile.body.ShownArticle;
import org.backfile.feed.MachineFiles;
import org.backfile.page.ArticlePage;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.render.Renderer;
import org.backfile.text.Failure;

/** Produces the bytes of any page. */
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
    byte[] write(Page page) {
        return page instanceof HtmlPage html ? renderer.render(html, articleOf(page)) : machineFiles.write(page);
    }

    private Optional<ShownArticle> articleOf(Page page) {
        return page instanceof ArticlePage article ? Optional.of(articles.apply(article.story())) : Optional.empty();
    }
}
