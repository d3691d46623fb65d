package org.backfile.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.PackagedLines;

/** Reports files among the articles that are not texts: one diagnostic per kind, with the number of files. */
public final class OtherFiles {

    /** Names, without their endings, of files that describe their folder. */
    private static final Set<String> ABOUT = Set.of(
            "readme",
            "read me",
            "read-me",
            "lisezmoi",
            "liesmich",
            "leeme",
            "léeme",
            "license",
            "licence",
            "copying",
            "changelog",
            "contributing");

    /** Files that desktop systems leave in folders. */
    private static final Set<String> OF_SYSTEM = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r");

    private static final Kind ABOUT_FOLDER = new Kind("a file about the folder, judging by its name", "");
    private static final Kind SYSTEM = new Kind("a file of the operating system", "");
    private static final Kind UNKNOWN = new Kind("not a kind of file that Backfile reads", "");
    private static final int MOST_NAMED = 3;
    private static final String PASSED_OVER = "passed over";

    private OtherFiles() {}

    /**
     * @param words completes "is ..."
     * @param fix   what to do with such a file; empty if nothing need be done
     */
    private record Kind(String words, String fix) {

        private static final Map<String, Kind> BY_ENDING = byEnding();

        private static Map<String, Kind> byEnding() {
            var kinds = new HashMap<String, Kind>();
            for (String line : PackagedLines.of("other-files.txt", OtherFiles.class)) {
                String[] columns = line.split("\\|", -1);
                var kind = new Kind(columns[0].strip(), columns[2].strip());
                for (String ending : columns[1].strip().split(" ")) {
                    kinds.put(ending, kind);
                }
            }
            return kinds;
        }

        static Kind of(String path) {
            String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (isAboutFolder(name)) {
                return ABOUT_FOLDER;
            }
            if (OF_SYSTEM.contains(name)) {
                return SYSTEM;
            }
            return Optional.ofNullable(BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1)))
                    .orElse(UNKNOWN);
        }

        boolean mayHoldArticles() {
            return !fix.isEmpty();
        }
    }

    /** Whether a file describes its folder, judging by its name: {@code README.txt}, {@code LICENSE}. */
    public static boolean isAboutFolder(String fileName) {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return ABOUT.contains(dot < 0 ? name : name.substring(0, dot));
    }

    /** How many files of each kind there are: {@code a Word document}, 3. */
    public static SortedMap<String, Integer> counted(List<String> others) {
        var counts = new TreeMap<String, Integer>();
        byKind(others).forEach((kind, files) -> counts.merge(kind.words, files.size(), Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }

    /**
     * One diagnostic per kind, at its first file: a warning if such files may hold articles, else a note.
     *
     * @param others the paths of the other files in the article folder, as users see them
     */
    public static List<Diagnostic> toldAmongArticles(List<String> others) {
        var told = new ArrayList<Diagnostic>();
        byKind(others)
                .forEach((kind, files) -> told.add(
                        kind.mayHoldArticles()
                                ? said(Code.DOCUMENT_SKIPPED, kind, files)
                                        .fix(kind.fix)
                                        .meanwhile(PASSED_OVER)
                                : said(Code.FILE_SKIPPED, kind, files).meanwhile(PASSED_OVER)));
        return told;
    }

    /** One note per kind, for files in the folder of the owner's pages. */
    public static List<Diagnostic> toldAmongPages(List<String> others) {
        var told = new ArrayList<Diagnostic>();
        byKind(others)
                .forEach((kind, files) ->
                        told.add(said(Code.FILE_SKIPPED, kind, files).meanwhile(PASSED_OVER)));
        return told;
    }

    /** @param name the path as users see it */
    static Diagnostic linkOrDevice(String name) {
        return Diagnostic.of(Code.FILE_SKIPPED, name)
                .found("is a link or a device, not a file")
                .expected("a copy of the file itself")
                .meanwhile(PASSED_OVER);
    }

    private static Map<Kind, List<String>> byKind(List<String> others) {
        return others.stream().collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
    }

    private static Diagnostic.Builder said(Code code, Kind kind, List<String> files) {
        return Diagnostic.of(code, files.get(0))
                .found("is " + kind.words + more(files))
                .expected("a file that ends in .txt, .md or .html");
    }

    private static String more(List<String> files) {
        int more = files.size() - 1;
        if (more == 0) {
            return "";
        }
        String named = files.stream().skip(1).limit(MOST_NAMED).collect(Collectors.joining(", "));
        return ", as " + (more == 1 ? "is 1 more: " : "are " + more + " more: ") + named
                + (more > MOST_NAMED ? " ..." : "");
    }
}
