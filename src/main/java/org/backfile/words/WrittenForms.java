package org.backfile.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every word as written, once for each language in which it occurs, numbered from 0 in order of arrival. Thread-safe:
 * most words are there already, and looking one up takes no lock.
 */
final class WrittenForms {

    /** A word in a language; all its fields are final, so a thread that sees one sees it whole. */
    static final class Form {
        private final int language;
        /** Not a string: nearly every word of a text is compared with one of these, and needs one step less to it. */
        private final char[] letters;

        private final int hash;
        private final int number;

        private Form(int language, char[] letters, int hash, int number) {
            this.language = language;
            this.letters = letters;
            this.hash = hash;
            this.number = number;
        }

        int language() {
            return language;
        }

        String letters() {
            return new String(letters);
        }

        private boolean is(int otherLanguage, char[] other, int length) {
            if (language != otherLanguage || letters.length != length) {
                return false;
            }
            for (int at = 0; at < length; at++) {
                if (letters[at] != other[at]) {
                    return false;
                }
            }
            return true;
        }
    }

    private volatile Form[] table = new Form[1 << 12];
    private final List<Form> inOrder = new ArrayList<>();

    WrittenForms() {}

    /** @param languages of each of the words */
    WrittenForms(List<String> letters, int[] languages) {
        addAll(letters, languages);
    }

    /** Adds words that are not there yet. */
    synchronized void addAll(List<String> letters, int[] languages) {
        for (int i = 0; i < languages.length; i++) {
            char[] word = letters.get(i).toCharArray();
            keep(new Form(languages[i], word, hash(languages[i], word, word.length), inOrder.size()));
        }
    }

    int numberOf(int language, char[] letters, int length) {
        int hash = hash(language, letters, length);
        Form form = find(table, language, letters, length, hash);
        return form != null ? form.number : add(language, letters, length, hash);
    }

    private static Form find(Form[] table, int language, char[] letters, int length, int hash) {
        int mask = table.length - 1;
        for (int place = hash & mask; ; place = place + 1 & mask) {
            Form form = table[place];
            if (form == null || form.hash == hash && form.is(language, letters, length)) {
                return form;
            }
        }
    }

    private synchronized int add(int language, char[] letters, int length, int hash) {
        // Another thread may have been first, or this one saw a stale table.
        Form there = find(table, language, letters, length, hash);
        if (there != null) {
            return there.number;
        }
        var form = new Form(language, Arrays.copyOf(letters, length), hash, inOrder.size());
        keep(form);
        return form.number;
    }

    private void keep(Form form) {
        inOrder.add(form);
        if (inOrder.size() * 2 > table.length) {
            grow();
        } else {
            put(form, table);
        }
    }

    private void grow() {
        var larger = new Form[table.length * 4];
        inOrder.forEach(form -> put(form, larger));
        table = larger;
    }

    private static void put(Form form, Form[] table) {
        int place = form.hash & table.length - 1;
        while (table[place] != null) {
            place = place + 1 & table.length - 1;
        }
        table[place] = form;
    }

    /** The forms from a number on. */
    synchronized List<Form> from(int number) {
        return List.copyOf(inOrder.subList(number, inOrder.size()));
    }

    private static int hash(int language, char[] letters, int length) {
        int hash = language;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + letters[i];
        }
        hash *= 0x9e3779b9;
        return hash ^ hash >>> 15;
    }
}
