package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.work.SharedWorkers;

/** Reads the files of an index back, by the words of their specification and not by the code that wrote them. */
final class IndexFiles {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /** Where a term is: by number of the story its positions, headline and text alike. */
    record Hits(
            Map<Integer, List<Integer>> positions, Map<Integer, Integer> strengths, Map<Integer, Boolean> inHeadline) {}

    static IndexFiles of(SearchIndex index) {
        return of(index, index.shards());
    }

    static IndexFiles of(SearchIndex index, Collection<Shard> wanted) {
        var files = new IndexFiles();
        index.make(wanted, SharedWorkers.TWO, (shard, bytes) -> files.files.put(shard.name(), bytes));
        return files;
    }

    Map<String, byte[]> bytes() {
        return files;
    }

    List<String> texts(String name) {
        String call = new String(files.get(name), StandardCharsets.UTF_8);
        var texts = new ArrayList<String>();
        for (int from = call.indexOf('"') + 1; from > 0; ) {
            int to = from;
            while (call.charAt(to) != '"') {
                to += call.charAt(to) == '\\' ? 2 : 1;
            }
            texts.add(unescaped(call.substring(from, to)));
            from = call.indexOf('"', to + 1) + 1;
        }
        if (!texts.get(0).equals(name) || !call.startsWith("backfileShard(") || !call.endsWith(")\n")) {
            throw new AssertionError("not a shard: " + call);
        }
        return texts.subList(1, texts.size());
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                plain.append(text.charAt(i));
                continue;
            }
            char c = text.charAt(++i);
            switch (c) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    private int count(String part, String letter) {
        return (int) files.keySet().stream()
                .filter(name -> name.matches(part + "/" + letter + "\\d+"))
                .count();
    }

    /** In which file of words each form is. */
    Map<String, Integer> fileOfForms() {
        var fileOf = new TreeMap<String, Integer>();
        for (int file = 0; file < count("a", "w"); file++) {
            String form = "";
            for (String line : texts("a/w" + file).get(0).lines().skip(1).toList()) {
                form = form.substring(0, ALPHABET.indexOf(line.charAt(0)))
                        + line.substring(1).split("\t")[0];
                fileOf.put(form, file);
            }
        }
        return fileOf;
    }

    /** The stories that a file of words shows, with their titles. */
    Map<Integer, String> shownIn(int file) {
        List<String> texts = texts("a/w" + file);
        var shown = new TreeMap<Integer, String>();
        var numbers = new Numbers(texts.get(2));
        int story = -1;
        for (String line : texts.get(3).isEmpty()
                ? List.<String>of()
                : List.of(texts.get(3).split("\n"))) {
            story += numbers.next() + 1;
            shown.put(story, line.split("\t")[0]);
        }
        if (!numbers.isAtEnd()) {
            throw new AssertionError("there are more numbers than stories");
        }
        return shown;
    }

    /** The hits of each form of a part; none of a stop word. */
    Map<String, List<Hits>> words(String part) {
        var termsOf = new TreeMap<String, List<String>>();
        var terms = new HashMap<String, Hits>();
        for (int file = 0; file < count(part, "w"); file++) {
            read(part, file, termsOf, terms);
        }
        var words = new LinkedHashMap<String, List<Hits>>();
        termsOf.forEach(
                (form, names) -> words.put(form, names.stream().map(terms::get).toList()));
        return words;
    }

    private void read(String part, int file, Map<String, List<String>> termsOf, Map<String, Hits> terms) {
        List<String> texts = texts(part + "/w" + file);
        List<String> lines = List.of(texts.get(0).split("\n"));
        var head = new Numbers(lines.get(0).replace("\t", ""));
        int positionsFile = head.next();
        int place = head.next();
        int next = 0;
        String form = "";
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            form = form.substring(0, ALPHABET.indexOf(fields[0].charAt(0))) + fields[0].substring(1);
            var names = new ArrayList<String>();
            int ofForm = 0;
            for (String field : fields.length == 1
                    ? new String[] {""}
                    : fields[1].equals("-") ? new String[0] : fields[1].split(",", -1)) {
                if (field.startsWith(">")) {
                    String[] target = field.substring(1).replace(';', ',').split(":");
                    names.add("brought by " + target[0] + " " + (target.length == 1 ? "0" : target[1]));
                } else if (field.isEmpty()) {
                    terms.put(
                            "brought by " + form + " " + ofForm,
                            new Hits(new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
                    terms.put(file + " " + next, terms.get("brought by " + form + " " + ofForm++));
                    names.add(file + " " + next++);
                } else {
                    names.add(file + " " + (next - Integer.parseInt(field)));
                }
            }
            termsOf.put(form, names);
        }
        var lists = new Numbers(texts.get(1));
        for (int term = 0; term < next; term++) {
            Numbers list = lists.record();
            int number = list.next();
            if ((number & 2) != 0) {
                positionsFile++;
                place = 0;
            }
            readList(part, number, list, terms.get(file + " " + term));
            Numbers positions = new Numbers(texts(part + "/p" + positionsFile).get(0)).record(place++);
            readPositions(positions, terms.get(file + " " + term));
        }
    }

    private void readList(String part, int number, Numbers list, Hits hits) {
        int size = number >> 2;
        boolean isSplit = (number & 1) != 0;
        int here = isSplit ? 8_192 : size;
        Numbers rest = isSplit ? new Numbers(texts(part + "/t" + list.next()).get(0)).record(list.next()) : list;
        int strengthOfRest = isSplit ? list.strength() : 0;
        var stories = entries(list, here, hits);
        stories.forEach(story -> hits.strengths.put(story, list.strength()));
        entries(rest, size - here, hits).forEach(story -> hits.strengths.put(story, strengthOfRest));
        if (!list.isAtEnd() || !rest.isAtEnd()) {
            throw new AssertionError("a record is longer than what is in it");
        }
    }

    private static List<Integer> entries(Numbers list, int size, Hits hits) {
        var stories = new ArrayList<Integer>();
        int story = -1;
        for (int i = 0; i < size; i++) {
            int entry = list.next();
            story += 1 + entry / 2;
            hits.inHeadline.put(story, entry % 2 == 1);
            stories.add(story);
        }
        return stories;
    }

    private static void readPositions(Numbers list, Hits hits) {
        for (int story : hits.inHeadline.keySet()) {
            var positions = new ArrayList<Integer>();
            int position = -1;
            boolean hasMore = true;
            while (hasMore) {
                int number = list.next();
                position += 1 + number / 2;
                positions.add(position);
                hasMore = number % 2 == 1;
            }
            hits.positions.put(story, positions);
        }
        if (!list.isAtEnd()) {
            throw new AssertionError("positions are left over");
        }
    }

    /** Numbers one after the other in a text. */
    private static final class Numbers {
        private final String text;
        private int at;

        Numbers(String text) {
            this.text = text;
        }

        int next() {
            int number = 0;
            for (int shift = 0; ; shift += 5) {
                int value = ALPHABET.indexOf(text.charAt(at++));
                number |= (value & 31) << shift;
                if (value < 32) {
                    return number;
                }
            }
        }

        int strength() {
            int code = text.charAt(at++);
            return code - (code > '\\' ? 36 : 35);
        }

        Numbers record() {
            int length = next();
            at += length;
            return new Numbers(text.substring(at - length, at));
        }

        Numbers record(int place) {
            Numbers record = record();
            for (int i = 0; i < place; i++) {
                record = record();
            }
            return record;
        }

        boolean isAtEnd() {
            return at == text.length();
        }
    }
}
