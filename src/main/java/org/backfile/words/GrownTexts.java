package org.backfile.words;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** Texts of a file of the cache, and those that have come since. Immutable. */
final class GrownTexts extends AbstractList<String> implements RandomAccess {

    static final GrownTexts NONE = new GrownTexts(PackedTexts.NONE, List.of());

    private final PackedTexts kept;
    private final List<String> since;

    private GrownTexts(PackedTexts kept, List<String> since) {
        this.kept = kept;
        this.since = since;
    }

    static GrownTexts of(PackedTexts kept) {
        return new GrownTexts(kept, List.of());
    }

    GrownTexts with(List<String> more) {
        var all = new ArrayList<String>(since.size() + more.size());
        all.addAll(since);
        all.addAll(more);
        return new GrownTexts(kept, all);
    }

    @Override
    public int size() {
        return kept.size() + since.size();
    }

    @Override
    public String get(int text) {
        return text < kept.size() ? kept.get(text) : since.get(text - kept.size());
    }

    /** The length of a text in UTF-16 units. */
    int length(int text) {
        return text < kept.size()
                ? kept.length(text)
                : since.get(text - kept.size()).length();
    }
}
