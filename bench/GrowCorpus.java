import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes a large archive, for measuring: N articles as {@code articles/YYYY/MM/DD-slug.txt}. The same arguments give the
 * same bytes.
 *
 * <pre>
 * java bench/GrowCorpus.java --articles 100000 --out DIR --from OTHER/articles    copies of real texts, years shifted
 * java bench/GrowCorpus.java --articles 100000 --out DIR --seed 1                 invented texts
 * </pre>
 *
 * The folder must be new: a text that is there already ends the run.
 * A copy of a corpus lies as many years before it as the corpus is long, so that no two articles want one address.
 * Invented texts have words of syllables whose use follows Zipf's law, as in real language; a third of them have
 * crossheads; their topics and places follow Zipf's law as well.
 */
public final class GrowCorpus {

    private static final DateTimeFormatter DATE_LINE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final Path out;
    private final int wanted;

    private GrowCorpus(Path out, int wanted) {
        this.out = out;
        this.wanted = wanted;
    }

    public static void main(String[] arguments) throws IOException {
        var options = new HashMap<String, String>(Map.of("--seed", "1"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        var grow = new GrowCorpus(Path.of(options.get("--out")), Integer.parseInt(options.get("--articles")));
        if (options.containsKey("--from")) {
            grow.copy(Path.of(options.get("--from")));
        } else {
            grow.invent(new Random(Long.parseLong(options.get("--seed"))));
        }
    }

    private void copy(Path from) throws IOException {
        List<Path> texts;
        try (Stream<Path> found = Files.walk(from)) {
            texts = found.filter(Files::isRegularFile).map(from::relativize).sorted().toList();
        }
        int first = yearOf(texts.get(0));
        int span = yearOf(texts.get(texts.size() - 1)) - first + 1;
        for (int i = 0; i < wanted; i++) {
            Path text = texts.get(i % texts.size());
            copy(from, text, yearOf(text) - span * (i / texts.size()));
        }
    }

    /** The first line of such a text is its date; 29 February becomes the 28th where there is none. */
    private void copy(Path from, Path text, int year) throws IOException {
        String content = Files.readString(from.resolve(text));
        int end = content.indexOf('\n');
        LocalDate date = LocalDate.parse(content.substring(0, end), DATE_LINE);
        LocalDate shifted = date.withYear(year);
        String name = text.getFileName().toString();
        // Moved to the 28th, it must not take the place of a text of that day and name.
        String moved = shifted.getDayOfMonth() == date.getDayOfMonth() ? "" : "leap-day-";
        write(shifted, moved + name.substring(name.indexOf('-') + 1), DATE_LINE.format(shifted) + content.substring(end));
    }

    private static int yearOf(Path text) {
        return Integer.parseInt(text.getName(0).toString());
    }

    private void invent(Random random) {
        var language = new Language(random);
        int days = 365 * 40;
        LocalDate last = LocalDate.of(2020, 12, 31);
        for (int i = 0; i < wanted; i++) {
            LocalDate date = last.minusDays((long) days * i / wanted);
            String headline = language.words(5 + random.nextInt(6));
            write(date, i + ".txt", language.article(DATE_LINE.format(date), headline + " " + i));
        }
    }

    private void write(LocalDate date, String name, String content) {
        Path folder = out.resolve(String.format("articles/%04d/%02d", date.getYear(), date.getMonthValue()));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(String.format("%02d-%s", date.getDayOfMonth(), name)), content, StandardOpenOption.CREATE_NEW);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Words and what is made of them. */
    private static final class Language {
        private static final String[] SYLLABLES = ("ba be bo da de do fa fi ga go ha he in ka ke ko la le li lo ma me mi mo na ne no "
                + "pa pe po ra re ri ro sa se si so ta te ti to un va ve wa we za").split(" ");

        private final Random random;
        private final List<String> vocabulary = new ArrayList<>();

        Language(Random random) {
            this.random = random;
            for (int i = 0; i < 60_000; i++) {
                var word = new StringBuilder();
                for (int syllables = 1 + Math.min(i, random.nextInt(4)); syllables > 0; syllables--) {
                    word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
                }
                vocabulary.add(word.toString());
            }
        }

        /** Rank r is drawn about as often as 1/r. */
        private int zipf(int size) {
            return (int) StrictMath.exp(random.nextDouble() * StrictMath.log(size)) - 1;
        }

        String words(int count) {
            var text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ").append(vocabulary.get(zipf(vocabulary.size())));
            }
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }

        String article(String date, String headline) {
            var text = new StringBuilder(date).append("\nTopics: topic ").append(zipf(150)).append(", topic ").append(zipf(150))
                    .append("\nPlaces: place ").append(zipf(200)).append("\n\n").append(headline).append('\n');
            boolean hasCrossheads = random.nextInt(3) == 0;
            int paragraphs = 2 + zipf(14);
            for (int i = 0; i < paragraphs; i++) {
                if (hasCrossheads && i > 0 && i % 4 == 0) {
                    text.append('\n').append(words(3)).append('\n');
                }
                text.append('\n').append(words(12 + random.nextInt(50))).append(".\n");
            }
            return text.toString();
        }
    }
}
