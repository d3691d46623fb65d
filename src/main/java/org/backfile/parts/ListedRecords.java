package org.backfile.parts;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.dates.DateReader;

/**
 * Recognises records that list their facts without codes, as in Factiva: each ends with its document number.
 *
 * <pre>
 * Ferry line asks for boats
 * 43 words
 * 17 November 2009
 * Harbour Post
 *
 * The council heard both sides.
 *
 * Document HARPST0020091117e5bh0001m
 * </pre>
 *
 * Not taken: such a number in a text without a length above a date.
 */
final class ListedRecords implements Kind {

    private static final int LONGEST_NUMBER = 60;
    private static final int SHORTEST_ID = 12;
    private static final int LONGEST_LENGTH = 30;

    @Override
    public Optional<Parting> of(FileLines file) {
        var places = new ArrayList<Parting.Place>();
        int end = 0;
        int lists = 0;
        boolean hasLength = false;
        for (int at = 0; at < file.size(); at++) {
            if (!hasLength && isLength(file, at)) {
                hasLength = true;
            } else if (isDocument(file, at)) {
                places.add(new Parting.Place(end, end));
                lists += hasLength ? 1 : 0;
                end = at + 1;
                hasLength = false;
            }
        }
        if (hasLength && !places.isEmpty()) {
            // The download was cut off before the last number.
            places.add(new Parting.Place(end, end));
            lists++;
            end = file.size();
        }
        return places.size() < 2 || lists == 0
                ? Optional.empty()
                : Optional.of(new Parting(
                        "the document numbers of " + places.size() + " records",
                        places,
                        end,
                        OptionalInt.empty(),
                        lists == places.size()));
    }

    /** {@code 43 words}, {@code 1.204 Wörter} above a date. */
    private static boolean isLength(FileLines file, int at) {
        if (!Character.isDigit(file.firstOf(at)) || file.lengthOf(at) > LONGEST_LENGTH) {
            return false;
        }
        String line = file.line(at);
        int space = line.lastIndexOf(' ');
        boolean isCount = space > 0
                && line.substring(0, space).chars().allMatch(c -> Character.isDigit(c) || ",. ".indexOf(c) >= 0)
                && line.substring(space + 1).chars().allMatch(Character::isLetter);
        int next = isCount ? file.visibleFrom(at + 1, file.size()) : file.size();
        return next < file.size() && DateReader.canBeDate(file.line(next));
    }

    /** {@code Document HARPST0020091117e5bh0001m}: a word for it, and a long number with letters. */
    private static boolean isDocument(FileLines file, int at) {
        if (!Character.isLetter(file.firstOf(at)) || file.lengthOf(at) > LONGEST_NUMBER) {
            return false;
        }
        char last = file.lastOf(at);
        if (!Character.isLetterOrDigit(last)) {
            return false;
        }
        String line = file.line(at);
        int space = line.indexOf(' ');
        String id = line.substring(space + 1);
        return space > 0
                && id.length() >= SHORTEST_ID
                && id.chars().allMatch(Character::isLetterOrDigit)
                && 2 * id.chars().filter(Character::isDigit).count() >= id.length()
                && PartsWords.isDocument(line.substring(0, space));
    }
}
