package org.backfile.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.config.DateOrder;
import org.backfile.dates.DateReader;
import org.backfile.html.WebPageForm;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.TextForm;
import org.backfile.parts.PartedFile;
import org.backfile.plain.MarkdownForm;
import org.backfile.plain.PlainForm;
import org.backfile.source.OtherFiles;
import org.backfile.source.SourceFolder;
import org.backfile.source.Splitter;

/**
 * The forms of text that Backfile understands, and the files that hold several texts. Add a new one here: folders list
 * its files, parsers read them.
 */
public final class TextForms {

    private static final List<TextForm> ALL = List.of(new WebPageForm(), new MarkdownForm(), new PlainForm());

    private static final List<Splitter> SPLITTERS = List.of(new PartedFile());

    private TextForms() {}

    /** The ways to split a file into texts. */
    public static List<Splitter> splitters() {
        return SPLITTERS;
    }

    /**
     * A folder of articles: files of these forms are texts, except a README, and so are the parts that
     * splitters cut from a file.
     *
     * @param name as a person knows it, for messages
     */
    public static SourceFolder folder(Path root, String name, List<Splitter> splitters) {
        return new SourceFolder(root, name, file -> isText(file) && !OtherFiles.isAboutFolder(file), splitters);
    }

    /** A folder in which every file of these forms is one text. */
    static SourceFolder folderOfPages(Path root, String name) {
        return new SourceFolder(root, name, TextForms::isText);
    }

    private static boolean isText(String fileName) {
        for (TextForm form : ALL) {
            if (form.reads(fileName)) {
                return true;
            }
        }
        return false;
    }

    /** @param known which number of an ambiguous date is the day, if known; otherwise the first, as a guess */
    public static ArticleParser parser(Optional<DateOrder> known) {
        return parser(known.orElse(DateOrder.DAY_MONTH), known.isPresent());
    }

    /**
     * @param order     which number of an ambiguous date is the day
     * @param isCertain whether the site's owner or its other texts say so; otherwise each such date gets a diagnostic
     */
    public static ArticleParser parser(DateOrder order, boolean isCertain) {
        return new ArticleParser(ALL, new DateReader(order, isCertain));
    }
}
