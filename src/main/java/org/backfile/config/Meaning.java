package org.backfile.config;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a text in the configuration means.
 *
 * @param value absent when it means nothing; then the others say what it should be and how to get there
 */
record Meaning<T>(Optional<T> value, String expected, String fix) {

    static <T> Meaning<T> of(T value) {
        return new Meaning<>(Optional.of(value), "", "");
    }

    static <T> Meaning<T> none(String expected, String fix) {
        return new Meaning<>(Optional.empty(), expected, fix);
    }

    <R> Meaning<R> map(Function<T, R> change) {
        return new Meaning<>(value.map(change), expected, fix);
    }

    static String didYouMean(String text) {
        return "did you mean \"" + text + "\"?";
    }
}
