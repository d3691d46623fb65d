package org.backfile.byline;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Lines composed at random of the words of one language: its word for "by", names, joints, places, roles and suffixes,
 * in capitals and not. Each is a byline, and each name comes back or stands among the parts that are told.
 */
class NoNameVanishesInAnyLanguageTest {

    private static final int DIVISOR = Integer.getInteger("backfile.fuzz.divisor", 1);
    /** Squared, because these take longer than other texts. */
    private static final int BYLINES = 100_000 / (DIVISOR * DIVISOR);

    private static final Set<BylinePart.Kind> TOLD = Set.of(BylinePart.Kind.NAME, BylinePart.Kind.UNCLEAR);

    /** Of a line of capitals, one in so many. */
    private static final int CAPITALS = 4;

    private final Random random = new Random(19870226);

    @Test
    void eachLineIsABylineAndEachNameIsTold() throws IOException {
        List<Language> languages = Language.all();
        for (int i = 0; i < BYLINES; i++) {
            var names = new ArrayList<String>();
            String line = line(any(languages), names);
            List<BylinePart> parts =
                    BylineLine.read(line).map(BylineReading::parts).orElse(List.of());
            String told = parts.stream()
                    .filter(part -> TOLD.contains(part.kind()))
                    .map(BylinePart::text)
                    .collect(Collectors.joining("; "));
            if (!names.stream().allMatch(told::contains)) {
                fail(line + " has " + parts);
            }
        }
    }

    private String line(Language language, List<String> names) {
        boolean isInCapitals = random.nextInt(CAPITALS) == 0;
        var line = new StringBuilder(any(language.by()));
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            String name = isInCapitals ? any(language.names()).toUpperCase(Locale.ROOT) : any(language.names());
            String behind = random.nextBoolean() ? "" : any(language.behind());
            names.add(name);
            line.append(name).append(isInCapitals ? behind.toUpperCase(Locale.ROOT) : behind);
            String joint = count == 1 ? "" : any(language.joints());
            line.append(isInCapitals ? joint.toUpperCase(Locale.ROOT) : joint);
        }
        return line.toString();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What {@code bylines-by-language.txt} has of one. */
    private record Language(List<String> by, List<String> names, List<String> joints, List<String> behind) {

        static List<Language> all() throws IOException {
            try (InputStream in = Language.class.getResourceAsStream("bylines-by-language.txt")) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return Stream.of(text.split("\n\n")).skip(1).map(Language::of).toList();
            }
        }

        private static Language of(String block) {
            List<List<String>> lines = block.lines()
                    .map(line -> List.of(line.substring("joints ".length() - 1)
                            .strip()
                            .replace('_', ' ')
                            .split("\\|")))
                    .toList();
            return new Language(lines.get(0), lines.get(1), lines.get(2), lines.get(3));
        }
    }
}
