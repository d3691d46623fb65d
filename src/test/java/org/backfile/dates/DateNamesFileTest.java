package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.text.Folding;
import org.junit.jupiter.api.Test;

/**
 * {@code date-names.txt} has what the JDK's locale data (CLDR) says about every language; asking the JDK itself would
 * cost each run of the program a second. With {@code -Dgolden=write} the file is written: what the running JDK knows is
 * added to what the file has, so that it may be written by an old JDK and by a new one.
 */
class DateNamesFileTest {

    private static final Path FILE = Path.of("src/main/resources/org/backfile/dates/date-names.txt");
    /**
     * Where two languages have one word for two months and the text's language is not known, the earlier one is meant.
     */
    private static final List<String> FIRST = List.of(
            "en", "es", "pt", "fr", "de", "it", "nl", "pl", "ru", "uk", "cs", "sv", "da", "nb", "fi", "el", "ro", "hu",
            "tr", "ar", "fa", "he", "hi", "bn", "ur", "id", "vi", "th", "ja", "zh", "ko", "bg", "sr", "hr", "sk", "sl",
            "ca", "lt", "lv", "et");

    private final Map<String, Map<String, TreeSet<String>>> words = new TreeMap<>();

    @Test
    void theFileHasEveryNameOfEveryLanguageOfThisJdk() throws IOException {
        readFile();
        String before = print();
        for (Locale locale : Locale.getAvailableLocales()) {
            if (!locale.getLanguage().isEmpty()
                    && locale.getScript().length() + locale.getVariant().length() < 5) {
                gather(locale);
            }
        }
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, print());
        } else {
            assertThat(print()).isEqualTo(before);
        }
    }

    private void gather(Locale locale) {
        String language = locale.getLanguage();
        for (TextStyle style :
                List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
            for (Month month : Month.values()) {
                add(language, String.valueOf(month.getValue()), Folding.words(month.getDisplayName(style, locale)));
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                add(language, "weekday:" + day.getValue(), Folding.words(day.getDisplayName(style, locale)));
            }
        }
        for (int hour : new int[] {0, 4, 7, 10, 13, 16, 19, 22}) {
            String half = DateTimeFormatter.ofPattern("a", locale)
                    .format(LocalDate.of(2023, 1, 1).atTime(hour, 0));
            add(language, hour < 12 ? "am" : "pm", Folding.words(half));
        }
        for (FormatStyle style : List.of(FormatStyle.FULL, FormatStyle.LONG, FormatStyle.MEDIUM)) {
            inSentence(
                    DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale),
                    locale);
            fillers(
                    DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                            style, FormatStyle.SHORT, IsoChronology.INSTANCE, locale),
                    locale);
        }
    }

    /** Months as they are inflected inside a date: Hebrew puts a letter before them, Basque an ending behind. */
    private void inSentence(String pattern, Locale locale) {
        String withoutWeekday = pattern.replaceAll("[Ec]+", "");
        List<List<String>> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(
                    wordsOf(DateTimeFormatter.ofPattern(withoutWeekday, locale).format(LocalDate.of(2023, month, 13))));
        }
        var constant = new TreeSet<>(months.get(0));
        months.forEach(constant::retainAll);
        constant.forEach(word -> add(locale.getLanguage(), "word", word));
        for (int month = 1; month <= 12; month++) {
            var name = new ArrayList<>(months.get(month - 1));
            name.removeAll(constant);
            add(locale.getLanguage(), String.valueOf(month), String.join("", name));
        }
    }

    /** The words between date and time: {@code um}, {@code at}. */
    private void fillers(String pattern, Locale locale) {
        // Every second part of a pattern that is cut at its quotes is literal.
        String[] parts = pattern.split("'", -1);
        for (int i = 1; i < parts.length; i += 2) {
            wordsOf(parts[i]).forEach(word -> add(locale.getLanguage(), "word", word));
        }
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}'’.\u200c]+"))
                .map(Folding::words)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void add(String language, String kind, String word) {
        if (!word.isEmpty() && word.chars().noneMatch(Character::isDigit)) {
            words.computeIfAbsent(language, l -> new TreeMap<>())
                    .computeIfAbsent(kind, k -> new TreeSet<>())
                    .add(word);
        }
    }

    private void readFile() throws IOException {
        if (!Files.exists(FILE)) {
            return;
        }
        for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" ");
                Arrays.stream(parts).skip(2).forEach(word -> add(parts[0], parts[1], word));
            }
        }
    }

    private String print() {
        var text = new StringBuilder("""
                # The words of dates, by language: of each month (1 to 12), of weekdays (1 is Monday), of the halves of the day, and the small words between.
                # From the JDK's locale data (Unicode CLDR), folded: without case, accents, spaces and full stops.
                # Written by DateNamesFileTest with -Dgolden=write; what newspapers use besides is in date-words.txt.
                """);
        var languages = new ArrayList<>(words.keySet());
        languages.sort(Comparator.comparing(
                        (String language) -> FIRST.contains(language) ? FIRST.indexOf(language) : FIRST.size())
                .thenComparing(Comparator.naturalOrder()));
        for (String language : languages) {
            new LinkedHashMap<>(words.get(language))
                    .forEach((kind, forms) -> text.append(language)
                            .append(' ')
                            .append(kind)
                            .append(' ')
                            .append(String.join(" ", forms))
                            .append('\n'));
        }
        return text.toString();
    }
}
