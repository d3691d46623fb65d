package org.backfile.byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bylines composed at random: every name comes back, or stands among the parts that are told. */
class NoNameVanishesTest {

    private static final int BYLINES =
            Integer.getInteger("bylines", 100_000 / Integer.getInteger("backfile.fuzz.divisor", 1));

    private static final List<String> NAMES = List.of(
            "Jane Doe",
            "JOHN ROE",
            "JOHN W. SMITH",
            "DAN BROWN",
            "A. J. Liebling",
            "An Nguyen",
            "Bill Press",
            "Catherine News",
            "Ana de la Cruz",
            "J. R. Orr",
            "Martin King Jr.",
            "Ludwig van Beek",
            "Mariam Osei-Tutu",
            "Leopold Staff",
            "Ann O’Brien",
            "Søren Åberg",
            "José Pérez",
            "Иван Петров",
            "Wes St. John",
            "April May",
            "A.L. Lee",
            "Tom Orr III",
            "Ann “Bunny” Lee",
            "Santa Montefiore",
            "In Seok Kim",
            "En Lai Zhou",
            "Paul Herald",
            "Dr. Ann Lee",
            "van der Velde",
            "Marijke van der Velde",
            "É. Roux",
            "ANNE-MARIE VAN DER BERG");
    private static final List<String> JOINTS = List.of(
            " and ",
            ", ",
            ", and ",
            "; ",
            " & ",
            " with ",
            ", with ",
            " und ",
            " et ",
            " / ",
            " | ",
            " og ",
            " – ",
            " - ",
            " | Photos: ",
            " – Photo: ",
            ", Foto: ",
            "; photos by ",
            " | Fotos von ",
            " / Фото: ",
            " | Graphics: ",
            ", translated by ",
            " – Fotoğraf: ",
            " | Text: ",
            " et photos de ",
            ", Video : ",
            ", Photographer ",
            " | Podcast: ",
            " and our correspondent ");
    private static final List<String> BEHIND = List.of(
            "",
            "",
            "",
            " in Lerwick",
            " in New York",
            ", Staff Writer",
            ", Photographer",
            ", AP",
            " (Reuters)",
            ", Ph.D.",
            ", chief political correspondent",
            " of The Harbour Post",
            ", in Rome",
            " (text)",
            ", 34",
            " (Fotos)",
            " (translation)",
            " <ann@example.org>",
            ", Associated Press",
            ", special to the Post");

    private static final Set<BylinePart.Kind> TOLD = Set.of(
            BylinePart.Kind.NAME, BylinePart.Kind.PHOTOGRAPHER, BylinePart.Kind.OTHER_WORK, BylinePart.Kind.UNCLEAR);

    private final Random random = new Random(1);

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void noNameVanishes() {
        for (int i = 0; i < BYLINES; i++) {
            var names = new ArrayList<String>();
            var printed = new StringBuilder();
            int count = 1 + random.nextInt(4);
            for (int j = 0; j < count; j++) {
                String name = any(NAMES);
                names.add(name);
                printed.append(j == 0 ? "" : any(JOINTS)).append(name).append(any(BEHIND));
            }
            BylineReading reading = BylineReader.ofField(printed.toString());
            String told = reading.parts().stream()
                    .filter(part -> TOLD.contains(part.kind()))
                    .map(BylinePart::text)
                    .collect(Collectors.joining("; "));
            if (!names.stream().allMatch(told::contains)) {
                fail(printed + " has " + reading.parts());
            }
        }
    }

    @Test
    void noWordVanishes() {
        for (int i = 0; i < BYLINES; i++) {
            var printed = new StringBuilder(any(NAMES));
            for (int j = random.nextInt(4); j > 0; j--) {
                printed.append(any(JOINTS)).append(any(random.nextBoolean() ? NAMES : BEHIND));
            }
            BylineReading reading = BylineReader.ofField(printed.toString());
            List<String> kept = reading.parts().stream().map(BylinePart::text).toList();
            for (String name : NAMES) {
                if (printed.indexOf(name) >= 0 && kept.stream().noneMatch(part -> part.contains(name))) {
                    fail(printed + " has " + reading.parts());
                }
            }
        }
    }

    @Test
    void noTurnedNameVanishes() {
        List<String> surnames = List.of("Doe", "van der Velde", "García Márquez", "De la Cruz", "Osei-Tutu", "LEE");
        List<String> given = List.of("Jane", "John M.", "Marijke", "Anne-Marie", "J. R.");
        for (String surname : surnames) {
            for (String other : given) {
                String printed = surname + ", " + other + "; Roe, Tom";
                assertThat(BylineReader.ofField(printed).names()).containsExactly(other + " " + surname, "Tom Roe");
            }
        }
    }
}
