package org.backfile.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a list that the program is packaged with: a file in UTF-8 beside the class that reads it. Blank lines,
 * and comments from a {@code #} in the first column on, are left out.
 */
public final class PackagedLines {

    private PackagedLines() {}

    /** @throws IllegalStateException when the program was packaged without the file */
    public static List<String> of(String file, Class<?> reader) {
        try (var in = reader.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the program's " + file, failure);
        }
    }
}
