package org.backfile.render;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Whole numbers as a language groups them: {@code 19,033}, {@code 19.033}. What {@code String.format("%,d", number)}
 * writes, without looking up the language for each number.
 */
final class GroupedNumbers {

    private final char separator;
    private final int group;

    private GroupedNumbers(char separator, int group) {
        this.separator = separator;
        this.group = group;
    }

    static GroupedNumbers of(Locale language) {
        // The same digits as in addresses and calendars, in every language, so that a year reads the same everywhere.
        Locale locale = new Locale.Builder()
                .setLocale(language)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        char separator = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
        int group = NumberFormat.getInstance(locale) instanceof DecimalFormat format && format.isGroupingUsed()
                ? format.getGroupingSize()
                : 0;
        return new GroupedNumbers(separator, group);
    }

    String of(long number) {
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        if (group == 0 || digits.length() - first <= group) {
            return digits;
        }
        var grouped = new StringBuilder(digits.length() + 8);
        for (int i = 0; i < digits.length(); i++) {
            if (i > first && (digits.length() - i) % group == 0) {
                grouped.append(separator);
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
