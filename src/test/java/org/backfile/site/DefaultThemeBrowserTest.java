package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The default theme, from left to right. */
@Tag("browser")
class DefaultThemeBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void everyKindOfPageIsReadableEverywhere() throws Exception {
        try (var browser = Browser.open()) {
            assertThat(PageWalk.findings(browser, KitchenSink.english(folder), "/some/folder/", "ltr"))
                    .isEmpty();
        }
    }
}
