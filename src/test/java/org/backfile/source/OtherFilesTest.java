package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFilesTest {

    private static List<Diagnostic> told(String... paths) {
        return OtherFiles.toldAmongArticles(
                Stream.of(paths).map(path -> "articles/" + path).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1987/ferry.docx, DOCUMENT_SKIPPED, is a Word document",
        "1987/FERRY.DOC,  DOCUMENT_SKIPPED, is a Word document",
        "ferry.odt,       DOCUMENT_SKIPPED, is an OpenDocument text",
        "scan.pdf,        DOCUMENT_SKIPPED, is a PDF document",
        "ann.eml,         DOCUMENT_SKIPPED, is an email or mailbox",
        "posts.xml,       DOCUMENT_SKIPPED, is an export of a database",
        "all.tar.gz,      DOCUMENT_SKIPPED, is an archive of files",
        "quay.jpeg,       FILE_SKIPPED,     is a picture",
        "quay.MP4,        FILE_SKIPPED,     is a recording",
        "Thumbs.db,       FILE_SKIPPED,     is a file of the operating system",
        "README.txt,      FILE_SKIPPED,     'is a file about the folder, judging by its name'",
        "LICENSE,         FILE_SKIPPED,     'is a file about the folder, judging by its name'",
        "ferry.txt.bak,   FILE_SKIPPED,     is not a kind of file that Backfile reads",
        "ferry,           FILE_SKIPPED,     is not a kind of file that Backfile reads"
    })
    void eachFileIsToldAsWhatItIs(String path, Code code, String found) {
        assertThat(told(path)).singleElement().satisfies(said -> {
            assertThat(said.file()).isEqualTo("articles/" + path);
            assertThat(said.code()).isEqualTo(code);
            assertThat(said.found()).isEqualTo(found);
        });
    }

    @Test
    void aKindIsToldOnceWithTheNumberOfItsFiles() {
        assertThat(told("a.doc", "b.jpg", "c.docx", "d.doc", "e.doc", "f.doc", "g.jpg"))
                .extracting(Diagnostic::found)
                .containsExactly(
                        "is a Word document, as are 4 more: articles/c.docx, articles/d.doc, articles/e.doc ...",
                        "is a picture, as is 1 more: articles/g.jpg");
    }

    @Test
    void aDocumentComesWithAWayToATextAPictureWithNone() {
        assertThat(told("a.pdf", "b.jpg"))
                .extracting(Diagnostic::fix)
                .containsExactly("if it holds articles, convert it to text:  pdftotext -layout FILE", "");
    }

    @Test
    void theKindsAreCounted() {
        assertThat(OtherFiles.counted(List.of("a.doc", "b.doc"))).isEqualTo(Map.of("a Word document", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"readme-in-a-day.txt", "licensed-to-fish.txt", "copying-the-masters.md", "1987.txt"})
    void anArticleMayBeginWithSuchAWord(String name) {
        assertThat(OtherFiles.isAboutFolder(name)).isFalse();
    }
}
