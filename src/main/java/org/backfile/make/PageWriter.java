package org.backfile.make;

import java.util.Optional;
import org.backfile.body.ShownArticle;
import org.backfile.feed.MachineFiles;
import org.backfile.intake.SiteReading;
import org.backfile.page.ArticlePage;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.render.Renderer;
import org.backfile.text.Failure;

/** Produces the bytes of any page. */
final class PageWriter {

    private final Renderer renderer;
    private final MachineFiles machineFiles;
    private final SiteReading reading;

    PageWriter(Renderer renderer, MachineFiles machineFiles, SiteReading reading) {
        this.renderer = renderer;
        this.machineFiles = machineFiles;
        this.reading = reading;
    }

    /** @throws Failure when an article's text can no longer be read */
    byte[] write(Page page) {
        return page instanceof HtmlPage html ? renderer.render(html, articleOf(page)) : machineFiles.write(page);
    }

    private Optional<ShownArticle> articleOf(Page page) {
        return page instanceof ArticlePage article
                ? Optional.of(reading.shown(article.story()))
                : Optional.empty();
    }
}
