package org.backfile.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.text.Slug;

/** An article still to be written: its file has the fields, but no text yet. */
public record NewArticle(String headline, LocalDate date, Optional<String> section) {

    private static final int MOST_TRIES = 1000;

    /**
     * Writes the file into the folder of articles: into the year's folder if texts are kept in such folders, else into
     * the folder itself.
     *
     * @return its path in the folder of articles
     */
    public String writeTo(Path articles) throws IOException {
        String folder = hasYears(articles) ? date.getYear() + "/" : "";
        Files.createDirectories(articles.resolve(folder));
        String name = date + "-" + Slug.of(headline);
        for (int i = 1; i <= MOST_TRIES; i++) {
            String path = folder + name + (i == 1 ? "" : "-" + i) + ".txt";
            Path file = articles.resolve(path);
            if (!Files.exists(file)) {
                Files.writeString(file, text());
                return path;
            }
        }
        throw new IOException("there are " + MOST_TRIES + " articles of that name in " + articles.resolve(folder));
    }

    /** The header lines, and a blank one after which the story begins. */
    String text() {
        return "Headline: " + headline.replaceAll("\\s+", " ").strip() + "\nDate: " + date + "\n"
                + section.map(name -> "Section: " + name + "\n").orElse("") + "\n";
    }

    /** Whether texts are kept in folders by year; true where there is nothing yet. */
    private static boolean hasYears(Path articles) throws IOException {
        if (!Files.isDirectory(articles)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(articles)) {
            var visible = inside.filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList();
            return visible.isEmpty()
                    || visible.stream()
                            .anyMatch(path -> Files.isDirectory(path)
                                    && path.getFileName().toString().matches("\\d{4}"));
        }
    }
}
