package org.backfile.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;

/**
 * A line that is a date, or two dates.
 *
 * <pre>
 * December 10, 2023
 * Published: 10:15 GMT, 10 December 2023 | Updated: 11 December 2023
 * Published on 10 December 2023
 * Updated Sunday, 10th December, 2023
 * </pre>
 *
 * Not a date line: {@code December 10, 2023: a day to remember} (other words), a date inside a sentence.
 */
final class DateLineRule implements HeadRule {

    private static final List<String> PUBLISHED = List.of("published", "posted", "first published", "date");
    private static final List<String> UPDATED = List.of("updated", "last updated", "modified");

    private final DateReader dates;

    DateLineRule(DateReader dates) {
        this.dates = dates;
    }

    @Override
    public int take(List<Line> lines, Draft draft) {
        Line line = lines.get(0);
        String text = line.stripped();
        int bar = text.indexOf('|');
        if (bar < 0) {
            return takePart(text, line, draft) ? 1 : 0;
        }
        boolean isDates = isDate(text.substring(0, bar)) && isDate(text.substring(bar + 1));
        if (!isDates) {
            return 0;
        }
        takePart(text.substring(0, bar).strip(), line, draft);
        takePart(text.substring(bar + 1).strip(), line, draft);
        return 1;
    }

    private boolean isDate(String part) {
        return dates.read(withoutLabel(withoutLabel(part.strip(), UPDATED), PUBLISHED)) instanceof DateReader.Reading.Date;
    }

    private boolean takePart(String part, Line line, Draft draft) {
        String updated = withoutLabel(part, UPDATED);
        boolean isUpdate = updated.length() < part.length();
        String text = isUpdate ? updated : withoutLabel(part, PUBLISHED);
        DateReader.Reading reading = dates.read(text);
        if (reading instanceof DateReader.Reading.Impossible && !draft.article().hasPublished()) {
            draft.say(impossible(text, draft).at(line).meanwhile("set the line aside"));
            draft.setAside(line, "a date that there is not");
            return true;
        }
        if (!(reading instanceof DateReader.Reading.Date date)) {
            return false;
        }
        if (!isUpdate && draft.article().hasPublished()) {
            draft.setAside(line, "a second date");
            return true;
        }
        noteDoubt(date, text, draft, line);
        if (isUpdate) {
            draft.article().updated(date.published());
        } else {
            draft.article().published(date.published());
        }
        draft.ledger().field(line, isUpdate ? Field.UPDATED.shownAs() : Field.PUBLISHED.shownAs());
        return true;
    }

    private static String withoutLabel(String text, List<String> labels) {
        for (String label : labels) {
            if (text.regionMatches(true, 0, label, 0, label.length()) && text.length() > label.length()
                    && !Character.isLetter(text.charAt(label.length()))) {
                String rest = text.substring(label.length()).strip();
                return rest.startsWith(":") ? rest.substring(1).strip() : rest;
            }
        }
        return text;
    }

    static void noteDoubt(DateReader.Reading.Date date, String text, Draft draft, Line line) {
        Optional<Diagnostic> doubt = date.other().map(other -> draft.diagnostic(Code.DATE_AMBIGUOUS).at(line)
                .found("\"" + text + "\" is " + date.published().date() + " or " + other)
                .expected("the month in words, or the year first: " + date.published().date())
                .mend("say which comes first in site-config.yaml:  dates: { order: day-month }")
                .meanwhile(String.format(Locale.ROOT, "read as %s, the day first", date.published().date())));
        doubt.ifPresent(draft::say);
    }

    static Diagnostic.Builder impossible(String text, Draft draft) {
        return draft.diagnostic(Code.DATE_IMPOSSIBLE)
                .found("there is no such day as \"" + text + "\"")
                .expected("a day that there is")
                .mend("look at the original");
    }
}
