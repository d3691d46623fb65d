package org.backfile.config;

import java.util.Optional;
import java.util.function.Function;

/**
 * The result of interpreting a text in the configuration.
 *
 * @param value absent when the text is invalid; then the others state the expected form and how to fix it
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
