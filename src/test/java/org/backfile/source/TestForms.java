package org.backfile.source;

/** Names of texts, as far as the tests of this room have them. */
final class TestForms {

    private TestForms() {}

    static boolean isText(String name) {
        return name.matches("(?i).*\\.(txt|text|md|markdown|html|htm)");
    }
}
