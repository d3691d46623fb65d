package org.backfile.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are kept from one build to the next are those that were recorded, in one file or in two. */
class KeptWordsTest {

    private static final Fingerprint PROGRAM = Fingerprint.of("this program");

    @TempDir
    private Path folder;

    private final ForwardIndex words = new ForwardIndex(Locale.ENGLISH);

    private static Fingerprint text(int number) {
        return Fingerprint.of("text " + number);
    }

    private static void record(int number, ForwardIndex in) {
        in.record(
                text(number),
                Article.builder().headline("Ferry " + number + " word" + number).build());
    }

    private KeptWords kept() {
        return new KeptWords(folder, PROGRAM);
    }

    private ForwardIndex read() {
        return kept().read(Locale.ENGLISH);
    }

    /** The forms of a text's words. */
    private static List<String> formsOf(int number, ForwardIndex words) {
        byte[] stream = words.of(text(number));
        Lexicon lexicon = words.lexicon();
        return IntStream.range(0, stream.length)
                .mapToObj(i -> lexicon.folded().get(stream[i] - 1))
                .toList();
    }

    @BeforeEach
    void someWordsAreKept() throws IOException {
        IntStream.range(0, 20).forEach(number -> record(number, words));
        kept().write(words);
    }

    @Test
    void whatWasRecordedSinceIsInAFileOfItsOwn() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("words"));
        ForwardIndex second = read();
        record(20, second);
        kept().write(second);
        ForwardIndex third = read();
        record(21, third);
        kept().write(third);

        ForwardIndex last = read();
        assertThat(Files.readAllBytes(folder.resolve("words"))).isEqualTo(whole);
        assertThat(formsOf(3, last)).containsExactly("ferry", "3", "word3");
        assertThat(formsOf(20, last)).containsExactly("ferry", "20", "word20");
        assertThat(formsOf(21, last)).containsExactly("ferry", "21", "word21");
    }

    @Test
    void aWordThatWasKeptIsFoundAgainWhateverItsLetters() throws IOException {
        var article = Article.builder()
                .headline("Gr\u00f6\u00dfe gr\u00f6sse \u6771\u4eac \ud801\udc37x ferry fer")
                .build();
        words.record(text(30), article);
        kept().write(words);
        ForwardIndex second = read();
        int forms = second.lexicon().folded().size();
        second.record(text(31), article);

        assertThat(second.of(text(31))).isEqualTo(second.of(text(30)));
        assertThat(second.lexicon().folded()).hasSize(forms);
    }

    @Test
    void aNewFormOfATermThatWasKeptStandsForIt() throws IOException {
        words.record(text(30), Article.builder().headline("sailing").build());
        kept().write(words);
        ForwardIndex second = read();
        second.record(text(31), Article.builder().headline("sails").build());
        kept().write(second);
        Lexicon lexicon = read().lexicon();

        assertThat(lexicon.folded()).endsWith("sailing", "sails");
        int last = lexicon.folded().size() - 1;
        assertThat(lexicon.termOf()[last]).isEqualTo(lexicon.termOf()[last - 1]);
        assertThat(lexicon.terms()).containsOnlyOnce("sail");
    }

    @Test
    void theLengthOfAFormIsCountedInUnitsOfUtf16() throws IOException {
        words.record(
                text(30),
                Article.builder().headline("\u00f1 \u6771 \ud801\udc37x").build());
        kept().write(words);
        ForwardIndex second = read();
        second.record(
                text(31),
                Article.builder().headline("\u6771\u4eac \ud801\udc37yz").build());
        Lexicon lexicon = second.lexicon();

        assertThat(IntStream.range(0, lexicon.folded().size()).map(lexicon::length))
                .containsExactlyElementsOf(
                        lexicon.folded().stream().map(String::length).toList());
    }

    @Test
    void lexiconsThatDifferInAFormOrATermHaveDifferentDigests() {
        ForwardIndex others = new ForwardIndex(Locale.ENGLISH);
        IntStream.range(0, 20).forEach(number -> record(number == 7 ? 70 : number, others));
        Lexicon one = words.lexicon();
        int forms = one.folded().size();
        int terms = one.terms().size();

        assertThat(others.lexicon().digest(forms, terms)).isNotEqualTo(one.digest(forms, terms));
        assertThat(read().lexicon().digest(forms, terms)).isEqualTo(one.digest(forms, terms));
        assertThat(one.digest(forms + 1, terms)).isEqualTo(-1);
    }

    @Test
    void formsAreInOrderHoweverTheyCame() throws IOException {
        ForwardIndex second = read();
        record(20, second);
        record(0, second);
        kept().write(second);
        Lexicon lexicon = read().lexicon();

        assertThat(IntStream.of(lexicon.inOrder()).mapToObj(lexicon.folded()::get))
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(lexicon.folded());
        assertThat(lexicon.digests()).hasSize(lexicon.folded().size());
    }

    @Test
    void wordsOfOtherTextsAreDroppedAndTheFileIsWrittenAnew() throws IOException {
        ForwardIndex second = read();
        record(20, second);
        second.keepOnly(Set.of(text(3), text(20)));
        kept().write(second);

        ForwardIndex last = read();
        assertThat(last.size()).isEqualTo(2);
        assertThat(last.has(text(4))).isFalse();
        assertThat(formsOf(3, last)).containsExactly("ferry", "3", "word3");
        assertThat(folder.resolve("words-since")).doesNotExist();
    }

    @Test
    void aFileOfAnotherProgramOrOneThatWasCutIsAsGoodAsNone() throws IOException {
        assertThat(new KeptWords(folder, Fingerprint.of("another"))
                        .read(Locale.ENGLISH)
                        .size())
                .isZero();
        byte[] whole = Files.readAllBytes(folder.resolve("words"));
        for (int length : new int[] {0, 1, 39, 40, 300}) {
            Files.write(folder.resolve("words"), Arrays.copyOf(whole, length));
            assertThat(read().size()).isZero();
        }
    }

    @Test
    void damagedWordsAreNoticedWhenTheyAreAskedForAndForgotten() throws IOException {
        byte[] damaged = Files.readAllBytes(folder.resolve("words"));
        damaged[damaged.length - 1] ^= 1;
        Files.write(folder.resolve("words"), damaged);
        ForwardIndex words = read();

        assertThatThrownBy(() -> IntStream.range(0, 20).forEach(number -> words.of(text(number))))
                .isInstanceOf(DamagedWords.class);
        words.forget();
        assertThat(words.has(text(3))).isFalse();
    }

    @Test
    void damagedAdditionsLeaveTheRest() throws IOException {
        ForwardIndex second = read();
        record(20, second);
        kept().write(second);
        Path since = folder.resolve("words-since");
        byte[] damaged = Files.readAllBytes(since);
        damaged[damaged.length - 1] ^= 1;
        Files.write(since, damaged);

        assertThat(read().has(text(20))).isFalse();
        assertThat(formsOf(3, read())).containsExactly("ferry", "3", "word3");
    }

    @Test
    void aTextThatIsReadAgainAndHasOtherWordsEndsTheLine() {
        ForwardIndex second = read();
        assertThat(words.goesOn()).as("the first ever").isFalse();
        record(3, second);
        record(20, second);
        assertThat(second.goesOn()).isTrue();
        second.record(text(4), Article.builder().headline("Another").build());
        assertThat(second.goesOn()).isFalse();
    }
}
