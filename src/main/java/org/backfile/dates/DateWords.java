package org.backfile.dates;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.text.Beginnings;
import org.backfile.text.Folding;
import org.backfile.text.PackagedLines;

/**
 * The words that occur in date lines, in every language of the JDK's locale data (CLDR, {@code date-names.txt}) and as
 * newspapers write them ({@code date-words.txt}). A word may be several things: {@code mar} is a month and, in Spanish,
 * Tuesday.
 */
public final class DateWords {

    /** The possible roles of a word. */
    public enum Kind {
        WEEKDAY,
        /** A weekday in a more widely read language than any in which it is a month. */
        WEEKDAY_FIRST,
        WORD,
        WITH,
        /** Between two days: {@code 10 and 11 December}. */
        AND,
        DAY_PART,
        /** The name of an edition: {@code 朝刊}. */
        EDITION,
        AM,
        PM,
        PUBLISHED,
        UPDATED,
        YEAR_AFTER,
        MONTH_AFTER,
        DAY_AFTER,
        HOUR_AFTER,
        MINUTE_AFTER,
        YEAR_BEFORE,
        MONTH_BEFORE,
        DAY_BEFORE,
        ERA
    }

    /** A calendar besides our own. */
    enum Calendar {
        PERSIAN,
        ISLAMIC;

        /** The calendar of a language whose papers print years that are not ours. */
        static Optional<Calendar> of(String language) {
            return switch (language) {
                case "fa" -> Optional.of(PERSIAN);
                case "ar" -> Optional.of(ISLAMIC);
                default -> Optional.empty();
            };
        }
    }

    /** A month of another calendar. */
    record OtherMonth(Calendar calendar, int month) {}

    /**
     * @param months   by language, the most widely read language first
     * @param weekdays by language, the days (a bit each, Monday's is 1); an empty language stands for all
     * @param era        the number to add to a year of this era
     */
    record Word(Map<String, Integer> months, Map<String, Integer> weekdays, Set<Kind> kinds, int era) {

        private static final Word UNKNOWN = new Word(Map.of(), Map.of(), EnumSet.noneOf(Kind.class), 0);

        boolean isMonth() {
            return !months.isEmpty();
        }

        /** The month in that language, else in the first language that has the word. */
        int month(Optional<String> language) {
            Integer inLanguage = language.isPresent() ? months.get(language.get()) : null;
            return inLanguage != null ? inLanguage : months.values().iterator().next();
        }

        /**
         * Whether languages disagree on the month: {@code listopada} is October in Croatian and November in Polish.
         */
        boolean isDisputed() {
            Iterator<Integer> inLanguages = months.values().iterator();
            int first = inLanguages.hasNext() ? inLanguages.next() : 0;
            while (inLanguages.hasNext()) {
                if (inLanguages.next() != first) {
                    return true;
                }
            }
            return false;
        }

        boolean isWeekdayIn(String language) {
            return language.isEmpty() || weekdays.containsKey(language) || weekdays.containsKey("");
        }

        /** Whether it is the name of that weekday in some language. */
        boolean canBe(DayOfWeek day) {
            for (int days : weekdays.values()) {
                if ((days & bit(day.getValue())) != 0) {
                    return true;
                }
            }
            return weekdays.isEmpty();
        }

        /** The weekday that it names in the language; empty if it names none there, or one of two. */
        Optional<DayOfWeek> weekday(String language) {
            int days = weekdays.getOrDefault(language, weekdays.getOrDefault("", 0));
            return Integer.bitCount(days) == 1
                    ? Optional.of(DayOfWeek.of(1 + Integer.numberOfTrailingZeros(days)))
                    : Optional.empty();
        }

        private static int bit(int weekday) {
            return 1 << (weekday - 1);
        }

        boolean is(Kind kind) {
            return kinds.contains(kind);
        }
    }

    private static final int LONGEST_INFLECTION = 2;
    private static final int SHORTEST_STEM = 5;
    private static final int LAST_JULIAN_YEAR_ELSEWHERE = 1700;

    private record Stem(String start, Kind kind) {}

    /** Loaded with the first date line; a build that reads no text never needs it. */
    private static final class Loaded {
        private static final DateWords WORDS = new DateWords();
    }

    private final Map<String, Word> words = new HashMap<>(32_768);
    private final Map<String, Word> monthStems = new HashMap<>(8192);
    private final Map<Character, List<Stem>> stems = new HashMap<>();
    private final Map<String, OtherMonth> otherMonths = new HashMap<>();
    private final Map<String, Calendar> calendars = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    /** By language, the last year in which its papers had Julian dates. */
    private final Map<String, Integer> julianYears = new HashMap<>();

    private final Beginnings beginnings = new Beginnings();

    private DateWords() {
        PackagedLines.of("date-names.txt", DateWords.class).forEach(this::takeNames);
        PackagedLines.of("date-words.txt", DateWords.class).forEach(this::takeWords);
    }

    public static DateWords loaded() {
        return Loaded.WORDS;
    }

    private void takeNames(String line) {
        String[] parts = line.split(" ");
        for (int i = 2; i < parts.length; i++) {
            if (Character.isDigit(parts[1].charAt(0))) {
                addMonth(parts[i], parts[0], Integer.parseInt(parts[1]));
            } else if (parts[1].startsWith("weekday:")) {
                addWeekday(parts[i], parts[0], parts[1]);
            } else {
                addName(parts[i], kindOf(parts[1]));
            }
        }
    }

    /** A month of a more widely read language is not a small word of this one: {@code mar} is one in Luo. */
    private void addName(String word, Kind kind) {
        Word known = words.computeIfAbsent(word, DateWords::fresh);
        if (kind != Kind.WORD || !known.isMonth()) {
            add(word, kind);
        }
    }

    private void addWeekday(String word, String language, String kind) {
        int day = Integer.parseInt(kind.substring(kind.indexOf(':') + 1));
        add(word, Kind.WEEKDAY);
        named(word).weekdays.merge(language, Word.bit(day), (one, other) -> one | other);
    }

    private void takeWords(String line) {
        String[] parts = line.split(" ");
        String[] kind = parts[0].split(":");
        for (int i = 1; i < parts.length; i++) {
            String word = Folding.words(parts[i]);
            if (kind[0].equals("month")) {
                addMonth(word, "", Integer.parseInt(kind[1]));
            } else if (kind[0].equals("persian") || kind[0].equals("islamic")) {
                otherMonths.put(word, new OtherMonth(calendarNamed(kind[0]), Integer.parseInt(kind[1])));
            } else if (kind[0].equals("calendar")) {
                calendars.put(word, calendarNamed(kind[1]));
            } else if (kind[0].equals("weekday")) {
                addWeekday(word, "", parts[0]);
            } else if (kind[0].equals("julian")) {
                julianYears.put(parts[i], Integer.parseInt(kind[1]));
            } else if (kind[0].equals("ordinal")) {
                ordinals.put(word, Integer.parseInt(kind[1]));
            } else if (kind[0].equals("era")) {
                add(word, Kind.ERA);
                words.computeIfPresent(
                        word,
                        (text, known) ->
                                new Word(known.months, known.weekdays, known.kinds, Integer.parseInt(kind[1])));
            } else if (parts[i].endsWith("*")) {
                stems.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(new Stem(word, kindOf(kind[0])));
            } else {
                add(word, kindOf(kind[0]));
            }
        }
    }

    private static Calendar calendarNamed(String name) {
        return Calendar.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** @param folded one word or two without the space between them */
    Optional<OtherMonth> otherMonth(String folded) {
        return Optional.ofNullable(otherMonths.get(folded));
    }

    /** The calendar that a mark behind a year names: {@code هـ}. */
    Optional<Calendar> calendarOf(String folded) {
        return Optional.ofNullable(calendars.get(folded));
    }

    /** The last year in which papers of the language had Julian dates. */
    int lastJulianYear(String language) {
        return julianYears.getOrDefault(language, LAST_JULIAN_YEAR_ELSEWHERE);
    }

    /** The number of a day in words, as in Persian; 0 if it is none. */
    int ordinal(String folded) {
        return ordinals.getOrDefault(folded, 0);
    }

    /** Whether the word is the name of a month in some language. */
    public static boolean isMonth(String word) {
        return loaded().named(Folding.words(word)).isMonth();
    }

    private static Kind kindOf(String name) {
        return Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private void addMonth(String word, String language, int month) {
        beginnings.add(word);
        Word known = words.computeIfAbsent(word, DateWords::fresh);
        if (known.is(Kind.WEEKDAY) && !known.isMonth()) {
            known.kinds.add(Kind.WEEKDAY_FIRST);
        }
        known.months.putIfAbsent(language, month);
        for (int cut = 0; cut <= LONGEST_INFLECTION && word.length() - cut >= SHORTEST_STEM; cut++) {
            monthStems
                    .computeIfAbsent(word.substring(0, word.length() - cut), DateWords::fresh)
                    .months
                    .putIfAbsent(language, month);
        }
    }

    private void add(String word, Kind kind) {
        beginnings.add(word);
        words.computeIfAbsent(word, DateWords::fresh).kinds.add(kind);
    }

    private static Word fresh(String word) {
        return new Word(new LinkedHashMap<>(2), new HashMap<>(2), EnumSet.noneOf(Kind.class), 0);
    }

    /** @param folded a word folded by {@link Folding#words} */
    Word named(String folded) {
        if (!canBegin(folded)) {
            return Word.UNKNOWN;
        }
        Word exact = words.get(folded);
        return exact != null ? exact : inflected(folded);
    }

    /**
     * Whether the words known here include some that may begin with this one; false for most words of a headline with
     * a number in it, whose neighbours then need not be joined to see whether they are one name.
     */
    boolean canBegin(String folded) {
        return beginnings.mayBeAt(folded, 0);
    }

    /** A month with an ending that CLDR does not have: {@code decembrī} is {@code decembris} in a sentence. */
    private Word inflected(String folded) {
        for (int cut = 0; cut <= LONGEST_INFLECTION && folded.length() - cut >= SHORTEST_STEM; cut++) {
            Word stem = monthStems.get(folded.substring(0, folded.length() - cut));
            if (stem != null) {
                return stem;
            }
        }
        return Word.UNKNOWN;
    }

    /** The label that a word gives a date, publication or change, if it is either. */
    public Optional<Kind> labelOf(String folded) {
        // Labels have no endings other than those of the stems below.
        Word word = words.getOrDefault(folded, Word.UNKNOWN);
        if (word.is(Kind.PUBLISHED) || word.is(Kind.UPDATED)) {
            return Optional.of(word.is(Kind.UPDATED) ? Kind.UPDATED : Kind.PUBLISHED);
        }
        // Changes first: "更新" occurs inside longer words, and no word for publishing holds one for
        // changing.
        Optional<Kind> change = stemOf(folded, Kind.UPDATED);
        return change.isPresent() ? change : stemOf(folded, Kind.PUBLISHED);
    }

    private Optional<Kind> stemOf(String folded, Kind kind) {
        for (Stem stem : folded.isEmpty() ? List.<Stem>of() : stems.getOrDefault(folded.charAt(0), List.of())) {
            if (stem.kind == kind && folded.startsWith(stem.start)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
