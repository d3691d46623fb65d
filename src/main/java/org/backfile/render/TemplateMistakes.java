package org.backfile.render;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.Line;
import org.backfile.text.Suggestion;

/** Turns exceptions from filling a template into messages with their place. */
final class TemplateMistakes {

    private static final String ENDING = ".peb";

    private final Theme theme;
    private final TemplateVocabulary vocabulary;

    TemplateMistakes(Theme theme, TemplateVocabulary vocabulary) {
        this.theme = theme;
        this.vocabulary = vocabulary;
    }

    /**
     * @param asked the template being filled; the mistake may be in one that it uses
     * @param given the names that it was given
     */
    Failure problem(String asked, Set<String> given, RuntimeException failure) {
        RuntimeException first = firstOf(failure);
        if (first instanceof MissingTemplate missing) {
            return missing(asked, missing);
        }
        if (!(first instanceof PebbleException mistake)) {
            return TemplateMistake.ofFilter(first).in(shownAs(asked), Optional.empty(), first);
        }
        String name = mistake.getFileName() == null ? asked : mistake.getFileName();
        Optional<Line> line = Optional.ofNullable(mistake.getLineNumber()).flatMap(number -> lineOf(name, number));
        return TemplateMistake.of(mistake, given, vocabulary).in(shownAs(name), line, failure);
    }

    /** Pebble's exception for a condition says only that it failed, and has the reason as its cause. */
    private static RuntimeException firstOf(RuntimeException failure) {
        RuntimeException first = failure;
        while (first instanceof PebbleException && first.getCause() instanceof PebbleException cause) {
            first = cause;
        }
        return first;
    }

    private String shownAs(String name) {
        return theme.file(name).map(ThemeFile::shownAs).orElse(theme.folder() + "/" + name);
    }

    /** Pebble reports something missing at the end on a line after the last. */
    private Optional<Line> lineOf(String name, int number) {
        return theme.file(name)
                .map(ThemeFile::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.get(Math.max(0, Math.min(number, lines.size()) - 1)));
    }

    /**
     * Pebble does not say which template names a missing one, so the templates are searched, starting with the one
     * being filled.
     */
    private Failure missing(String asked, MissingTemplate missing) {
        String quoted = "\"" + missing.wanted() + "\"";
        Optional<String> by = Stream.concat(
                        Stream.of(asked), theme.names().stream().filter(name -> name.endsWith(ENDING)))
                .filter(name -> theme.file(name)
                        .filter(file -> file.text().contains(quoted))
                        .isPresent())
                .findFirst();
        var diagnostic = Diagnostic.of(Code.TEMPLATE_MISSING, shownAs(by.orElse(asked)))
                .found(missing.getPebbleMessage())
                .fix(Suggestion.nearest(missing.wanted(), theme.names())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse(""));
        by.flatMap(theme::file)
                .flatMap(file -> file.lines().stream()
                        .filter(line -> line.text().contains(quoted))
                        .findFirst())
                .ifPresent(line -> TemplateMistake.point(diagnostic, line, missing.wanted()));
        return new Failure(diagnostic.meanwhile(TemplateMistake.MEANWHILE), missing);
    }
}
