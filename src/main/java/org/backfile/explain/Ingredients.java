package org.backfile.explain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.page.Asset;
import org.backfile.page.Outline;
import org.backfile.page.TextPage;
import org.backfile.text.DiskArrays;
import org.backfile.text.DiskTexts;
import org.backfile.text.Fingerprint;

/**
 * What the pages of a site are made from besides its articles, each part with a fingerprint: the program, each setting,
 * each file of the theme, each entry of the menu, each page of the owner. Every build keeps them, some six kilobytes,
 * so that the next one can tell which of them have changed:
 *
 * <pre>
 * names as {@link DiskTexts} writes them: ARTICLE, PROGRAM, SETTING site.title, TEMPLATE month.peb
 * two numbers for the fingerprint of each, as {@link DiskArrays} writes them
 * </pre>
 */
public final class Ingredients {

    /** Stands for all articles together: only whether they are the same is of use. */
    private static final Ingredient ARTICLES = new Ingredient(Cause.ARTICLE, "");

    private final SortedMap<Ingredient, Fingerprint> prints;

    private Ingredients(SortedMap<Ingredient, Fingerprint> prints) {
        this.prints = Collections.unmodifiableSortedMap(prints);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Whether a site was made from these articles. */
    public boolean hasArticles(Fingerprint articles) {
        return articles.equals(prints.get(ARTICLES));
    }

    /** What differs from earlier ingredients, by cause. */
    Map<Cause, List<Changed>> since(Ingredients earlier) {
        var changed = new EnumMap<Cause, List<Changed>>(Cause.class);
        var all = new TreeSet<>(prints.keySet());
        all.addAll(earlier.prints.keySet());
        all.remove(ARTICLES);
        for (Ingredient one : all) {
            if (!Objects.equals(prints.get(one), earlier.prints.get(one))) {
                changed.computeIfAbsent(one.cause(), cause -> new ArrayList<>())
                        .add(new Changed(one.name(), difference(one, earlier)));
            }
        }
        return changed;
    }

    private Changed.Difference difference(Ingredient one, Ingredients earlier) {
        if (!earlier.prints.containsKey(one)) {
            return Changed.Difference.NEW;
        }
        return prints.containsKey(one) ? Changed.Difference.CHANGED : Changed.Difference.REMOVED;
    }

    public void write(DataOutput out) throws IOException {
        DiskTexts.write(prints.keySet().stream().map(Ingredient::toString).toList(), out);
        long[] numbers = new long[prints.size() * 2];
        int size = 0;
        for (Fingerprint print : prints.values()) {
            numbers[size++] = print.high();
            numbers[size++] = print.low();
        }
        DiskArrays.write(numbers, out);
    }

    /** @throws IOException when another version wrote them */
    public static Ingredients read(DataInput in) throws IOException {
        List<String> names = DiskTexts.read(in);
        long[] numbers = DiskArrays.readLongs(in);
        var prints = new TreeMap<Ingredient, Fingerprint>();
        try {
            for (int i = 0; i < names.size(); i++) {
                prints.put(Ingredient.parse(names.get(i)), new Fingerprint(numbers[2 * i], numbers[2 * i + 1]));
            }
        } catch (IllegalArgumentException unknown) {
            throw new IOException("has an ingredient of another version", unknown);
        }
        return new Ingredients(prints);
    }

    /** Collects ingredients. */
    public static final class Builder {
        private final SortedMap<Ingredient, Fingerprint> prints = new TreeMap<>();

        private Builder() {}

        public Builder program(Fingerprint program) {
            return add(Cause.PROGRAM, "", program);
        }

        /** @param articles fingerprint of all articles at their addresses */
        public Builder articles(Fingerprint articles) {
            prints.put(ARTICLES, articles);
            return this;
        }

        /** @param settings fingerprints by name: {@code site.title} */
        public Builder settings(Map<String, Fingerprint> settings) {
            settings.forEach((name, print) -> add(Cause.SETTING, name, print));
            return this;
        }

        /** @param files fingerprints by name: {@code month.peb}, {@code assets/style.css} */
        public Builder theme(Map<String, Fingerprint> files) {
            files.forEach((name, print) -> add(
                    name.startsWith("assets/")
                            ? Cause.ASSET
                            : name.startsWith("i18n/") ? Cause.WORDING : Cause.TEMPLATE,
                    name,
                    print));
            return this;
        }

        public Builder menu(Outline outline) {
            entry("sections", outline.hasSections());
            entry("topics", outline.hasTopics());
            entry("places", outline.hasPlaces());
            entry("authors", outline.hasAuthors());
            entry("undated", outline.hasUndated());
            outline.texts().forEach(text -> add(Cause.MENU, text.path().link(), Fingerprint.of(text.title())));
            return this;
        }

        private void entry(String name, boolean isThere) {
            if (isThere) {
                add(Cause.MENU, name, Fingerprint.UNKNOWN);
            }
        }

        /** @param folder of the owner's pages, as a person knows it */
        public Builder ownPages(String folder, Collection<TextPage> pages, Collection<Asset> files) {
            pages.forEach(page -> add(Cause.OWN_PAGE, folder + "/" + page.source(), page.content()));
            files.forEach(
                    file -> add(Cause.OWN_PAGE, folder + "/" + file.path().value(), Fingerprint.of(file.bytes())));
            return this;
        }

        public Builder unreadableFiles(int number) {
            return add(
                    Cause.UNREADABLE_FILES,
                    "",
                    Fingerprint.builder().add(number).build());
        }

        private Builder add(Cause cause, String name, Fingerprint print) {
            prints.put(new Ingredient(cause, name), print);
            return this;
        }

        public Ingredients build() {
            return new Ingredients(prints);
        }
    }
}
