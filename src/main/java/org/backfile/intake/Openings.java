package org.backfile.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.backfile.text.Fingerprint;

/** The {@link Opening}s of all texts, sixteen bytes for each; says which of them are names. */
final class Openings {

    private static final int FEWEST_TEXTS = 8;
    /**
     * Below a name stand different headlines. A line with always the same one below it is the headline of a story that
     * is there several times, or of a report that has the same parts each time.
     */
    private static final int FEWEST_BELOW = 8;
    /** A name is above one text in this many. */
    private static final int SHARE = 3;

    private long[] openings = new long[64];
    private long[] folders = new long[64];
    private int size;
    private String lastPath = "";
    private long lastFolder = Fingerprint.of("").low();

    /** How many texts of a folder begin with a name, and how many texts it has. */
    record Count(int texts, int ofFolder) {}

    /** @param path of the file; most texts that are added one after the other are of one folder */
    void add(String path, long opening) {
        if (size == openings.length) {
            openings = Arrays.copyOf(openings, size * 2);
            folders = Arrays.copyOf(folders, size * 2);
        }
        openings[size] = opening;
        folders[size++] = folderOf(path);
    }

    private long folderOf(String path) {
        int end = path.lastIndexOf('/') + 1;
        if (lastPath.lastIndexOf('/') + 1 != end || !path.regionMatches(0, lastPath, 0, end)) {
            lastFolder = Fingerprint.of(path.substring(0, end)).low();
        }
        lastPath = path;
        return lastFolder;
    }

    /** The names, as {@link Opening#nameIn} has them. */
    Map<Long, Count> names() {
        Map<Long, Integer> frequent = frequent();
        if (frequent.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> folderOf = new HashMap<>();
        Map<Long, Integer> textsIn = new HashMap<>();
        for (int i = 0; i < size; i++) {
            long name = Opening.nameIn(openings[i]);
            if (openings[i] != Opening.NONE && frequent.containsKey(name)) {
                folderOf.put(name, folders[i]);
                textsIn.put(folders[i], 0);
            }
        }
        for (int i = 0; i < size; i++) {
            textsIn.computeIfPresent(folders[i], (folder, texts) -> texts + 1);
        }
        Map<Long, Count> names = new HashMap<>();
        frequent.forEach((name, texts) -> {
            int ofFolder = textsIn.getOrDefault(folderOf.getOrDefault(name, 0L), 0);
            if (texts * SHARE >= ofFolder) {
                names.put(name, new Count(texts, ofFolder));
            }
        });
        return Map.copyOf(names);
    }

    /** What many texts of one folder begin with, and how many. Equal openings are together when they are sorted. */
    private Map<Long, Integer> frequent() {
        Map<Long, Integer> frequent = new HashMap<>();
        long[] sorted = Arrays.copyOf(openings, size);
        Arrays.sort(sorted);
        int from = 0;
        while (from < size) {
            long name = Opening.nameIn(sorted[from]);
            int below = 1;
            int to = from + 1;
            while (to < size && Opening.nameIn(sorted[to]) == name) {
                below += sorted[to] == sorted[to - 1] ? 0 : 1;
                to++;
            }
            if (to - from >= FEWEST_TEXTS && below >= FEWEST_BELOW) {
                frequent.put(name, to - from);
            }
            from = to;
        }
        return frequent;
    }
}
