package org.backfile.text;

import java.util.Locale;
import net.gcardone.junidecode.Junidecode;

/**
 * The last part of an address: lower-case ASCII letters, digits and hyphens, so that it survives every host, file
 * system and e-mail. Other scripts are transliterated ({@code Москва} is {@code moskva}).
 */
public record Slug(String value) {

    /** Maximum length of a slug in characters; a suffix comes on top. */
    static final int LIMIT = 80;

    /** The slug of a headline or a name; {@code untitled} when it has neither letters nor digits. */
    public static Slug of(String name) {
        String latin = isAscii(name) ? name : Junidecode.unidecode(name);
        var slug = new StringBuilder(latin.length());
        boolean hyphenDue = false;
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (isWordCharacter(c)) {
                if (hyphenDue && slug.length() > 0) {
                    slug.append('-');
                }
                hyphenDue = false;
                slug.append(c);
            } else if (c != '\'') {
                hyphenDue = true;
            }
        }
        String lower = slug.toString().toLowerCase(Locale.ROOT);
        return new Slug(lower.isEmpty() ? "untitled" : cutAtHyphen(lower));
    }

    /**
     * The same slug with a suffix of hexadecimal digits derived from {@code own}, which must be unique to its bearer:
     * {@code harbour-notes-3f9c2a}.
     */
    public Slug withSuffixOf(String own, int length) {
        return new Slug(value + "-" + Fingerprint.of(own).toString().substring(0, length));
    }

    private static String cutAtHyphen(String slug) {
        if (slug.length() <= LIMIT) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LIMIT);
        return slug.substring(0, hyphen > 0 ? hyphen : LIMIT);
    }

    private static boolean isWordCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    @Override
    public String toString() {
        return value;
    }
}
