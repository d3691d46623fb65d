import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a large archive for measuring: N articles as {@code articles/YYYY/MM/DD-slug.txt}. The same arguments give the
 * same bytes, whatever the number of processors.
 *
 * <pre>
 * java bench/GrowCorpus.java --articles 100000 --out DIR --from OTHER/articles    copies of real texts, years shifted
 * java bench/GrowCorpus.java --articles 100000 --out DIR --seed 1                 invented texts
 * </pre>
 *
 * The folder must be new: a text that is there already ends the run. A copy of a corpus lies as many years before it as
 * the corpus is long, so that no two articles want one address. Copies repeat their words, which flatters a search
 * index; invented texts do not.
 *
 * <p>Invented texts are those of a paper that printed 25 articles a day up to the end of 2020, so a larger archive is a
 * longer one, and begins with the texts of the smaller. Their lengths are log-normal, on average as in Reuters-21578
 * (about 145 words with the head), and their vocabulary grows with the archive: see {@link Zipf}.
 */
public final class GrowCorpus {

    private static final DateTimeFormatter DATE_LINE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
    private static final int ARTICLES_A_DAY = 25;

    private final Path out;
    private final int wanted;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

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
            grow.invent(Long.parseLong(options.get("--seed")));
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
        write(
                shifted,
                moved + name.substring(name.indexOf('-') + 1),
                DATE_LINE.format(shifted) + content.substring(end));
    }

    private static int yearOf(Path text) {
        return Integer.parseInt(text.getName(0).toString());
    }

    private void invent(long seed) {
        var words = new Words();
        // Each text has a generator of its own, so threads may write them in any order.
        IntStream.range(0, wanted).parallel().forEach(i -> {
            LocalDate date = LAST_DAY.minusDays(i / ARTICLES_A_DAY);
            var reporter = new Reporter(words, new Chance(seed, i), date);
            String headline = reporter.headline();
            String slug = String.join("-", List.of(headline.toLowerCase(Locale.ROOT).split(" ")).subList(0, 3));
            write(date, slug + "-" + i + ".txt", reporter.article(headline));
        });
    }

    private void write(LocalDate date, String name, String content) {
        Path folder = out.resolve(String.format("articles/%04d/%02d", date.getYear(), date.getMonthValue()));
        try {
            if (!folders.contains(folder)) {
                Files.createDirectories(folder);
                folders.add(folder);
            }
            Files.write(
                    folder.resolve(String.format("%02d-%s", date.getDayOfMonth(), name)),
                    content.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE_NEW);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Pseudo-random numbers (SplitMix64), the same in every Java. Not thread-safe. */
    private static final class Chance {
        private long state;

        Chance(long seed, long text) {
            state = mix(seed) + text * 0x632be59bd9b4e019L;
        }

        static long mix(long bits) {
            long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
            return mixed ^ mixed >>> 31;
        }

        /** From 0 to 1, without 1. */
        double number() {
            state += 0x9e3779b97f4a7c15L;
            return (mix(state) >>> 11) * 0x1p-53;
        }

        int below(int limit) {
            return (int) (number() * limit);
        }

        boolean in(int cases) {
            return below(cases) == 0;
        }

        /** Nearly normal, mean 0 and deviation 1: the sum of twelve uniform numbers. */
        double normal() {
            double sum = -6;
            for (int i = 0; i < 12; i++) {
                sum += number();
            }
            return sum;
        }
    }

    /**
     * Ranks from 0, drawn by Zipf's law in two regimes, as large corpora show it: up to {@code head} a rank is drawn
     * about as often as 1/rank, beyond it as 1/rank^{@code exponent}, without end. The number of different ranks among
     * n draws then grows as n^(1/{@code exponent}) (Heaps' law).
     */
    private record Zipf(int head, double exponent) {

        /** Grows as n^0.6: about as many words as Reuters-21578 has in as much text, 48,000 in 3.3 million. */
        static final Zipf WORDS = new Zipf(300, 1 / 0.6);

        static final Zipf NAMES = new Zipf(100, 1 / 0.6);
        static final Zipf TOPICS = new Zipf(40, 3);
        static final Zipf PLACES = new Zipf(50, 2.5);
        static final Zipf REPORTERS = new Zipf(100, 2);

        private static final long MOST = 1L << 38;

        long draw(Chance chance) {
            // Begins at 2, for the most frequent word is not twice as frequent as the next (Mandelbrot).
            double head = StrictMath.log(this.head / 2.0);
            double tail = 1 / (exponent - 1);
            double drawn = chance.number() * (head + tail);
            double rank = drawn < head
                    ? 2 * StrictMath.exp(drawn)
                    : this.head * StrictMath.pow((head + tail - drawn) / tail, -tail);
            return (long) Math.min(rank, MOST) - 2;
        }
    }

    /**
     * The word of each rank: first the small words of English, so that the language is known and stop words are in
     * their places; then words of syllables, longer ones for rarer ranks, some with endings that stemming removes. The
     * syllables are such as make no rude words. Thread-safe.
     */
    private static final class Words {
        private static final String[] SMALL =
                """
                the of to and a in said for on that it is by was at with from as be its has he were will have had
                would not but are this which an they or been their after his more who last also than up about one we
                year new other there when could no two all out over if into first some only them she her what can
                any most time may where so now before between under since while against during until because both
                many still such should very then those these made did our down next
                """.split("\\s+");
        private static final String[] ONSETS = "b c d f g h l m n p r s t v w st tr dr pl br".split(" ");
        private static final String[] FIRST_NAMES =
                """
                Ada Bruno Clara Dennis Edith Frank Grace Hugh Ines Jack Karen Leo Mary Nigel Olga Paul Ruth Simon
                Tessa Victor
                """.split("\\s+");
        private static final String[] VOWELS = "a e o ea ou".split(" ");
        private static final String[] ENDS = "n r l t d m nd lt rn lm".split(" ");
        private static final int SYLLABLES = ONSETS.length * VOWELS.length;
        /** Has no factor in common with the number of syllables, so multiplying only changes the order. */
        private static final long SHUFFLE = 7_368_787;

        private final String[] frequent =
                IntStream.range(0, 1 << 16).mapToObj(this::made).toArray(String[]::new);

        String at(long rank) {
            return rank < frequent.length ? frequent[(int) rank] : made(rank);
        }

        private String made(long rank) {
            if (rank < SMALL.length) {
                return SMALL[(int) rank];
            }
            // Of each three stems, one has a plural and one a past tense.
            long group = (rank - SMALL.length) / 5 * 3;
            return switch ((int) ((rank - SMALL.length) % 5)) {
                case 0 -> stem(group);
                case 1 -> stem(group) + "s";
                case 2 -> stem(group + 1);
                case 3 -> stem(group + 1) + "ed";
                default -> stem(group + 2);
            };
        }

        static String stem(long number) {
            long left = number;
            long ofThatLength = SYLLABLES;
            int length = 1;
            while (left >= ofThatLength) {
                left -= ofThatLength;
                ofThatLength *= SYLLABLES;
                length++;
            }
            long shuffled = left * SHUFFLE % ofThatLength;
            var word = new StringBuilder(16);
            for (int i = 0; i < length; i++) {
                int syllable = (int) (shuffled % SYLLABLES);
                word.append(ONSETS[syllable / VOWELS.length]).append(VOWELS[syllable % VOWELS.length]);
                shuffled /= SYLLABLES;
            }
            return word.append(ENDS[(int) (number % ENDS.length)]).toString();
        }

        static String name(long number) {
            String stem = stem(number);
            return Character.toUpperCase(stem.charAt(0)) + stem.substring(1);
        }

        static String topic(long rank) {
            return rank % 3 == 1 ? stem(1_000 + rank) + " " + stem(400 + rank) : stem(2_000 + rank);
        }

        static String place(long rank) {
            String name = name(3_000 + rank);
            return switch ((int) (rank % 6)) {
                case 1 -> "Port " + name;
                case 3 -> "New " + name;
                case 4 -> name + " Island";
                default -> name;
            };
        }

        static String person(long rank) {
            String first = FIRST_NAMES[(int) Long.remainderUnsigned(Chance.mix(rank), FIRST_NAMES.length)];
            return first + " " + name(5_000 + rank);
        }
    }

    /** Writes one article. Not thread-safe. */
    private static final class Reporter {
        private static final List<String> SECTIONS =
                List.of("World", "Economy", "City", "Politics", "Sport", "Culture", "Science", "Letters");
        private static final List<String> AGENCIES = List.of("Isle News", "Northern Wire", "Harbour Post");
        private static final double MEDIAN_LENGTH = 85;
        private static final double SPREAD = 0.85;
        private static final int LONG = 250;

        private final Words words;
        private final Chance chance;
        private final LocalDate date;

        Reporter(Words words, Chance chance, LocalDate date) {
            this.words = words;
            this.chance = chance;
            this.date = date;
        }

        String headline() {
            return phrase(5 + chance.below(6));
        }

        String article(String headline) {
            var text = new StringBuilder(2_048).append(DATE_LINE.format(date)).append('\n');
            text.append("Section: ").append(SECTIONS.get(chance.below(SECTIONS.size()))).append('\n');
            text.append("Topics: ").append(several(Zipf.TOPICS, Words::topic)).append('\n');
            String place = Words.place(Zipf.PLACES.draw(chance));
            text.append("Places: ").append(place).append("\n\n").append(headline).append('\n');
            if (!chance.in(3)) {
                text.append("\nBy ").append(Words.person(Zipf.REPORTERS.draw(chance)));
                text.append(chance.in(12) ? " and " + Words.person(Zipf.REPORTERS.draw(chance)) : "").append('\n');
            }
            text.append('\n').append(chance.in(3) ? "" : dateline(place));
            body(text, (int) Math.max(8, MEDIAN_LENGTH * StrictMath.exp(SPREAD * chance.normal())));
            return text.toString();
        }

        private String several(Zipf law, LongFunction<String> nameOf) {
            var names = new LinkedHashSet<String>();
            for (int i = 1 + chance.below(3); i > 0; i--) {
                names.add(nameOf.apply(law.draw(chance)));
            }
            return String.join(", ", names);
        }

        private String dateline(String place) {
            return place.toUpperCase(Locale.ROOT) + ", " + DATE_LINE.format(date).substring(0, 3) + " "
                    + date.getDayOfMonth() + " (" + AGENCIES.get(chance.below(AGENCIES.size())) + ") - ";
        }

        /** Paragraphs of one to three sentences; a third of the long articles have crossheads. */
        private void body(StringBuilder text, int length) {
            boolean hasCrossheads = length > LONG && chance.in(3);
            int left = length;
            for (int paragraph = 0; left > 0; paragraph++) {
                if (hasCrossheads && paragraph > 0 && paragraph % 4 == 0) {
                    text.append('\n').append(phrase(2 + chance.below(3))).append('\n');
                }
                text.append(paragraph > 0 ? "\n" : "");
                for (int sentences = 1 + chance.below(3); sentences > 0 && left > 0; sentences--) {
                    int size = Math.min(8 + chance.below(20), Math.max(left, 5));
                    sentence(text, size);
                    text.append(sentences > 1 && left > size ? " " : "");
                    left -= size;
                }
                text.append('\n');
            }
        }

        private void sentence(StringBuilder text, int size) {
            text.append(phrase(2));
            for (int i = 2; i < size; i++) {
                text.append(chance.in(12) ? ", " : " ").append(token());
            }
            text.append('.');
        }

        /** One word in 25 is a name, one in 40 a number. */
        private String token() {
            if (chance.in(25)) {
                long rank = Zipf.NAMES.draw(chance);
                return rank % 3 == 0 ? Words.place(rank) : Words.person(rank);
            }
            return chance.in(40) ? String.valueOf(1 + chance.below(chance.in(2) ? 100 : 2_000)) : word();
        }

        private String word() {
            return words.at(Zipf.WORDS.draw(chance));
        }

        private String phrase(int size) {
            var phrase = new StringBuilder(word());
            phrase.setCharAt(0, Character.toUpperCase(phrase.charAt(0)));
            for (int i = 1; i < size; i++) {
                phrase.append(' ').append(word());
            }
            return phrase.toString();
        }
    }
}
