package org.backfile.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a new site. Existing files are left as they are.
 *
 * @param title    of the site
 * @param articles the folder of the texts, relative to the site's
 * @param sketch   sketch of the texts that exist already; absent for a site that begins with a sample
 */
public record NewSite(String title, String articles, Optional<Sketch> sketch) {

    private static final String SAMPLE = """
            Headline: The first article of this archive
            Date: 2023-12-10
            Author: Jane Doe
            Section: City
            Topics: archives, first steps

            PORT ELLERY - This is a sample. Its first lines are fields; each has a name, a colon and a \
            value, and each may be left out.

            a text needs no fields

            A date on the first line, then the headline, then paragraphs with blank lines between them: that is \
            enough. A short line
            between paragraphs, like the one above, is a crosshead.
            """;

    private static final String GIT_IGNORE = """
            # What Backfile makes.
            /public/
            /.backfile/
            """;

    /**
     * Writes the files that do not exist yet.
     *
     * @return their paths in the site, in the order in which a person should look at them
     */
    public List<String> writeTo(Path folder) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("site-config.yaml", configuration());
        if (sketch.isEmpty()) {
            files.put(articles + "/2023/2023-12-10-the-first-article.txt", SAMPLE);
        }
        files.put(".gitignore", GIT_IGNORE);
        var written = new ArrayList<String>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
                written.add(file.getKey());
            }
        }
        return List.copyOf(written);
    }

    /** The settings that fit, each with a comment; settings that few sites need are only mentioned. */
    String configuration() {
        String language = sketch.flatMap(Sketch::language).orElse("en");
        return """
                # The settings of this archive. Each line may be left out: then a default holds.
                # docs/configuration.md explains them all; "backfile config" prints what holds.

                site:
                  # The name of the archive, as it stands at the top of every page.
                  title: %s

                  # A line under the name.
                  # tagline: News from the quayside

                  # The language of the pages' own words: en, en-GB, de, fr, es, ar, fa ...
                  language: %s

                  # Where the paper comes out. It decides when a day begins.
                  # time-zone: Europe/London

                  # The address at which readers will find the site. Feeds and search engines need it.
                  # url: https://example.org/archive/

                folders:
                  # Your texts. Folders inside this one are read as well.
                  articles: %s

                  # The finished site. Copy this folder to a web server or a USB stick.
                  output: public
                %s""".formatted(quoted(title), language, quoted(articles), dates());
    }

    private String dates() {
        return sketch.flatMap(Sketch::dateOrder)
                .map(order ->
                        """

                dates:
                  # Which comes first in 02/03/1987? The other dates of the texts show it.
                  order: %s
                """.formatted(order.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElse("");
    }

    /** In quotation marks where YAML would not read it as plain text. */
    private static String quoted(String text) {
        return text.matches("\\p{L}[\\p{L}\\p{N} ./_-]*") && !text.matches("(?i)true|false|null|yes|no|on|off")
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
