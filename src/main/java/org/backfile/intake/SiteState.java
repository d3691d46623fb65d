package org.backfile.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.archive.CardKey;
import org.backfile.archive.CardTable;
import org.backfile.archive.Story;
import org.backfile.archive.TableChange;
import org.backfile.text.TextId;
import org.backfile.work.Workers;

/**
 * All texts of a site at one moment, the archive that they make, and what their readings left behind.
 *
 * @param archive       of the texts that are no drafts, or of all
 * @param isWithDrafts whether drafts are in the archive
 */
record SiteState(TextTable texts, Archive archive, TextRecords records, boolean isWithDrafts) {

    /** @param records where the records of texts will go */
    static SiteState empty(TextRecords records) {
        return new SiteState(TextTable.empty(), Archive.empty(), records, false);
    }

    /** The state after a reading of all files, which has appended to the same records. */
    SiteState after(List<Intake.FileReading> readings, Workers workers) {
        var now = new TextTable.Builder(texts, readings.size());
        var isKept = new BitSet(texts.files().size());
        var read = new ArrayList<ReadText>();
        for (var reading : readings) {
            if (reading.isUnchanged()) {
                isKept.set(reading.former());
                now.add(reading.file(), reading.former());
            } else if (reading.refusal().isEmpty()) {
                read.addAll(reading.texts());
                now.add(reading.file(), reading.texts());
            }
        }
        TextTable after = now.build();
        return after.equals(texts)
                ? this
                : new SiteState(after, archive.with(changed(isKept, read, workers), workers), records, isWithDrafts);
    }

    /** @param isKept the files whose texts are what they were */
    private CardTable changed(BitSet isKept, List<ReadText> read, Workers workers) {
        CardTable cards = archive.cards();
        Set<Long> places = new HashSet<>();
        read.forEach(text -> places.add(text.at()));
        // A text of a changed file may be what it was; then it has the same record.
        Set<Long> formerPlaces = new HashSet<>();
        var removed = new BitSet(cards.size());
        for (int file = isKept.nextClearBit(0); file < texts.files().size(); file = isKept.nextClearBit(file + 1)) {
            texts.textsOf(file).forEach(text -> {
                long at = texts.at()[text];
                formerPlaces.add(at);
                if (!places.contains(at) && isInArchive(texts.isDraft(text))) {
                    removed.set(cards.rowOf(CardKey.of(records.card(at), at)).orElseThrow(() -> new DamagedRecord(at)));
                }
            });
        }
        List<CardKey> added = read.stream()
                .filter(text -> isInArchive(text.isDraft()) && !formerPlaces.contains(text.at()))
                .map(ReadText::key)
                .toList();
        return removed.isEmpty() && added.isEmpty() ? cards : TableChange.of(cards, removed, added, records, workers);
    }

    private boolean isInArchive(boolean isDraft) {
        return isWithDrafts || !isDraft;
    }

    /** The same texts, with the drafts among them in the archive. */
    SiteState withDrafts(Workers workers) {
        List<CardKey> drafts = placesOfDrafts().stream()
                .map(at -> CardKey.of(records.card(at), at))
                .toList();
        Archive all = isWithDrafts || drafts.isEmpty()
                ? archive
                : archive.with(TableChange.of(archive.cards(), new BitSet(), drafts, records, workers), workers);
        return new SiteState(texts, all, records, true);
    }

    /** The stories of the archive that are drafts. */
    List<Story> draftStories() {
        var places = new HashSet<>(placesOfDrafts());
        return places.isEmpty()
                ? List.of()
                : archive.stories().stream()
                        .filter(story -> places.contains(Archive.placeOf(story)))
                        .toList();
    }

    int drafts() {
        return placesOfDrafts().size();
    }

    Set<TextId> draftIds() {
        return placesOfDrafts().stream().map(at -> records.card(at).id()).collect(Collectors.toSet());
    }

    private List<Long> placesOfDrafts() {
        var places = new ArrayList<Long>();
        for (int text = 0; text < texts.texts(); text++) {
            if (texts.isDraft(text)) {
                places.add(texts.at()[text]);
            }
        }
        return places;
    }

    /** The cards of all texts, in the order of their files. */
    List<Card> allCards() {
        var all = new ArrayList<Card>(texts.texts());
        for (long at : texts.at()) {
            all.add(records.card(at));
        }
        return all;
    }
}
