package org.backfile.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.Article;
import org.backfile.article.SetAside;
import org.backfile.config.DateOrder;
import org.backfile.dates.DateReader;
import org.backfile.language.LanguageGuess;
import org.backfile.mail.LeftOut;
import org.backfile.mail.MailText;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;
import org.backfile.text.Part;
import org.backfile.text.TextId;

/**
 * An article while its text is being parsed: the fields so far, and where each line went. Belongs to one call of the
 * parser.
 */
public final class ParseState {

    /** This many lines are enough to recognise a language. */
    private static final int LINES_THAT_TELL = 60;

    private static final String OUTSIDE = "belongs to none of the articles of its file";

    private final TextId id;
    private final String text;
    private final String form;
    private final List<Line> all;
    private final boolean opensWithName;
    private final List<Line> lines;
    private final DateReader dates;
    private final Article.Builder article = Article.builder();
    private final Ledger.Builder ledger = new Ledger.Builder();
    private final Set<String> words = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final LanguageGuess languages;
    private final Wrapping wrapping;
    private Optional<DateOrder> shownOrder = Optional.empty();
    private boolean hasHeadlineAgain;
    private boolean isOfDatabase;
    private boolean isGuessed;
    private Optional<String> guess = Optional.empty();

    /**
     * @param form          name of the form that reads the text
     * @param opensWithName whether the first line is known to be the name of the paper or of a section
     * @param all           the lines of the text, with those around the article
     */
    ParseState(
            TextId id,
            String text,
            String form,
            boolean opensWithName,
            List<Line> all,
            DateReader dates,
            LanguageGuess languages) {
        this.text = text;
        this.form = form;
        this.opensWithName = opensWithName;
        this.dates = dates;
        this.languages = languages;
        this.id = id;
        this.all = all;
        this.lines = all.isEmpty() ? all : ofArticle(all, id);
        this.wrapping = Wrapping.of(lines);
        setOthersAside();
    }

    private void setOthersAside() {
        if (lines.size() == all.size()) {
            return;
        }
        int before = lines.isEmpty()
                ? all.size()
                : lines.get(0).number() - all.get(0).number();
        for (int at = 0; at < all.size(); at++) {
            boolean isOutside = at < before || at >= before + lines.size();
            if (isOutside && !all.get(at).isBlank()) {
                setAside(all.get(at), OUTSIDE);
            }
        }
    }

    /** The lines of a part of a file, without those around them that belong to no article. */
    private static List<Line> ofArticle(List<Line> all, TextId id) {
        int before = Math.min(all.size(), id.part().map(Part::before).orElse(0));
        int after = Math.min(all.size() - before, id.part().map(Part::after).orElse(0));
        return all.subList(before, all.size() - after);
    }

    /** A scratch state for the same text without its lines, to try a rule on. */
    public ParseState trial() {
        return new ParseState(id, "", form, false, List.of(), dates, languages);
    }

    /** Whether the headline has not been repeated yet; marks it as repeated. */
    public boolean isFirstRepeat() {
        boolean isFirst = !hasHeadlineAgain;
        hasHeadlineAgain = true;
        return isFirst;
    }

    /** Whether the text has a field that only news databases have. */
    public boolean isOfDatabase() {
        return isOfDatabase;
    }

    public void markAsOfDatabase() {
        isOfDatabase = true;
    }

    String file() {
        return id.file();
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Whether the other texts of the folder show that the first line is the name of the paper or of a section. */
    public boolean opensWithName() {
        return opensWithName;
    }

    /** Reads dates in the order that applies to the text. */
    public DateReader dates() {
        return dates;
    }

    /** The lines of the article, without those around it that belong to no article. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether the text contains the whole word, ignoring case. */
    public boolean hasWord(String word) {
        if (words.isEmpty()) {
            for (Line line : lines) {
                for (String part : line.text().split("[^\\p{L}]+")) {
                    words.add(part.toLowerCase(Locale.ROOT));
                }
            }
        }
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** How the lines of the text are broken. */
    public Wrapping wrapping() {
        return wrapping;
    }

    /** The language that the text names, else the guessed one. */
    public Optional<String> language() {
        return article.language().or(this::guess);
    }

    /** Guessed once: a page may have ten thousand dates, each of which asks. */
    private Optional<String> guess() {
        if (!isGuessed) {
            isGuessed = true;
            guess = languages.of(
                    lines.stream().limit(LINES_THAT_TELL).map(Line::text).toList());
        }
        return guess;
    }

    /** Records the order of a numeric date that can be read in only one way. */
    void shows(DateOrder order) {
        shownOrder = Optional.of(order);
    }

    public Article.Builder article() {
        return article;
    }

    public Ledger.Builder ledger() {
        return ledger;
    }

    public void setAside(Line line, String reason) {
        ledger.setAside(line, reason);
        article.setAside(new SetAside(line.number(), line.stripped(), reason));
    }

    /** Sets aside the lines of an email that are not part of its text, and says what they were. */
    void leaveOut(MailText mail) {
        for (LeftOut part : mail.leftOut()) {
            part.lines().stream().filter(line -> !line.isBlank()).forEach(line -> ledger.setAside(line, part.reason()));
            if (!part.words().isEmpty()) {
                article.setAside(new SetAside(part.lines().get(0).number(), part.words(), part.reason()));
            }
        }
        mail.said().forEach(this::say);
    }

    /** Sets aside a part of a line that is in the ledger as a field. */
    public void setAside(Line line, String part, String reason) {
        article.setAside(new SetAside(line.number(), part, reason));
    }

    public Diagnostic.Builder diagnostic(Code code) {
        return Diagnostic.of(code, id);
    }

    public void say(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    public Parsed finish() {
        return new Parsed(form, article.build(), ledger.close(all), shownOrder, diagnostics);
    }
}
