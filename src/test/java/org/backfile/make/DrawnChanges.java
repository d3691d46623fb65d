package org.backfile.make;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backfile.source.Digest;

/**
 * Draws what happens to a small site in the course of time: a dozen texts out of few dates, headlines, names and
 * sentences, so that they meet at one address, under one subject and in one list.
 */
public final class DrawnChanges {

    private static final List<String> TEXTS = List.of(
            "a.txt",
            "A.txt",
            "a.md",
            "b.txt",
            "B.TXT",
            "caf\u00e9.txt",
            "cafe\u0301.txt",
            "1987/c.txt",
            "1987/C.txt",
            "1987/d.md",
            "1987/02/e.html",
            "1988/f.txt",
            "1988/g.md",
            "h.txt",
            "i.html",
            "j.txt",
            "1987-02-28-lamp.txt",
            "week.digest",
            "1987/week.digest",
            "box.txt",
            "1987/box.txt");

    /** What the texts of a folder begin with, about as many as make it known. */
    private static final List<String> NAMES =
            List.of("Isle Weekly", "Island Life", "Island Life", "Island Life", "Island Life", "Island Life");

    private static final List<String> PORTS = List.of(
            "Oban",
            "Kennacraig",
            "Craignure",
            "Arinagour",
            "Scarinish",
            "Port Askaig",
            "Lochboisdale",
            "Castlebay",
            "Mallaig",
            "Armadale",
            "Uig",
            "Tarbert");

    private static final List<String> DATES = List.of(
            "26 February 1987",
            "26 February 1987",
            "27 February 1987",
            "26 February 1987, 15:01 GMT",
            "26 February 1988",
            "3 April 1991",
            "March 1987",
            "1990",
            "02/03/1987",
            "27/02/1987",
            "03/27/1987",
            "");

    private static final List<String> HEADLINES = List.of(
            "Ferry to sail again",
            "Ferry to sail again",
            "Ferry Sails, at Last",
            "Harbour master resigns over lamp",
            "Council votes on Portnahaven bridge",
            "");

    private static final List<String> FIELDS = List.of(
            "Section: City",
            "Section: CITY",
            "Section: Sport",
            "Topics: ferries, C++",
            "Topics: Ferries",
            "Topics: S\u00e3o Paulo; C",
            "Topics: Sao Paulo, ferries",
            "Places: Port Ellen",
            "Places: Lerwick, Port Ellen",
            "By Jane Doe",
            "By Jane Doe and John Roe",
            "Language: de",
            "Updated: 28 February 1987",
            "Standfirst: She has been repaired.",
            "Credit: Isle News",
            "Page: A4",
            "Issue: 12",
            "Draft: yes");

    private static final List<String> SENTENCES = List.of(
            "The ferry Lochnevis has been repaired and will sail again on Monday at noon from Portnahaven.",
            "Harbour master MacGillivray spent the night on the quay with a lamp, *tea* and a <b>radio</b>.",
            "## The lamp",
            "The council of Kilchoman votes on the bridge to Portnahaven, said Councillor MacGillivray.",
            "Correction: The ferry Lochnevis is blue.",
            "PORT ELLEN, Feb 26 (Isle News) - Nobody knows who repaired the Lochnevis.",
            "- tea\n- lamps\n- radios",
            "\u201cShe sails,\u201d he said. The caf\u00e9 on the quay stays closed. The cafÃ© too.",
            "-30-");

    private static final List<String> PAGES =
            List.of("about.md", "about.txt", "house/rules.md", "house/rules.txt", "index.md", "README.md", "Zoo.md");

    private static final List<String> OWN_WORDS = List.of(
            "# About",
            "# House rules",
            "[Rules](house/rules.md#the-first-rule), [Zoo](Zoo.md)",
            "[About](../about.md#why-now) ![Map](map.svg)",
            "![Map](house/map.svg) and [a table](data.csv)",
            "## The first rule?",
            "## Why now",
            "No *running*.");

    private static final List<String> OTHER_FILES =
            List.of("pages/house/map.svg", "pages/data.csv", "pages/unused.csv");

    private static final List<List<String>> SETTINGS = List.of(
            List.of("  title: The Isle News", "  title: Isle, News"),
            List.of("  tagline: Since 1906", "  language: de", "  language: en-US", "  language: ar"),
            List.of("  url: https://example.org/isle/", "  time-zone: Asia/Tokyo"),
            List.of("look: { theme: plain }", "look: { theme: themes/every }", "look: { accent: '#123456' }"),
            List.of("listings: { page-size: 10 }"),
            List.of("feeds: { items: 2, news-sitemap: true }", "feeds: { atom: false, data: false }"),
            List.of("search: { enabled: false }"),
            List.of("dates: { order: month-day }", "dates: { order: day-month }"),
            List.of("text: { repair-mojibake: true }"),
            List.of("publish: { to: 'git:gh-pages', push: true }"),
            List.of("navigation: [ { label: About, to: about/ } ]", "footer: [ { label: Zoo, to: Zoo/ } ]"));

    private static final List<Change> LOOKS = List.of(
            new Change.Write("templates/404.peb", "lost at sea, {{ site.title }}"),
            new Change.Write(
                    "templates/undated.peb", "{% for s in page.stories %}{{ s.title }} {{ s.minutes }}{% endfor %}"),
            new Change.Write("templates/parts/menu.peb", "{% for t in outline.texts %}{{ t.title }} {% endfor %}"),
            new Change.Write("templates/day.peb", "{{ page.previous is null ? 'first' : page.previous.count }}"),
            new Change.Write("templates/assets/style.css", "h1 { color: black }"),
            new Change.Write("templates/assets/share.png", "no picture"),
            new Change.Write("templates/i18n/de.yaml", "menu: { archive: Alte Zeitungen }"),
            new Change.Write("themes/every/404.peb", "lost, with {{ page.path }}"),
            new Change.Write("themes/every/base.peb", "nobody extends it"),
            new Change.Remove("templates/404.peb"),
            new Change.Remove("templates/undated.peb"),
            new Change.Remove("templates/parts/menu.peb"),
            new Change.Remove("templates/day.peb"),
            new Change.Remove("templates/assets/style.css"),
            new Change.Remove("templates/i18n/de.yaml"));

    private final Random random;
    private final List<Change> drawn = new ArrayList<>();
    private final TreeSet<String> files = new TreeSet<>();

    private DrawnChanges(Random random) {
        this.random = random;
    }

    /** A site of some texts, then some rounds of changes, each with a build after it. Equal for equal seeds. */
    public static List<Change> of(long seed) {
        var changes = new DrawnChanges(new Random(seed * 0x9e3779b97f4a7c15L));
        changes.settings();
        for (int texts = changes.between(5, 13); texts > 0; texts--) {
            changes.text();
        }
        boolean isNamed = changes.between(0, 2) == 0;
        for (int texts = isNamed ? changes.between(6, 9) : 0; texts > 0; texts--) {
            changes.named(texts);
        }
        changes.ownPage();
        changes.add(new Change.Build());
        for (int rounds = changes.between(1, 4); rounds > 0; rounds--) {
            for (int edits = changes.between(1, 3); edits > 0; edits--) {
                if (isNamed && changes.between(0, 1) == 0) {
                    changes.editNamed();
                } else {
                    changes.edit();
                }
            }
            changes.add(new Change.Build());
        }
        return List.copyOf(changes.drawn);
    }

    private void edit() {
        switch (between(0, 15)) {
            case 0, 1, 2 -> text();
            case 3, 4 -> replace(oneOfTheFiles("articles/"));
            case 5, 6 -> add(new Change.Remove(oneOfTheFiles("articles/")));
            case 7, 8 -> rename(oneOfTheFiles("articles/"));
            case 9 -> add(new Change.Touch(oneOfTheFiles("")));
            case 10 -> settings();
            case 11 -> add(oneOf(LOOKS));
            case 12 -> ownPage();
            case 13 -> rename(oneOfTheFiles("pages/"));
            case 14 -> add(new Change.Remove(oneOfTheFiles("pages/")));
            default -> add(new Change.Write(oneOf(OTHER_FILES), "<svg/>" + between(0, 9)));
        }
    }

    private void text() {
        String path = "articles/" + oneOf(TEXTS);
        add(new Change.Write(path, textOf(path)));
    }

    private void editNamed() {
        if (between(0, 1) == 0) {
            add(new Change.Remove(oneOfTheFiles("articles/weekly/")));
        } else {
            named(between(1, PORTS.size()));
        }
    }

    /** A text with the name, with a headline in its place, or with nothing between the name and a paragraph. */
    private void named(int number) {
        String headline = "Bridge planned from Islay to " + PORTS.get(number - 1);
        String name = between(0, 9) == 0 ? headline : oneOf(NAMES);
        String date = oneOf(DATES);
        String below = between(0, 9) == 0 ? "" : headline + "\n\n";
        boolean isAbove = between(0, 1) == 0;
        add(new Change.Write(
                "articles/weekly/" + number + ".txt",
                name + "\n" + (isAbove ? date + "\n" : "") + "\n" + below + (isAbove ? "" : date + "\n\n")
                        + oneOf(SENTENCES) + "\n"));
    }

    private void replace(String path) {
        add(new Change.Replace(path, textOf(path)));
    }

    /** One article, or those of a file of several. */
    private String textOf(String path) {
        if (path.endsWith("box.txt")) {
            return box(between(1, 4));
        }
        int texts = path.endsWith(".digest") ? between(1, 4) : 1;
        return Digest.of(Stream.generate(this::article).limit(texts).toArray(String[]::new));
    }

    /** A download of a database, or the one article of it. */
    private String box(int texts) {
        var box = new StringBuilder();
        for (int number = 1; number <= texts; number++) {
            box.append(texts == 1 ? "" : number + " of " + texts + " DOCUMENTS\n\n")
                    .append(article())
                    .append("\n");
        }
        return box.toString();
    }

    private void ownPage() {
        var words = new StringBuilder();
        for (int parts = between(1, 4); parts > 0; parts--) {
            words.append(oneOf(OWN_WORDS)).append("\n\n");
        }
        add(new Change.Write("pages/" + oneOf(PAGES), words.toString()));
    }

    private void settings() {
        var site = new StringBuilder("site:\n  language: en\n");
        var rest = new StringBuilder();
        for (List<String> choices : SETTINGS) {
            // The theme is what most faults hide behind.
            boolean isSet = choices.get(0).startsWith("look") ? between(0, 3) > 0 : between(0, 4) == 0;
            if (isSet) {
                String choice = oneOf(choices);
                (choice.startsWith("  ") ? site : rest).append(choice).append('\n');
            }
        }
        String head = site.indexOf("language", site.indexOf("language") + 1) < 0
                ? site.toString()
                : site.toString().replaceFirst("  language: en\n", "");
        add(new Change.Write("site-config.yaml", head + rest));
    }

    private String article() {
        var text = new StringBuilder();
        line(oneOf(DATES), text);
        for (int fields = between(0, 4); fields > 0; fields--) {
            line(oneOf(FIELDS), text);
        }
        line(text.isEmpty() ? "" : "\n" + oneOf(HEADLINES), text);
        for (int sentences = between(1, 5); sentences > 0; sentences--) {
            text.append('\n').append(oneOf(SENTENCES)).append('\n');
        }
        return text.toString();
    }

    private static void line(String line, StringBuilder text) {
        if (!line.isEmpty()) {
            text.append(line).append('\n');
        }
    }

    /** To a name that differs in case, in Unicode's normal form or in its ending alone, or to any other. */
    private void rename(String from) {
        int dot = Math.max(from.lastIndexOf('.'), from.lastIndexOf('/') + 1);
        int name = from.lastIndexOf('/') + 1;
        String stem = from.substring(0, dot);
        String to = switch (between(0, 5)) {
            case 0 -> from.substring(0, name) + swapped(from.substring(name));
            case 1 ->
                Normalizer.normalize(
                        from,
                        Normalizer.isNormalized(from, Normalizer.Form.NFC) ? Normalizer.Form.NFD : Normalizer.Form.NFC);
            case 2 -> stem + ".md";
            case 3 -> stem + ".txt";
            case 4 -> stem + ".html";
            default -> from.startsWith("pages/") ? "pages/" + oneOf(PAGES) : "articles/" + oneOf(TEXTS);
        };
        add(new Change.Rename(from, to));
    }

    private static String swapped(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.equals(name) ? name.toLowerCase(Locale.ROOT) : upper;
    }

    private String oneOfTheFiles(String folder) {
        List<String> all =
                files.stream().filter(file -> file.startsWith(folder)).toList();
        return all.isEmpty() ? folder + "nothing.txt" : oneOf(all);
    }

    private void add(Change change) {
        drawn.add(change);
        if (change instanceof Change.Write write) {
            files.add(write.path());
        }
        if (change instanceof Change.Remove remove) {
            files.remove(remove.path());
        }
        if (change instanceof Change.Rename rename && files.remove(rename.from())) {
            files.add(rename.to());
        }
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
