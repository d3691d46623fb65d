package org.backfile.preview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One part of a file, as RFC 9110, section 14.1.2 writes it: {@code bytes=0-499}, {@code bytes=500-},
 * {@code bytes=-500}. Whoever asks for several parts gets the whole, which the section allows.
 *
 * @param first of the bytes, from 0; absent where the last so many are asked for
 * @param last  of the bytes, or how many of the last
 */
record ByteRange(Optional<Long> first, Optional<Long> last) {

    private static final Pattern ONE_PART = Pattern.compile("bytes=(\\d{1,15})?-(\\d{1,15})?");

    static Optional<ByteRange> askedFor(@Nullable String header) {
        Matcher part = ONE_PART.matcher(header == null ? "" : header);
        if (!part.matches() || part.group(1) == null && part.group(2) == null) {
            return Optional.empty();
        }
        var range = new ByteRange(
                Optional.ofNullable(part.group(1)).map(Long::valueOf),
                Optional.ofNullable(part.group(2)).map(Long::valueOf));
        boolean isTurnedRound =
                range.first.isPresent() && range.last.isPresent() && range.first.get() > range.last.get();
        return isTurnedRound ? Optional.empty() : Optional.of(range);
    }

    boolean isIn(int length) {
        return first.isPresent() ? first.get() < length : last.orElse(0L) > 0 && length > 0;
    }

    int from(int length) {
        return first.map(Long::intValue).orElseGet(() -> (int) Math.max(0, length - last.orElse(0L)));
    }

    /** The place after the last byte. */
    int to(int length) {
        return first.isPresent()
                ? (int) Math.min(length, last.map(place -> place + 1).orElse((long) length))
                : length;
    }
}
