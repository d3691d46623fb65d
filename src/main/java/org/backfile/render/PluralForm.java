package org.backfile.render;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The forms that words take with a number, named as in CLDR's plural categories. A language uses some of them: English
 * {@code one} and {@code other}, Arabic all six.
 *
 * @see <a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS #35, language plural
 *     rules</a>
 */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** Whole numbers only; languages not listed here follow the English rule. */
    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("ar", PluralForm::arabic),
            Map.entry("be", PluralForm::eastSlavic),
            Map.entry("ru", PluralForm::eastSlavic),
            Map.entry("uk", PluralForm::eastSlavic),
            Map.entry("bs", PluralForm::southSlavic),
            Map.entry("hr", PluralForm::southSlavic),
            Map.entry("sr", PluralForm::southSlavic),
            Map.entry("cs", PluralForm::czech),
            Map.entry("sk", PluralForm::czech),
            Map.entry("pl", PluralForm::polish),
            Map.entry("fr", PluralForm::oneBelowTwo),
            Map.entry("pt", PluralForm::oneBelowTwo),
            Map.entry("fa", PluralForm::oneBelowTwo),
            Map.entry("hi", PluralForm::oneBelowTwo),
            Map.entry("bn", PluralForm::oneBelowTwo),
            Map.entry("am", PluralForm::oneBelowTwo),
            Map.entry("he", count -> count == 1 ? ONE : count == 2 ? TWO : OTHER),
            Map.entry("lt", PluralForm::lithuanian),
            Map.entry("lv", count -> count % 10 == 0 || in(count % 100, 11, 19) ? ZERO : count % 10 == 1 ? ONE : OTHER),
            Map.entry("ro", count -> count == 1 ? ONE : count == 0 || in(count % 100, 1, 19) ? FEW : OTHER),
            Map.entry("sl", PluralForm::slovene),
            Map.entry(
                    "ga",
                    count -> count == 1
                            ? ONE
                            : count == 2 ? TWO : in(count, 3, 6) ? FEW : in(count, 7, 10) ? MANY : OTHER),
            Map.entry("ja", count -> OTHER),
            Map.entry("ko", count -> OTHER),
            Map.entry("zh", count -> OTHER),
            Map.entry("th", count -> OTHER),
            Map.entry("vi", count -> OTHER),
            Map.entry("id", count -> OTHER),
            Map.entry("ms", count -> OTHER));

    private interface Rule {
        PluralForm of(long count);
    }

    /** The form that a language uses for a non-negative number. */
    static PluralForm of(long count, Locale language) {
        return RULES.getOrDefault(language.getLanguage(), number -> number == 1 ? ONE : OTHER)
                .of(count);
    }

    /** The form of that name: {@code few}. */
    static Optional<PluralForm> named(String name) {
        for (PluralForm form : values()) {
            if (form.toString().equals(name)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static PluralForm arabic(long count) {
        if (count <= 2) {
            return count == 0 ? ZERO : count == 1 ? ONE : TWO;
        }
        return in(count % 100, 3, 10) ? FEW : in(count % 100, 11, 99) ? MANY : OTHER;
    }

    private static PluralForm eastSlavic(long count) {
        if (in(count % 100, 11, 14)) {
            return MANY;
        }
        return count % 10 == 1 ? ONE : in(count % 10, 2, 4) ? FEW : MANY;
    }

    private static PluralForm southSlavic(long count) {
        PluralForm form = eastSlavic(count);
        return form == MANY ? OTHER : form;
    }

    private static PluralForm czech(long count) {
        return count == 1 ? ONE : in(count, 2, 4) ? FEW : OTHER;
    }

    private static PluralForm polish(long count) {
        return count == 1 ? ONE : in(count % 10, 2, 4) && !in(count % 100, 12, 14) ? FEW : MANY;
    }

    private static PluralForm oneBelowTwo(long count) {
        return count < 2 ? ONE : OTHER;
    }

    private static PluralForm lithuanian(long count) {
        if (in(count % 100, 11, 19)) {
            return OTHER;
        }
        return count % 10 == 1 ? ONE : count % 10 == 0 ? OTHER : FEW;
    }

    private static PluralForm slovene(long count) {
        long rest = count % 100;
        return rest == 1 ? ONE : rest == 2 ? TWO : in(rest, 3, 4) ? FEW : OTHER;
    }

    private static boolean in(long count, long from, long to) {
        return count >= from && count <= to;
    }
}
