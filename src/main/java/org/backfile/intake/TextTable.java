package org.backfile.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backfile.archive.CardKey;
import org.backfile.config.DateOrder;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.text.Diagnostic;

/**
 * The texts of a site that were read as texts, in the order of their files and of their places in them.
 *
 * @param files    the files that hold them, sorted by path
 * @param firsts   for each file its first text, and after the last file the number of texts
 * @param at       for each text where its record is
 * @param openings for each text how it begins, as {@link Opening} has it
 * @param marks    for each text the sum of its marks
 */
record TextTable(List<SourceFile> files, int[] firsts, long[] at, long[] openings, byte[] marks) {

    private static final int DRAFT = 1;
    private static final int HAS_ORDER = 2;
    private static final int MONTH_FIRST = 4;
    private static final int AMBIGUOUS = 8;
    /** Those about a name that it opens with apart: every text of a folder may have one, and one is told. */
    private static final int HAS_DIAGNOSTICS = 16;

    private static final int OPENS_WITH_NAME = 32;
    private static final int TELLS_OF_NAME = 64;

    private static final int FEW_FILES = 64;

    static TextTable empty() {
        return new TextTable(List.of(), new int[1], new long[0], new long[0], new byte[0]);
    }

    int texts() {
        return at.length;
    }

    /** Whether so many files are others than in a former table that reading them again would be felt. */
    boolean hasManyNewTo(TextTable former) {
        int[] numbers = former.numbersOf(files);
        long known = IntStream.range(0, numbers.length)
                .filter(i -> numbers[i] >= 0 && former.files.get(numbers[i]).equals(files.get(i)))
                .count();
        long others = files.size() - known;
        return others > 0 && (former.files.isEmpty() || others > FEW_FILES + files.size() / 16);
    }

    /** The texts of a file. */
    IntStream textsOf(int file) {
        return IntStream.range(firsts[file], firsts[file + 1]);
    }

    /** For each file, given sorted by path, its number in this table; -1 for a file that is not in it. */
    int[] numbersOf(List<SourceFile> others) {
        var numbers = new int[others.size()];
        int here = 0;
        for (int i = 0; i < numbers.length; i++) {
            // Most are the same, in a preview the very same: two paths need not be compared to see which comes first.
            if (here < files.size() && files.get(here).equals(others.get(i))) {
                numbers[i] = here++;
                continue;
            }
            String path = others.get(i).path();
            while (here < files.size() && files.get(here).path().compareTo(path) < 0) {
                here++;
            }
            boolean isFound = here < files.size() && files.get(here).path().equals(path);
            numbers[i] = isFound ? here : -1;
        }
        return numbers;
    }

    /** Whether a file of the table is still as the file system described it then. */
    boolean isAsRead(String path, SourceFolder folder) {
        int file = numberOf(path);
        return file >= 0 && folder.find(path).filter(files.get(file)::equals).isPresent();
    }

    private int numberOf(String path) {
        return Collections.binarySearch(files, new SourceFile(path, 0, 0));
    }

    /** The diagnostics about the texts of one file. */
    List<Diagnostic> diagnosticsOf(String path, TextRecords records) {
        int file = numberOf(path);
        return file < 0
                ? List.of()
                : textsOf(file)
                        .filter(text -> has(text, HAS_DIAGNOSTICS | TELLS_OF_NAME))
                        .boxed()
                        .flatMap(text -> records.get(at[text]).diagnostics().stream())
                        .toList();
    }

    /** A text as it was read earlier. */
    ReadText read(int file, int text, TextRecords records) {
        DatedText noted = new Noted(this, file, text, records);
        return new ReadText(
                files.get(file),
                at[text],
                CardKey.of(records.card(at[text]), at[text]),
                isDraft(text),
                noted.order(),
                noted.isAmbiguous(),
                noted.opening(),
                noted.opensWithName(),
                noted.diagnostics());
    }

    boolean isDraft(int text) {
        return has(text, DRAFT);
    }

    /** Whether the text was read with its first line known to be a name. */
    boolean opensWithName(int text) {
        return has(text, OPENS_WITH_NAME);
    }

    private boolean has(int text, int mark) {
        return (marks[text] & mark) != 0;
    }

    /** Whether the text is evidence for the order of dates, or there is a diagnostic about it. */
    private boolean isNoted(int text) {
        return has(text, HAS_ORDER | AMBIGUOUS | HAS_DIAGNOSTICS);
    }

    /** The texts of one file that are evidence for the order of dates or have diagnostics; most have neither. */
    List<DatedText> notedOf(int file, TextRecords records) {
        var noted = new ArrayList<DatedText>(0);
        for (int text = firsts[file]; text < firsts[file + 1]; text++) {
            if (isNoted(text)) {
                noted.add(new Noted(this, file, text, records));
            }
        }
        return noted;
    }

    /** The same of all files. */
    List<DatedText> noted(TextRecords records) {
        var noted = new ArrayList<DatedText>();
        for (int file = 0; file < files.size(); file++) {
            noted.addAll(notedOf(file, records));
        }
        return noted;
    }

    /** For each name at the top of texts the first of them that was read with it, and has a diagnostic about it. */
    List<DatedText> named(TextRecords records) {
        var named = new ArrayList<DatedText>();
        var names = new HashSet<Long>();
        for (int file = 0; file < files.size(); file++) {
            for (int text = firsts[file]; text < firsts[file + 1]; text++) {
                if (has(text, TELLS_OF_NAME) && names.add(Opening.nameIn(openings[text]))) {
                    named.add(new Noted(this, file, text, records));
                }
            }
        }
        return named;
    }

    /** A text of the table. */
    private record Noted(TextTable table, int file, int text, TextRecords records) implements DatedText {
        @Override
        public String path() {
            return table.files.get(file).path();
        }

        @Override
        public Optional<DateOrder> order() {
            return !table.has(text, HAS_ORDER)
                    ? Optional.empty()
                    : Optional.of(table.has(text, MONTH_FIRST) ? DateOrder.MONTH_DAY : DateOrder.DAY_MONTH);
        }

        @Override
        public boolean isAmbiguous() {
            return table.has(text, AMBIGUOUS);
        }

        @Override
        public long opening() {
            return table.openings[text];
        }

        @Override
        public boolean opensWithName() {
            return table.opensWithName(text);
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return table.has(text, HAS_DIAGNOSTICS | TELLS_OF_NAME)
                    ? records.get(table.at[text]).diagnostics()
                    : List.of();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextTable table
                && Arrays.equals(at, table.at)
                && Arrays.equals(firsts, table.firsts)
                && Arrays.equals(openings, table.openings)
                && Arrays.equals(marks, table.marks)
                && files.equals(table.files);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(at);
    }

    /** Collects texts, file by file. */
    static final class Builder {
        private final TextTable former;
        private final List<SourceFile> files = new ArrayList<>();
        private int[] firsts;
        private long[] at;
        private long[] openings;
        private byte[] marks;
        private int size;

        Builder(TextTable former, int files) {
            this.former = former;
            firsts = new int[files + 1];
            at = new long[Math.max(former.at.length, files) + 16];
            openings = new long[at.length];
            marks = new byte[at.length];
        }

        /** Adds a file of the former table with all its texts. */
        void add(SourceFile file, int number) {
            former.textsOf(number).forEach(text -> add(former.at[text], former.openings[text], former.marks[text]));
            end(file);
        }

        void add(SourceFile file, List<ReadText> texts) {
            texts.forEach(text -> add(text.at(), text.opening(), marksOf(text)));
            end(file);
        }

        private void add(long place, long opening, byte mark) {
            if (size == at.length) {
                at = Arrays.copyOf(at, size * 2);
                openings = Arrays.copyOf(openings, size * 2);
                marks = Arrays.copyOf(marks, size * 2);
            }
            at[size] = place;
            openings[size] = opening;
            marks[size++] = mark;
        }

        private void end(SourceFile file) {
            files.add(file);
            firsts[files.size()] = size;
        }

        private static byte marksOf(ReadText text) {
            int marks = text.isDraft() ? DRAFT : 0;
            marks |= text.order().isPresent() ? HAS_ORDER : 0;
            marks |= text.order().filter(order -> order == DateOrder.MONTH_DAY).isPresent() ? MONTH_FIRST : 0;
            marks |= text.isAmbiguous() ? AMBIGUOUS : 0;
            marks |= text.diagnostics().stream().allMatch(PaperNames::isAboutName) ? 0 : HAS_DIAGNOSTICS;
            marks |= text.opensWithName() ? OPENS_WITH_NAME : 0;
            marks |= PaperNames.tellsOfName(text) ? TELLS_OF_NAME : 0;
            return (byte) marks;
        }

        TextTable build() {
            return new TextTable(
                    List.copyOf(files),
                    Arrays.copyOf(firsts, files.size() + 1),
                    Arrays.copyOf(at, size),
                    Arrays.copyOf(openings, size),
                    Arrays.copyOf(marks, size));
        }
    }
}
