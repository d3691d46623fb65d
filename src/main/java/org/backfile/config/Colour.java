package org.backfile.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A screen colour.
 *
 * @param red, green and blue from 0 to 255, in sRGB
 */
public record Colour(int red, int green, int blue) {

    private static final Pattern LONG = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern SHORT = Pattern.compile("#[0-9A-Fa-f]{3}");

    /** The colour that CSS writes as {@code #8a1c1c} or {@code #812}. */
    public static Optional<Colour> of(String css) {
        if (SHORT.matcher(css).matches()) {
            return of(css.replaceAll("([0-9A-Fa-f])", "$1$1"));
        }
        if (!LONG.matcher(css).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(css.substring(1), 16);
        return Optional.of(new Colour(number >> 16, number >> 8 & 0xff, number & 0xff));
    }

    /** Parses {@code look.accent}. */
    static Meaning<Colour> meaningOf(String text) {
        return of(text).map(Meaning::of)
                .orElseGet(() -> Meaning.none(
                        "a colour such as #8a1c1c",
                        of("#" + text)
                                .map(colour -> Meaning.didYouMean(colour.toString()))
                                .orElse("")));
    }

    /** Contrast ratio as defined by WCAG 2.2, from 1 (none) to 21 (black on white). */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance as defined by WCAG 2.2: 0 for black, 1 for white. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** This colour with a percentage of another mixed in. */
    public Colour mixedWith(Colour other, int percent) {
        return new Colour(
                mixed(red, other.red, percent), mixed(green, other.green, percent), mixed(blue, other.blue, percent));
    }

    private static int mixed(int one, int other, int percent) {
        return (one * (100 - percent) + other * percent) / 100;
    }

    /** As CSS writes it: {@code #8a1c1c}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
