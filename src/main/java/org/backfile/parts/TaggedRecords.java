package org.backfile.parts;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recognises records with two-letter field codes, as in Factiva: each ends with its document number.
 *
 * <pre>
 * HD   Ferry line asks for boats
 * PD   11 January 2010
 * LP   The council heard both sides.
 * AN   Document HARPST0020100112e61b0001x
 * </pre>
 *
 * The codes stand at the start of a line, or alone on it with their value on the next.
 */
final class TaggedRecords implements Kind {

    @Override
    public Optional<Parting> of(FileLines file) {
        var places = new ArrayList<Parting.Place>();
        int end = 0;
        int records = 0;
        boolean hasHeadline = false;
        boolean hasText = false;
        for (int at = 0; at < file.size(); at++) {
            if (TaggedLine.mayBeOn(file, at)) {
                hasHeadline |= TaggedLine.is(file, at, "HD");
                hasText |= TaggedLine.is(file, at, "LP") || TaggedLine.is(file, at, "TD");
                if (TaggedLine.is(file, at, "AN") && hasHeadline && hasText) {
                    places.add(new Parting.Place(end, places.isEmpty() ? firstTag(file, at) : end));
                    end = TaggedLine.endOfField(file, at);
                    records++;
                    hasHeadline = false;
                    hasText = false;
                }
            }
        }
        if (hasHeadline && hasText && records > 0) {
            // The download was cut off before the last AN.
            places.add(new Parting.Place(end, end));
            end = file.size();
            records++;
        }
        if (records < 2) {
            return Optional.empty();
        }
        return Optional.of(
                new Parting("the fields HD to AN of " + records + " records", places, end, OptionalInt.empty(), true));
    }

    /** Where the record that ends at a line begins: at the first code above it. */
    private static int firstTag(FileLines file, int last) {
        int at = 0;
        while (at < last && !TaggedLine.isOn(file, at)) {
            at++;
        }
        return at;
    }
}
