package org.backfile.frontmatter;

import java.util.List;
import java.util.Optional;
import org.backfile.text.Line;

/**
 * YAML between two lines of {@code ---}, or TOML between two of {@code +++}. Malformed front matter is read line by
 * line. So is front matter that is never closed, if one of its keys is known: it ends where no key can follow.
 */
enum FencedFrontMatter implements FrontMatterFormat {
    YAML("---", ':', "title: Ferry to sail again"),
    TOML("+++", '=', "title = \"Ferry to sail again\"");

    /** Limits recursion: both readers recurse into nested values. */
    private static final int DEEPEST = 40;

    private static final int LENGTH_LIMIT = 200_000;
    private static final int LINE_LIMIT = 1_000;
    private static final String END_OF_YAML = "...";

    private final String fence;
    private final char separator;
    private final String example;

    FencedFrontMatter(String fence, char separator, String example) {
        this.fence = fence;
        this.separator = separator;
        this.example = example;
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public Optional<Found> in(List<Line> lines) {
        if (!isFence(lines.get(0))) {
            return Optional.empty();
        }
        int end = 1;
        while (end < lines.size() && !isEnd(lines.get(end))) {
            end++;
        }
        if (end == lines.size()) {
            return loose(lines, end, 0);
        }
        FrontMatterValues read = read(lines.subList(1, end));
        return read.values().isPresent()
                ? Optional.of(Found.of(end + 1, read.values().get()))
                : loose(lines, end, read.mistake());
    }

    private boolean isFence(Line line) {
        return line.text().startsWith(fence) && line.stripped().equals(fence);
    }

    private boolean isEnd(Line line) {
        return isFence(line) || this == YAML && line.text().equals(END_OF_YAML);
    }

    private FrontMatterValues read(List<Line> lines) {
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        if (text.length() > LENGTH_LIMIT || depthOf(text) > DEEPEST) {
            return FrontMatterValues.unreadable(0);
        }
        return this == YAML ? YamlFrontMatter.read(text) : TomlFrontMatter.read(text);
    }

    private static int depthOf(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** @param end index of the second fence, or the number of lines when there is none */
    private Optional<Found> loose(List<Line> lines, int end, int mistake) {
        List<Line> inner = lines.subList(1, Math.min(end, LINE_LIMIT));
        LooseFrontMatter closed = LooseFrontMatter.closed(inner, separator);
        if (end < lines.size() && closed.size() == end - 1 && !closed.values().isEmpty()) {
            var wrong = Mistake.inLine(lines.get(Math.min(mistake + 1, end - 1)), name(), closed.unread());
            return Optional.of(new Found(end + 1, closed.values(), Optional.of(wrong)));
        }
        LooseFrontMatter open = LooseFrontMatter.open(inner, separator);
        var unclosed = new Mistake(
                lines.get(0),
                "the front matter has no " + fence + " below its last line",
                "write " + fence + " on a line of its own below the fields",
                open.unread());
        return open.isKnown()
                ? Optional.of(new Found(open.size() + 1, open.values(), Optional.of(unclosed)))
                : Optional.empty();
    }
}
