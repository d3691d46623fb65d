package org.backfile.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.archive.Card;
import org.backfile.article.Article;
import org.backfile.body.ShownArticle;
import org.backfile.parse.Parsed;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.source.SourceText;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;
import org.backfile.words.ForwardIndex;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/** Reads the texts that were not read before, or have changed since, and keeps a record of each. */
final class Intake {

    private final SourceFolder folder;
    private final SourceReader reader;
    private final SplitFiles splitFiles;
    private DateOrders orders;
    private PaperNames names = PaperNames.assumed();
    private final TextRecords records;
    private final Optional<ForwardIndex> words;

    /** @param words collects the words of the articles that are read, if the site has a search */
    Intake(
            SourceFolder folder,
            SourceReader reader,
            DateOrders orders,
            TextRecords records,
            Optional<ForwardIndex> words) {
        this.records = records;
        this.words = words;
        this.folder = folder;
        this.reader = reader;
        this.splitFiles = new SplitFiles(reader);
        this.orders = orders;
    }

    /**
     * A file after the reading.
     *
     * @param former  its number in the table of the earlier reading if that still holds; else -1
     * @param texts   its texts, if they were read now
     * @param refusal why it yields no text; empty when it does
     */
    record FileReading(SourceFile file, int former, List<ReadText> texts, List<Diagnostic> refusal) {

        boolean isUnchanged() {
            return former >= 0;
        }
    }

    /**
     * @param files  sorted by path
     * @param former the texts at the earlier reading
     * @return in the same order
     */
    List<FileReading> read(List<SourceFile> files, TextTable former, Workers workers, Progress progress) {
        int[] formerly = former.numbersOf(files);
        var readings = new FileReading[files.size()];
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            if (formerly[i] >= 0 && former.files().get(formerly[i]).equals(files.get(i))) {
                readings[i] = new FileReading(files.get(i), formerly[i], List.of(), List.of());
            } else {
                changed.add(i);
            }
        }
        progress.begin("reading", changed.size());
        workers.forEach(changed, i -> {
            readings[i] = readNow(files.get(i), formerTexts(former, formerly[i]));
            progress.step();
        });
        records.seal();
        settle(readings, former, workers);
        return List.of(readings);
    }

    /**
     * Reads again the files where the other texts of the folder show that something should be read in another way.
     * Names first: a text below a name may show a date that it did not show before.
     */
    private void settle(FileReading[] readings, TextTable former, Workers workers) {
        names = PaperNames.learntFrom(openings(readings, former));
        readAgain(reading -> isNamedOtherwise(reading, former), readings, former, workers);
        orders = orders.learntFrom(Stream.of(readings)
                .flatMap(reading -> noted(reading, former).stream())
                .toList());
        readAgain(
                reading -> noted(reading, former).stream().anyMatch(orders::readOtherwise), readings, former, workers);
    }

    private void readAgain(
            Predicate<FileReading> isOtherwise, FileReading[] readings, TextTable former, Workers workers) {
        List<Integer> otherwise = IntStream.range(0, readings.length)
                .filter(i -> isOtherwise.test(readings[i]))
                .boxed()
                .toList();
        workers.forEach(
                otherwise, i -> readings[i] = readNow(readings[i].file(), formerTexts(former, readings[i].former())));
        records.seal();
    }

    private static Openings openings(FileReading[] readings, TextTable former) {
        var openings = new Openings();
        for (FileReading reading : readings) {
            if (reading.isUnchanged()) {
                int end = former.firsts()[reading.former() + 1];
                for (int text = former.firsts()[reading.former()]; text < end; text++) {
                    openings.add(reading.file().path(), former.openings()[text]);
                }
            } else {
                reading.texts().forEach(text -> openings.add(text.path(), text.opening()));
            }
        }
        return openings;
    }

    private boolean isNamedOtherwise(FileReading reading, TextTable former) {
        if (!reading.isUnchanged()) {
            return reading.texts().stream().anyMatch(names::readOtherwise);
        }
        int end = former.firsts()[reading.former() + 1];
        for (int text = former.firsts()[reading.former()]; text < end; text++) {
            if (names.readOtherwise(former.openings()[text], former.opensWithName(text))) {
                return true;
            }
        }
        return false;
    }

    private List<? extends DatedText> noted(FileReading reading, TextTable former) {
        return reading.isUnchanged() ? former.notedOf(reading.former(), records) : reading.texts();
    }

    /**
     * The diagnostics about all texts.
     *
     * @param named for each name that a folder's texts open with, the first text that tells of it
     */
    List<Diagnostic> told(List<? extends DatedText> texts, List<? extends DatedText> named) {
        return names.told(orders.told(texts), named);
    }

    /** @param file number of the file in the table, or -1 */
    private List<ReadText> formerTexts(TextTable former, int file) {
        return file < 0
                ? List.of()
                : former.textsOf(file)
                        .mapToObj(text -> former.read(file, text, records))
                        .toList();
    }

    private FileReading readNow(SourceFile file, List<ReadText> previous) {
        var reading = reader.read(file);
        if (reading.texts().isEmpty()) {
            return new FileReading(file, -1, List.of(), reading.diagnostics());
        }
        var texts = new ArrayList<ReadText>(reading.texts().size());
        for (SourceText text : reading.texts()) {
            int at = texts.size();
            Optional<ReadText> before = at < previous.size() ? Optional.of(previous.get(at)) : Optional.empty();
            // The first text carries the diagnostics of the whole file.
            texts.add(before.filter(known -> isStillOf(text, known))
                    .orElseGet(() -> parse(text, at == 0 ? reading.diagnostics() : List.of())));
        }
        return new FileReading(file, -1, List.copyOf(texts), List.of());
    }

    /** Whether parsing the text would leave the same record. */
    private boolean isStillOf(SourceText text, ReadText known) {
        // Diagnostics about the whole file are kept with its first text, though any other text may cause
        // them.
        boolean mayBeStale = text.part().filter(part -> part.number() == 1).isPresent();
        if (mayBeStale || orders.readOtherwise(known) || names.readOtherwise(known)) {
            return false;
        }
        Card card = records.card(known.at());
        return card.id().part().equals(text.part()) && card.content().equals(text.content());
    }

    private ReadText parse(SourceText source, List<Diagnostic> fromReading) {
        boolean opensWithName = names.openThe(source);
        Parsed parsed =
                orders.parserFor(source.file().path()).parse(folder.nameOf(source.id()), source.text(), opensWithName);
        var diagnostics = new ArrayList<>(fromReading);
        diagnostics.addAll(parsed.diagnostics());
        var entry = IntakeEntry.of(source, parsed, orders.of(source.file().path()), opensWithName, diagnostics);
        Card card = entry.card().orElseThrow();
        words.ifPresent(kept -> kept.record(card.text(), parsed.article()));
        return ReadText.of(
                entry, card, records.append(TextRecord.of(card, diagnostics, ShownArticle.of(parsed.article()))));
    }

    /**
     * The article that the card was made from, read again; never a newer one.
     *
     * @throws Failure when the file can no longer be read, or now holds another text
     */
    Article sameArticleOf(Card card) {
        SourceText source = sourceOf(card);
        if (!source.content().equals(card.content())) {
            throw changed(card);
        }
        return articleIn(source, card);
    }

    /**
     * The article that the card's file holds now.
     *
     * @throws Failure when the file can no longer be read
     */
    Article articleNow(Card card) {
        // Another text may have been inserted before this part and now have its number.
        return card.id().part().isPresent() ? sameArticleOf(card) : articleIn(sourceOf(card), card);
    }

    private Article articleIn(SourceText source, Card card) {
        return orders.parserFor(card.source())
                .parse(folder.nameOf(source.id()), source.text(), names.openThe(source))
                .article();
    }

    private SourceText sourceOf(Card card) {
        var reading = card.id().part().isPresent()
                ? splitFiles.read(card.source())
                : reader.read(new SourceFile(card.source(), 0, 0));
        if (reading.texts().isEmpty()) {
            throw new Failure(reading.diagnostics().get(0));
        }
        return reading.text(card.id().number()).orElseThrow(() -> changed(card));
    }

    private Failure changed(Card card) {
        return new Failure(FileProblem.changed(folder.nameOf(card.id())).meanwhile("nothing more was built"));
    }
}
