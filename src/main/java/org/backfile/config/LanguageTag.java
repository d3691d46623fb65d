package org.backfile.config;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language as BCP 47 writes it: {@code en}, {@code en-GB}, {@code zh-Hant}. */
final class LanguageTag {

    private static final String EXPECTED = "a language code such as en, en-GB, de or zh-Hant";

    private LanguageTag() {}

    static Meaning<Locale> meaningOf(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            return isKnown(locale) ? Meaning.of(locale) : notUnderstood(text);
        } catch (IllformedLocaleException notATag) {
            return notUnderstood(text);
        }
    }

    /** Well-formed is not enough: to BCP 47, {@code english} could be a language code of seven letters. */
    private static boolean isKnown(Locale locale) {
        String code = locale.getLanguage();
        return code.length() == 3 || code.length() == 2 && languages().contains(code);
    }

    private static Meaning<Locale> notUnderstood(String text) {
        return Meaning.none(
                EXPECTED,
                withHyphens(text)
                        .or(() -> codeOf(text))
                        .map(Meaning::didYouMean)
                        .orElse(""));
    }

    private static Optional<String> withHyphens(String text) {
        return text.contains("_")
                ? meaningOf(text.replace('_', '-')).value().map(Locale::toLanguageTag)
                : Optional.empty();
    }

    /** The code of a language given by name, in English or in the language itself: {@code Deutsch}. */
    private static Optional<String> codeOf(String name) {
        return languages().stream()
                .filter(code -> isNameOf(name, Locale.forLanguageTag(code)))
                .findFirst();
    }

    private static boolean isNameOf(String name, Locale locale) {
        return name.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
                || name.equalsIgnoreCase(locale.getDisplayLanguage(locale));
    }

    private static List<String> languages() {
        return Arrays.stream(Locale.getISOLanguages()).sorted().toList();
    }
}
