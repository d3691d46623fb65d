package org.backfile.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every word as written, once for each language in which it occurs, numbered from 0 in order of arrival. Thread-safe:
 * most words are there already, and looking one up takes no lock.
 */
final class WrittenForms {

    private final KeptForms kept;
    /** Of the others. */
    private volatile WrittenForm[] table = new WrittenForm[1 << 12];
    /** The same, by number after those that were kept. */
    private final List<WrittenForm> inOrder = new ArrayList<>();

    WrittenForms(KeptForms kept) {
        this.kept = kept;
    }

    /** Adds forms that are not there yet. */
    synchronized void addAll(KeptForms others) {
        for (int i = 0; i < others.size(); i++) {
            keep(others.get(i).numbered(size()));
        }
    }

    int numberOf(int language, char[] letters, int length) {
        int hash = WrittenForm.hash(language, letters, length);
        int known = kept.numberOf(language, letters, length, hash);
        if (known >= 0) {
            return known;
        }
        WrittenForm form = find(table, language, letters, length, hash);
        return form != null ? form.number() : add(language, letters, length, hash);
    }

    private static WrittenForm find(WrittenForm[] table, int language, char[] letters, int length, int hash) {
        int mask = table.length - 1;
        for (int place = hash & mask; ; place = place + 1 & mask) {
            WrittenForm form = table[place];
            if (form == null || form.hash() == hash && form.is(language, letters, length)) {
                return form;
            }
        }
    }

    private synchronized int add(int language, char[] letters, int length, int hash) {
        // Another thread may have been first, or this one saw a stale table.
        WrittenForm there = find(table, language, letters, length, hash);
        if (there != null) {
            return there.number();
        }
        var form = new WrittenForm(language, Arrays.copyOf(letters, length), hash, size());
        keep(form);
        return form.number();
    }

    private int size() {
        return kept.size() + inOrder.size();
    }

    private void keep(WrittenForm form) {
        inOrder.add(form);
        if (inOrder.size() * 2 > table.length) {
            grow();
        } else {
            put(form, table);
        }
    }

    private void grow() {
        var larger = new WrittenForm[table.length * 4];
        inOrder.forEach(form -> put(form, larger));
        table = larger;
    }

    private static void put(WrittenForm form, WrittenForm[] table) {
        int place = form.hash() & table.length - 1;
        while (table[place] != null) {
            place = place + 1 & table.length - 1;
        }
        table[place] = form;
    }

    /** The forms from a number on. */
    synchronized List<WrittenForm> from(int number) {
        var forms = new ArrayList<WrittenForm>();
        for (int form = number; form < kept.size(); form++) {
            forms.add(kept.get(form));
        }
        forms.addAll(inOrder.subList(Math.max(0, number - kept.size()), inOrder.size()));
        return forms;
    }
}
