package org.backfile.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.EncodedWords;

/**
 * The value of a header with parameters (RFC 2045, section 5.1): {@code text/plain; charset="utf-8"}.
 *
 * @param name       in small letters: {@code text/plain}, {@code attachment}; empty when absent
 * @param parameters by their names in small letters
 */
record ContentType(String name, Map<String, String> parameters) {

    static final ContentType NONE = new ContentType("", Map.of());

    static ContentType of(String value) {
        int end = endOf(value, 0);
        String name = value.substring(0, end).strip().toLowerCase(Locale.ROOT);
        var parameters = new HashMap<String, String>();
        while (end < value.length()) {
            int from = end + 1;
            end = endOf(value, from);
            String parameter = value.substring(from, end);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                String key = parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                parameters.putIfAbsent(
                        key, unquoted(parameter.substring(equals + 1).strip()));
            }
        }
        return new ContentType(name, Map.copyOf(parameters));
    }

    /** The index of the next semicolon outside quotation marks. */
    private static int endOf(String value, int from) {
        boolean isQuoted = false;
        int at = from;
        while (at < value.length() && (isQuoted || value.charAt(at) != ';')) {
            char c = value.charAt(at);
            isQuoted ^= c == '"';
            at += isQuoted && c == '\\' ? 2 : 1;
        }
        return Math.min(at, value.length());
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return isQuoted ? value.substring(1, value.length() - 1).replace("\\", "") : value;
    }

    /** What separates the parts, if it has any. */
    Optional<String> boundary() {
        return isMultipart()
                ? Optional.ofNullable(parameters.get("boundary")).filter(boundary -> !boundary.isEmpty())
                : Optional.empty();
    }

    boolean isMultipart() {
        return name.startsWith("multipart/");
    }

    /** Text is what has no type, and what is of the type that old programs write: {@code Content-Type: text}. */
    boolean isPlain() {
        return name.isEmpty() || name.equals("text/plain") || name.equals("text");
    }

    boolean isWebPage() {
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    String charset() {
        return parameters.getOrDefault("charset", "");
    }

    /** The name of a file, if it names one. */
    Optional<String> fileName() {
        String name = parameters.getOrDefault("filename", parameters.getOrDefault("name", ""));
        return Optional.of(EncodedWords.decode(name)).filter(one -> !one.isEmpty());
    }
}
