package org.backfile.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.text.Failure;
import org.backfile.text.Suggestion;

/**
 * The theme's own words, in the site's language: the texts of {@code i18n/de-AT.yaml}, then {@code i18n/de.yaml}, then
 * {@code i18n/en.yaml}, each where the one before has none. Values replace <code>{0}</code>, <code>{1}</code> ... in a
 * text; of a text with several plural forms, its first value, a number, selects one.
 */
final class Wording {

    private static final String ENGLISH = "en";

    private final Map<String, Map<PluralForm, String>> texts = new HashMap<>();
    private final Map<String, Locale> languages = new HashMap<>();
    private final GroupedNumbers numbers;

    private Wording(Locale locale) {
        numbers = GroupedNumbers.of(locale);
    }

    /** @throws Failure when a file of texts cannot be understood */
    static Wording of(Theme theme, Locale locale) {
        var wording = new Wording(locale);
        for (String language : List.of(ENGLISH, locale.getLanguage(), locale.toLanguageTag())) {
            theme.file("i18n/" + language + ".yaml")
                    .map(WordingFile::read)
                    .ifPresent(texts -> texts.forEach((key, forms) -> {
                        wording.texts.put(key, forms);
                        wording.languages.put(key, Locale.forLanguageTag(language));
                    }));
        }
        return wording;
    }

    /**
     * @param values numbers are formatted for the language
     * @throws IllegalArgumentException with a message for the template's author when there is no text with that key
     */
    String say(String key, List<?> values) {
        Map<PluralForm, String> forms = texts.get(key);
        if (forms == null) {
            throw new IllegalArgumentException("there is no text \"" + key + "\" in i18n/en.yaml"
                    + Suggestion.nearest(key, new TreeMap<>(texts).keySet())
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse(""));
        }
        return filled(formFor(forms, key, values), values);
    }

    /** All forms of the texts of a group, as a JSON object by key, for scripts, which know the numbers. */
    String group(String name) {
        var json = new ScriptData().begin('{');
        new TreeMap<>(texts).subMap(name + ".", name + "/").forEach((key, forms) -> {
            json.name(key).begin('{');
            new TreeMap<>(forms)
                    .forEach((form, text) -> json.name(form.toString()).text(text));
            json.end('}');
        });
        return json.end('}').toString();
    }

    private String formFor(Map<PluralForm, String> forms, String key, List<?> values) {
        String other = forms.getOrDefault(PluralForm.OTHER, "");
        if (forms.size() == 1 || values.isEmpty() || !(values.get(0) instanceof Number count)) {
            return other;
        }
        // The plural rule is that of the language of the text, which may be English as a fallback.
        return forms.getOrDefault(PluralForm.of(count.longValue(), languages.getOrDefault(key, Locale.ENGLISH)), other);
    }

    /** In one pass, since a value may be anyone's text and have braces itself. */
    private String filled(String text, List<?> values) {
        if (values.isEmpty()) {
            return text;
        }
        var filled = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            int number = placeAt(text, brace);
            if (number >= 0 && number < values.size()) {
                filled.append(text, from, brace).append(written(values.get(number)));
                from = brace + "{0}".length();
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** The number of the value for which there is a place at a brace; negative when the brace is text. */
    private static int placeAt(String text, int brace) {
        boolean isPlace = text.startsWith("}", brace + 2);
        int number = isPlace ? text.charAt(brace + 1) - '0' : -1;
        return number <= 9 ? number : -1;
    }

    private String written(Object value) {
        return value instanceof Number number ? number(number) : String.valueOf(value);
    }

    /** A whole number as the language writes it: {@code 19,033}. */
    String number(Number number) {
        return numbers.of(number.longValue());
    }
}
