package org.backfile.config;

import java.util.List;

/** The block {@code folders}: where the texts are, and where the site is written. */
final class FoldersReader {

    private FoldersReader() {}

    static SiteConfig.Folders read(ConfigBlock block) {
        var byDefault = SiteConfig.defaults().folders();
        var folders = new SiteConfig.Folders(
                block.text("articles", byDefault.articles(), FolderPath::inTheSite),
                block.text("output", byDefault.output(), FolderPath::anywhere),
                block.text("pages", byDefault.pages(), FolderPath::inTheSite),
                block.text("templates", byDefault.templates(), FolderPath::inTheSite));
        for (String source : List.of(folders.articles(), folders.pages(), folders.templates())) {
            if (FolderPath.holds(folders.output(), source)) {
                block.cannotStand(
                        "output",
                        "the output folder \"" + folders.output() + "\" holds your own folder \"" + source + "\"",
                        "a folder of its own, which Backfile may fill and empty",
                        "");
                return byDefault;
            }
        }
        return folders;
    }
}
