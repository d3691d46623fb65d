package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain theme, in both directions. */
@Tag("browser")
class PlainThemeBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void everyKindOfPageIsReadableEverywhere() throws Exception {
        try (var browser = Browser.open()) {
            assertThat(PageWalk.findings(browser, KitchenSink.english(folder, "plain"), "/some/folder/", "plain"))
                    .isEmpty();
        }
    }

    @Test
    void everyKindOfPageIsReadableFromRightToLeft() throws Exception {
        try (var browser = Browser.open()) {
            assertThat(PageWalk.findings(browser, KitchenSink.persian(folder, "plain"), "/some/folder/", "plain-rtl"))
                    .isEmpty();
        }
    }
}
