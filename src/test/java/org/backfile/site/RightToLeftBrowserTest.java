package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The default theme, from right to left. */
@Tag("browser")
class RightToLeftBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void everyKindOfPageIsReadableEverywhere() throws Exception {
        try (var browser = Browser.open()) {
            assertThat(PageWalk.findings(browser, KitchenSink.persian(folder), "/some/folder/", "rtl"))
                    .isEmpty();
        }
    }
}
