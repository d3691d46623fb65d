package org.backfile.parse;

import java.util.List;
import java.util.Optional;
import org.backfile.dates.DateReader;
import org.backfile.dates.PathDate;
import org.backfile.language.LanguageGuess;
import org.backfile.mail.MailText;
import org.backfile.text.Code;
import org.backfile.text.TextId;

/**
 * Parses a text into an article: its form reads the fields and the body, and anything that the text does not state is
 * taken from its path or guessed from its words. Thread-safe.
 */
public final class ArticleParser {

    private final List<TextForm> forms;
    private final DateReader dates;
    private final LanguageGuess languages = new LanguageGuess();

    /** @param forms tried in this order by file name; the last one reads files that no other form does */
    public ArticleParser(List<TextForm> forms, DateReader dates) {
        this.forms = List.copyOf(forms);
        this.dates = dates;
    }

    /** @param file the path, with {@code /}: for messages, to choose the form, and for a date if the text has none */
    public Parsed parse(String file, String text) {
        return parse(TextId.whole(file), text);
    }

    /** @param id as {@code file} in {@link #parse(String, String)}; lines are counted from its first line */
    public Parsed parse(TextId id, String text) {
        return parse(id, text, false);
    }

    /**
     * @param opensWithName whether the other texts of the folder show that the first line is the name of the paper or
     *     of a section
     */
    public Parsed parse(TextId id, String text, boolean opensWithName) {
        TextForm form = formOf(id.file());
        Optional<MailText> mail =
                form.characters() == TextForm.Characters.OF_PLAIN_TEXT ? MailText.in(id, text) : Optional.empty();
        var clean = mail.isPresent()
                ? CleanLines.of(id, mail.get().lines(), form.characters())
                : CleanLines.of(id, text, form.characters());
        var state = new ParseState(id, text, form.name(), opensWithName, clean.lines(), dates, languages);
        clean.told().ifPresent(state::say);
        mail.ifPresent(state::leaveOut);
        form.read(state);
        dateFromPath(state);
        new InferredDate(state).take();
        guessLanguage(state);
        noteWhatIsMissing(state);
        return state.finish();
    }

    private TextForm formOf(String file) {
        for (TextForm form : forms) {
            if (form.reads(file)) {
                return form;
            }
        }
        return forms.get(forms.size() - 1);
    }

    private void dateFromPath(ParseState state) {
        if (!state.article().hasPublished()) {
            new PathDate(state.dates()).in(state.file()).ifPresent(date -> {
                String name = state.file().substring(state.file().lastIndexOf('/') + 1);
                new DateNotes(state, Optional.empty(), name).tell(date);
                state.article().published(date.published());
            });
        }
    }

    private void guessLanguage(ParseState state) {
        if (state.article().language().isEmpty()) {
            Optional<String> guess = languages.of(state.article().opening());
            if (guess.isPresent()) {
                state.article().language(guess.get());
            }
        }
    }

    private static void noteWhatIsMissing(ParseState state) {
        if (!state.article().hasHeadline()) {
            state.say(state.diagnostic(Code.HEADLINE_MISSING)
                    .found("has no line that reads like a headline")
                    .expected("the headline on a line of its own at the top, or Title: ...")
                    .fix("put it on the first line, with a blank line after it")
                    .meanwhile("listed by its first words"));
        }
        new MissingDate(state).tell();
    }
}
