package org.backfile.render;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.Line;
import org.backfile.text.Suggestion;

/** Turns exceptions from filling a template into messages with their place. */
final class TemplateMistakes {

    private static final String ENDING = ".peb";
    private static final String MEANWHILE = "nothing more was built";

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
            // Pebble passes on exceptions from its own filters as they are.
            return new Failure(
                    Diagnostic.of(Code.TEMPLATE_BROKEN, shownAs(asked))
                            .found("cannot be filled: "
                                    + (first.getMessage() == null
                                            ? first.getClass().getSimpleName()
                                            : first.getMessage()))
                            .fix(
                                    "look for a filter of Pebble's own that is given something else than a text, a number or a list")
                            .meanwhile(MEANWHILE),
                    first);
        }
        String name = mistake.getFileName() == null ? asked : mistake.getFileName();
        var said = TemplateMistake.of(mistake, given, vocabulary);
        var diagnostic = Diagnostic.of(Code.TEMPLATE_BROKEN, shownAs(name))
                .found(said.found())
                .expected(said.expected())
                .fix(said.fix());
        Optional.ofNullable(mistake.getLineNumber())
                .flatMap(number -> lineOf(name, number))
                .ifPresent(line -> point(diagnostic, line, said.word()));
        return new Failure(diagnostic.meanwhile(MEANWHILE), failure);
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

    private static void point(Diagnostic.Builder diagnostic, Line line, String word) {
        // Not as a part of another name: "dat" is not where "date" stands.
        Matcher at =
                Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)").matcher(line.text());
        if (!word.isEmpty() && at.find()) {
            diagnostic.at(line, line.spanOf(at.start(), at.end()));
        } else {
            diagnostic.at(line);
        }
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
                .ifPresent(line -> point(diagnostic, line, missing.wanted()));
        return new Failure(diagnostic.meanwhile(MEANWHILE), missing);
    }
}
