package org.backfile.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.article.Syntax;
import org.backfile.config.DateOrder;
import org.backfile.text.Code;
import org.backfile.text.Line;

/**
 * Understands a text as an article: first front matter, then the head with headline, date and byline, then the body.
 * May be used by many threads at once.
 */
public final class ArticleParser {

    private final DateReader dates;
    private final Head head;
    private final LanguageGuess languages = new LanguageGuess();

    /** @param known which number of an ambiguous date is the day, where that is known; else the first, as a guess */
    public ArticleParser(Optional<DateOrder> known) {
        this(known.orElse(DateOrder.DAY_MONTH), known.isPresent());
    }

    /**
     * @param order     which number of an ambiguous date is the day
     * @param isCertain whether the site's owner or its other texts say so; else each such date is told
     */
    public ArticleParser(DateOrder order, boolean isCertain) {
        dates = new DateReader(order, isCertain);
        head = new Head(dates);
    }

    /**
     * @param file the path, with {@code /}: for messages, to tell Markdown ({@code .md}, {@code .markdown}) and web
     *     pages ({@code .html}, {@code .htm}) from plain text, and for a date where the text has none
     */
    public Parsed parse(String file, String text) {
        var draft = new Draft(file, Line.linesOf(text), languages);
        if (HtmlArticle.isHtml(file)) {
            new HtmlArticle(dates).read(draft, text);
        } else {
            readText(draft);
        }
        dateFromPath(draft);
        guessLanguage(draft);
        noteWhatIsMissing(draft);
        return draft.finish();
    }

    private void readText(Draft draft) {
        boolean isMarkdown = isMarkdown(draft.file());
        draft.article().syntax(isMarkdown ? Syntax.MARKDOWN : Syntax.PLAIN);
        int afterFrontMatter = new FrontMatter(dates).read(draft);
        int bodyStart =
                isMarkdown && afterFrontMatter > 0 ? afterFrontMatter : head.read(draft, afterFrontMatter, isMarkdown);
        List<Line> body = draft.lines().subList(bodyStart, draft.lines().size());
        if (isMarkdown) {
            new MarkdownBody(draft).read(body);
        } else {
            new PlainBody(draft).read(body);
        }
    }

    private static boolean isMarkdown(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private void dateFromPath(Draft draft) {
        if (!draft.article().hasPublished()) {
            PathDate.in(draft.file()).ifPresent(draft.article()::published);
        }
    }

    private void guessLanguage(Draft draft) {
        if (draft.article().language().isEmpty()) {
            languages.of(draft.article().opening()).ifPresent(draft.article()::language);
        }
    }

    private static void noteWhatIsMissing(Draft draft) {
        if (!draft.article().hasHeadline()) {
            draft.say(draft.diagnostic(Code.HEADLINE_MISSING)
                    .found("has no line that reads like a headline")
                    .expected("the headline on a line of its own at the top, or Title: ...")
                    .mend("put it on the first line, with a blank line after it")
                    .meanwhile("listed by its first words"));
        }
        if (!draft.article().hasPublished()) {
            draft.say(draft.diagnostic(Code.DATE_MISSING)
                    .found("has no date at the top, in its name or in its folders")
                    .expected("a line such as February 26, 1987, or a file name such as 1987-02-26-ferry.txt")
                    .mend("put the date on the first line")
                    .meanwhile("listed as undated"));
        }
    }
}
