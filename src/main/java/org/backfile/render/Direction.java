package org.backfile.render;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written, as a value of HTML's {@code dir} attribute. */
enum Direction {
    LTR,
    RTL;

    /** Scripts in modern use that run from right to left (ISO 15924). */
    private static final Set<String> FROM_THE_RIGHT =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    static Direction of(Locale language) {
        if (!language.getScript().isEmpty()) {
            return FROM_THE_RIGHT.contains(language.getScript()) ? RTL : LTR;
        }
        // A language's name for itself is in its own script, which saves a table of languages.
        String own = language.getDisplayLanguage(language);
        byte direction = own.isEmpty()
                ? Character.DIRECTIONALITY_LEFT_TO_RIGHT
                : Character.getDirectionality(own.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                ? RTL
                : LTR;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
