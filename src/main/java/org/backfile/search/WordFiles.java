package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/** The files {@code w} of a segment: its words, and the stories that have them. */
final class WordFiles {

    /** In letters; about half remain once a host has compressed them. */
    private static final int SMALLEST = 6_000;

    private static final int LONGEST_PREFIX = 63;
    /** What a result shows of a story, in letters. */
    private static final int SHOWN = 150;

    private final FormTable table;
    private final InvertedIndex index;
    private final PositionFiles positions;
    private final RestFiles rests;
    private final LikelyResults shown;
    private final List<Story> stories;
    private final long[] digests;
    private final List<ContentDefinedChunks.Cut> cuts;

    /**
     * @param digests as in {@link StoryLines#digests}
     * @param files   the maximum number of files
     */
    WordFiles(
            FormTable table,
            InvertedIndex index,
            PositionFiles positions,
            RestFiles rests,
            LikelyResults shown,
            List<Story> stories,
            long[] digests,
            int files) {
        this.table = table;
        this.index = index;
        this.positions = positions;
        this.rests = rests;
        this.shown = shown;
        this.stories = stories;
        this.digests = digests;
        var weights = new int[table.size()];
        Arrays.setAll(weights, this::weight);
        int[] families = table.families(weights, SMALLEST / 2);
        List<ContentDefinedChunks.Cut> cut = ContentDefinedChunks.atMost(
                files, sums(weights, families), family -> table.isBorder(families[family + 1] - 1), SMALLEST);
        // A reader looks for the first file even when there are no words.
        cuts = cut.isEmpty()
                ? List.of(new ContentDefinedChunks.Cut(0, 0))
                : cut.stream()
                        .map(some -> new ContentDefinedChunks.Cut(families[some.from()], families[some.to()]))
                        .toList();
    }

    /** The weight of each family. */
    private static int[] sums(int[] weights, int[] families) {
        var sums = new int[families.length - 1];
        for (int family = 0; family < sums.length; family++) {
            for (int entry = families[family]; entry < families[family + 1]; entry++) {
                sums[family] += weights[entry];
            }
        }
        return sums;
    }

    /** In letters, approximately. */
    private int weight(int entry) {
        int weight = 4 + table.length(entry) / 2;
        for (int place = table.termsBefore(entry); place < table.termsBefore(entry + 1); place++) {
            int term = table.terms()[place];
            int listed = Math.min(index.storyCounts()[term], SplitList.LONGEST);
            // A distance takes one more letter for every five bits; half of them are smaller than the mean.
            int distance = index.stories().size() / index.storyCounts()[term];
            weight += 3 + listed * (distance < 16 ? 2 : distance < 512 ? 3 : 4) + shown.count(term) * SHOWN;
        }
        return weight;
    }

    int size() {
        return cuts.size();
    }

    /** The terms whose lists are in a file. */
    int[] terms(int file) {
        return table.termsBetween(cuts.get(file).from(), cuts.get(file).to());
    }

    Fingerprint fingerprint(int file) {
        var print = Fingerprint.builder();
        addForms(file, print);
        int[] terms = terms(file);
        for (int term : terms) {
            index.addList(print, term);
            print.add(positions.begins(table.placeOf(term)) ? 1 : 0);
            if (index.storyCounts()[term] > SplitList.LONGEST) {
                print.add(rests.placeOf(term).file()).add(rests.placeOf(term).inFile());
            }
        }
        for (int story : shown.of(terms)) {
            print.add(story).add(digests[story]);
        }
        return print.build();
    }

    /** Adds all that {@link #forms} depends on. */
    private void addForms(int file, Fingerprint.Builder print) {
        ContentDefinedChunks.Cut cut = cuts.get(file);
        int first = table.termsBefore(cut.from());
        print.add(positions.fileOf(first)).add(positions.placeInFile(first)).add(cut.to() - cut.from());
        for (int entry = cut.from(); entry < cut.to(); entry++) {
            print.add(table.isSimple(entry) ? table.digest(entry) : ~table.digest(entry));
            if (!table.isSimple(entry)) {
                print.add(references(entry, cut.from()));
            }
        }
    }

    void write(int file, ShardText to) {
        int[] its = shown.of(terms(file));
        to.text(forms(file)).text(lists(file)).text(distances(its));
        StoryLines.addTo(to, Arrays.stream(its).mapToObj(stories::get).toList());
    }

    private static Letters distances(int[] numbers) {
        var letters = new Letters();
        int before = -1;
        for (int number : numbers) {
            letters.number(number - before - 1);
            before = number;
        }
        return letters;
    }

    private Letters lists(int file) {
        var body = new Letters();
        var all = new Letters();
        int first = table.termsBefore(cuts.get(file).from());
        for (int term : terms(file)) {
            int place = table.placeOf(term);
            int count = index.storyCounts()[term];
            boolean isSplit = count > SplitList.LONGEST;
            body.clear().number(count * 4 + (place > first && positions.begins(place) ? 2 : 0) + (isSplit ? 1 : 0));
            if (isSplit) {
                SplitList list = SplitList.of(PostingList.read(index.list(term), count));
                body.number(rests.placeOf(term).file())
                        .number(rests.placeOf(term).inFile())
                        .letter(Impact.letterOf(list.impactOfRest()))
                        .all(list.first());
            } else {
                body.all(index.list(term));
            }
            all.record(body);
        }
        return all;
    }

    /** The first text of a file: where its positions are, then its forms with their terms. */
    private String forms(int file) {
        ContentDefinedChunks.Cut cut = cuts.get(file);
        int first = table.termsBefore(cut.from());
        var forms = new StringBuilder(Letters.of(positions.fileOf(first)))
                .append('\t')
                .append(Letters.of(positions.placeInFile(first)));
        String before = "";
        for (int entry = cut.from(); entry < cut.to(); entry++) {
            String form = table.form(entry);
            front(form, before, forms.append('\n'));
            forms.append(references(entry, cut.from()));
            before = form;
        }
        return forms.toString();
    }

    /** How many characters a text has in common with the one before it, and the rest of it. */
    private static void front(String form, String before, StringBuilder to) {
        int common = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(form.length(), before.length()));
        while (common < most && form.charAt(common) == before.charAt(common)) {
            common++;
        }
        to.append(Letters.letterOf(common)).append(form, common, form.length());
    }

    /** Empty for a form that introduces its one term; else a tab and its terms. */
    private String references(int entry, int first) {
        if (table.termCount(entry) == 0) {
            return "\t-";
        }
        var references = new ArrayList<String>();
        int next = table.termsBefore(entry);
        for (int i = 0; i < table.termCount(entry); i++) {
            int term = table.term(entry, i);
            boolean isNew = table.broughtBy(term) == entry;
            references.add(isNew ? "" : reference(term, first, next));
            next += isNew ? 1 : 0;
        }
        return references.equals(List.of("")) ? "" : "\t" + String.join(",", references);
    }

    private String reference(int term, int first, int next) {
        int bringer = table.broughtBy(term);
        int place = table.placeOf(term);
        if (bringer >= first) {
            return String.valueOf(next - place);
        }
        int inForm = place - table.termsBefore(bringer);
        // Commas stand between terms.
        return ">" + table.form(bringer).replace(',', ';') + (inForm == 0 ? "" : ":" + inForm);
    }

    /** Where each file begins, front-coded: the first begins with the empty form. */
    String beginnings() {
        var beginnings = new StringBuilder();
        String before = "";
        for (int file = 0; file < cuts.size(); file++) {
            String form = file == 0 ? "" : table.form(cuts.get(file).from());
            front(form, before, file == 0 ? beginnings : beginnings.append('\n'));
            before = form;
        }
        return beginnings.toString();
    }
}
