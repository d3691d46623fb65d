package org.backfile.make;

import java.util.Optional;
import org.backfile.body.ShownArticle;
import org.backfile.feed.MachineFiles;
import org.backfile.intake.Intake;
import org.backfile.page.ArticlePage;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.render.Renderer;
import org.backfile.text.Failure;

/** Produces the bytes of any page. */
final class PageWriter {

    private final Renderer renderer;
    private final MachineFiles machineFiles;
    private final Intake intake;

    PageWriter(Renderer renderer, MachineFiles machineFiles, Intake intake) {
        this.renderer = renderer;
        this.machineFiles = machineFiles;
        this.intake = intake;
    }

    /** @throws Failure when an article's text can no longer be read */
    byte[] write(Page page) {
        return page instanceof HtmlPage html ? renderer.render(html, articleOf(page)) : machineFiles.write(page);
    }

    private Optional<ShownArticle> articleOf(Page page) {
        return page instanceof ArticlePage article
                ? Optional.of(ShownArticle.of(intake.articleOf(article.story().card())))
                : Optional.empty();
    }
}
