package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Syntax;
import org.backfile.dates.DateReader;
import org.backfile.frontmatter.FrontMatter;
import org.backfile.parse.ClosingDate;
import org.backfile.parse.CodeFence;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;
import org.backfile.wire.AgencySlug;

/** Reads what stands above the body: front matter, then lines in any order: date, headline, byline, header lines. */
public final class Head {

    /**
     * Tried in this order. A line of marks is no other kind of line, and the head of a press release may have a colon.
     * Header lines name their field; those of emails and databases come first: a name may mean something else there.
     * Dates, alone and among other facts, and nameplates above them come before bylines, agencies and the headline,
     * which is any other line alone at the top, unless other texts show that it is a name; the repeated headline,
     * unlabelled names and the standfirst only make sense once there is a headline.
     */
    private final List<HeadRule> rules;

    /** Tried only on a Markdown heading or code fence, in place of {@code rules}. */
    private final HeadRule headings;

    private final GutenbergFrame gutenberg;

    private Head(DateReader dates) {
        var dateLines = new DateLineRule(dates);
        var dateAmong = new DateAmongRule(dates);
        var marks = new HeadMarks(dateLines);
        headings = new HeadingRule(marks);
        gutenberg = new GutenbergFrame(dates);
        rules = List.of(
                new RuleLineRule(),
                gutenberg,
                Head::takeSlug,
                new ReleaseRule(dates),
                new MailHeadRule(dates),
                new DatabaseLineRule(),
                new DatabaseSourceRule(dateLines),
                new HeaderLinesRule(dates),
                dateLines,
                dateAmong,
                new NameplateRule(dateLines, dateAmong),
                new EditionRule(),
                new BylineRule(),
                new CreditRule(),
                new HeadlineAgainRule(),
                new KickerRule(dateLines),
                headings,
                new KnownNameRule(marks, dateAmong),
                new HeadlineRule(),
                new BetweenRule(marks),
                new StandfirstRule(marks));
    }

    /** Reads front matter and head, or a record of a database; returns the lines of the body. */
    public static List<Line> read(ParseState state, Syntax syntax) {
        state.article().syntax(syntax);
        Optional<List<Line>> record = syntax == Syntax.PLAIN ? recordIn(state) : Optional.empty();
        if (record.isPresent()) {
            return record.get();
        }
        DatabaseSigns.lookFor(state);
        if (syntax == Syntax.PLAIN && DatabaseTail.hasHeadline(state.lines(), state)) {
            // There is no head above the text, and its first paragraph is no headline.
            return DatabaseTail.cutFrom(state.lines(), state);
        }
        int from = new FrontMatter(state.dates()).read(state);
        // Markdown that has front matter has no other head.
        boolean hasHead = from == 0 || syntax == Syntax.PLAIN;
        if (!hasHead) {
            return state.lines().subList(from, state.lines().size());
        }
        var head = new Head(state.dates());
        int bodyStart = head.read(state, from, syntax);
        List<Line> body = state.lines().subList(bodyStart, state.lines().size());
        return bodyOf(head.gutenberg.bodyOf(body, state), state, syntax);
    }

    private static Optional<List<Line>> recordIn(ParseState state) {
        Optional<List<Line>> record = TaggedRecord.read(state);
        return record.isPresent() ? record : UnnamedFacts.read(state);
    }

    private static List<Line> bodyOf(List<Line> body, ParseState state, Syntax syntax) {
        return syntax == Syntax.PLAIN
                ? ClosingDate.cutFrom(DatabaseTail.cutFrom(TextLabel.cutFrom(body, state), state), state)
                : body;
    }

    /** Reads the head; returns the index of the first line of the body. */
    private int read(ParseState state, int from, Syntax syntax) {
        List<Line> lines = state.lines();
        int at = from;
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
                continue;
            }
            if (TextLabel.isOn(lines.get(at), state)) {
                break;
            }
            List<Line> rest = lines.subList(at, lines.size());
            boolean isMarkdownBlock = syntax == Syntax.MARKDOWN && isBlockOfMarkdown(lines.get(at));
            int taken = isMarkdownBlock ? headings.take(rest, state) : take(rest, state);
            if (taken == 0) {
                break;
            }
            at += taken;
        }
        return at;
    }

    /** A line that an agency sent for editors. */
    private static int takeSlug(List<Line> lines, ParseState state) {
        Optional<AgencySlug.Slug> slug = AgencySlug.in(lines);
        int size = slug.map(AgencySlug.Slug::size).orElse(0);
        lines.subList(0, size)
                .forEach(line -> state.setAside(line, slug.orElseThrow().reason()));
        return size;
    }

    /** A heading, or the fence of a block of code. */
    private static boolean isBlockOfMarkdown(Line line) {
        String text = line.text();
        return text.startsWith("#") || CodeFence.opens(text);
    }

    private int take(List<Line> lines, ParseState state) {
        for (HeadRule rule : rules) {
            int taken = rule.take(lines, state);
            if (taken > 0) {
                return taken;
            }
        }
        return 0;
    }
}
