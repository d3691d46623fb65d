package org.backfile.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Dateline;
import org.backfile.article.Published;
import org.backfile.dates.DateReader;
import org.backfile.head.BylineRule;
import org.backfile.head.DateLineRule;
import org.backfile.head.HeadRule;
import org.backfile.parse.BylineField;
import org.backfile.parse.DraftMark;
import org.backfile.parse.Field;
import org.backfile.parse.FieldValues;
import org.backfile.parse.ParseState;
import org.backfile.parse.Parsed;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The fields of a page's article. Each is set by the first meaningful claim; text that the page shows later is compared
 * with it: {@link #says}.
 */
final class Fields {

    /** A longer text is not a date. */
    private static final int LONGEST_DATE = 90;

    /** Words around names and dates that carry no meaning. */
    private static final Set<String> LABELS =
            Set.of("by", "and", "published", "updated", "posted", "last", "on", "in", "at");

    /** What stands between a byline and its date on one line. */
    private static final List<String> BETWEEN = List.of(" on ", " | ", " - ", " – ", " — ", " • ", " · ", ", ");

    private final ParseState state;
    private final DateReader dates;
    private final MarkupLedger ledger;
    private final Set<Field> settled = EnumSet.noneOf(Field.class);
    /** Values that could not be read: each is reported once. */
    private final Set<String> unread = new HashSet<>();

    private Optional<Claim> standfirst = Optional.empty();
    /** The headline from the page's title, until the story shows one. */
    private Optional<Claim> title = Optional.empty();
    /** The article so far; rebuilt only when a field is set, not for each of a million dates that a page may show. */
    private Optional<Article> known = Optional.empty();

    Fields(ParseState state, DateReader dates, MarkupLedger ledger) {
        this.state = state;
        this.dates = dates;
        this.ledger = ledger;
    }

    /** Sets the claim's field if it has no value yet. A standfirst waits until the body is known. */
    void take(Claim claim) {
        if (settled.contains(claim.field())) {
            return;
        }
        List<String> values = valuesOf(claim);
        if (values.isEmpty()) {
            return;
        }
        if (claim.field() == Field.STANDFIRST) {
            standfirst = standfirst.or(() -> Optional.of(new Claim(claim.field(), values, claim.places())));
        } else if (claim.isWeak()) {
            title = title.or(() -> Optional.of(new Claim(claim.field(), values, claim.places())));
        } else {
            set(claim, values);
        }
    }

    private void set(Claim claim, List<String> values) {
        Extent place = claim.places().stream().findFirst().orElse(new Extent(0, 0));
        var given = new FieldValues(claim.field(), values);
        if (!unread.contains(values.get(0)) && given.set(state, ledger.lineOf(place), dates)) {
            settled.add(claim.field());
            known = Optional.empty();
            claim.places().forEach(each -> ledger.note(each, MarkupLedger.Use.field(claim.field())));
        } else {
            unread.add(values.get(0));
        }
    }

    private static List<String> valuesOf(Claim claim) {
        var values = new ArrayList<String>();
        for (String value : claim.values()) {
            String seen = CleanText.spaced(value);
            String cleaned = claim.field() == Field.BYLINE ? withoutBy(seen) : seen;
            if (!cleaned.isEmpty() && fits(claim.field(), cleaned) && !values.contains(cleaned)) {
                values.add(cleaned);
            }
            if (values.size() == 100) {
                // No article has more authors or topics; comparing a million with one another would take a day.
                break;
            }
        }
        return values;
    }

    private static boolean fits(Field field, String value) {
        boolean isAddress = value.startsWith("http://") || value.startsWith("https://");
        return switch (field) {
            case PUBLISHED, UPDATED -> value.length() <= LONGEST_DATE;
            case URL -> isAddress;
            // Some pages give the address of an author's page instead of the author's name.
            case BYLINE, CREDIT, SECTION -> !isAddress;
            case DRAFT -> DraftMark.isClear(value);
            default -> true;
        };
    }

    private static String withoutBy(String byline) {
        return byline.regionMatches(true, 0, "by ", 0, 3) ? byline.substring(3) : byline;
    }

    /** Whether no date of publication is known so far. */
    boolean isUndated() {
        return !state.article().hasPublished();
    }

    /** Whether the text is a date and nothing else. */
    boolean isDate(String text) {
        return text.length() <= LONGEST_DATE
                && dates.readValue(text, state::language) instanceof DateReader.Reading.Date;
    }

    /** Whether the text shown repeats the article's value, so that nothing is lost by leaving it out. */
    boolean says(Field field, String shown, String machineReadable) {
        Article known = known();
        return switch (field) {
            case PUBLISHED, UPDATED -> isKnownDate(machineReadable, known) || isKnownDate(shown, known);
            case BYLINE -> known.authors().stream().anyMatch(name -> holds(shown, name));
            case SECTION ->
                known.section()
                        .filter(section -> CleanText.isSame(section, shown))
                        .isPresent();
            case TOPICS ->
                known.topics().stream().anyMatch(topic -> CleanText.isSame(topic, shown))
                        || known.section()
                                .filter(section -> CleanText.isSame(section, shown))
                                .isPresent();
            case HEADLINE -> saysHeadline(shown);
            case STANDFIRST ->
                known.standfirst().filter(text -> CleanText.isSame(text, shown)).isPresent();
            default -> false;
        };
    }

    private Article known() {
        Article article = known.orElseGet(state.article()::build);
        known = Optional.of(article);
        return article;
    }

    boolean saysHeadline(String shown) {
        return shownHeadline()
                .filter(headline -> CleanText.isSame(headline, shown))
                .isPresent();
    }

    private Optional<String> shownHeadline() {
        return state.article()
                .headline()
                .or(() -> title.map(claim -> claim.values().get(0)));
    }

    /** Whether the page names its headline other than in its title. */
    boolean hasHeadline() {
        return state.article().hasHeadline();
    }

    boolean hasTitle() {
        return title.isPresent();
    }

    /** Whether the page has a title that may be the name of its site. */
    boolean isTitleLikeName() {
        return title.filter(claim -> HeadlineClaims.readsAsName(claim.values().get(0)))
                .isPresent();
    }

    /** Whether the page's title, which may say more, contains the line. */
    boolean isInTitle(String line) {
        return title.filter(claim -> holds(claim.values().get(0), line)).isPresent();
    }

    /** Takes a headline that the story shows. */
    void headline(InlineRun line) {
        set(new Claim(Field.HEADLINE, line.text(), line.place()), List.of(line.text()));
    }

    /** Takes the small line above the headline, unless the article has one. */
    boolean kicker(String text) {
        boolean isFirst = !state.article().hasKicker();
        state.article().kicker(text);
        return isFirst;
    }

    /** Takes the headline from the page's title if the story has shown none. */
    void closeHeadline() {
        title.filter(claim -> !hasHeadline()).ifPresent(claim -> set(claim, claim.values()));
    }

    /** The address that the page states as its own. */
    Optional<String> url() {
        return known().url();
    }

    private boolean isKnownDate(String text, Article known) {
        if (text.length() > LONGEST_DATE
                || !(dates.readValue(text, state::language) instanceof DateReader.Reading.Date date)) {
            return false;
        }
        return isSameDay(known.published(), date) || isSameDay(known.updated(), date);
    }

    private static boolean isSameDay(Optional<Published> known, DateReader.Reading.Date date) {
        return known.filter(
                        published -> published.date().equals(date.published().date()))
                .isPresent();
    }

    /**
     * Whether a run whose marks repeat the article's values contains other words besides:
     * {@code By Jane Doe in Port Ellen}.
     */
    boolean isMoreSaid(InlineRun run) {
        var said = new HashSet<>(LABELS);
        known().authors().forEach(name -> said.addAll(wordsOf(name)));
        known().byline().ifPresent(byline -> said.addAll(wordsOf(byline.printed())));
        for (InlineRun.Marked mark : run.marks()) {
            if (mark.field() != Field.BYLINE) {
                said.addAll(wordsOf(mark.text()));
            }
        }
        return !said.containsAll(wordsOf(BylineField.withoutLabel(run.text())));
    }

    private static List<String> wordsOf(String text) {
        return Stream.of(Folding.key(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean holds(String shown, String name) {
        String folded = Folding.words(name);
        return !folded.isEmpty() && Folding.words(shown).contains(folded);
    }

    /**
     * Reads a line above the text by the rules for lines above plain texts: a date, two dates, or a byline.
     *
     * @param isBelow whether a line stands above it that may be the headline
     * @return its field; empty when it is neither, or contradicts the article
     */
    Optional<Field> readLine(String text, Extent place, boolean isBelow) {
        Optional<Parsed> alone = readAlone(text, place, isBelow);
        return alone.isPresent() ? alone.flatMap(this::merge) : readBylineAndDate(text, place);
    }

    /** {@code Posted by Ann Lee on March 10, 2008}, {@code By Ann Lee, 10 March 2008}. */
    private Optional<Field> readBylineAndDate(String text, Extent place) {
        for (String between : BETWEEN) {
            int at = text.indexOf(between);
            String rest = at > 0 ? text.substring(at + between.length()).strip() : "";
            if (!rest.isEmpty() && isDate(rest)) {
                Optional<Parsed> byline = readAlone(text.substring(0, at).strip(), place, true);
                Optional<Parsed> date = readAlone(rest, place, true);
                return byline.filter(one -> one.article().byline().isPresent())
                        .filter(one -> date.isPresent())
                        .flatMap(this::merge)
                        .filter(one -> date.flatMap(this::merge).isPresent());
            }
        }
        return Optional.empty();
    }

    /** Whether the rules read the text as a date or a byline, whatever the article says. */
    boolean isLineOfHead(String text, Extent place) {
        return readAlone(text, place, true).isPresent();
    }

    private Optional<Parsed> readAlone(String text, Extent place, boolean isBelow) {
        Line line = new Line(ledger.lineOf(place).number(), text);
        for (HeadRule rule : List.of(new DateLineRule(dates), new BylineRule())) {
            var trial = state.trial();
            if (isBelow || shownHeadline().isPresent()) {
                // Below a headline, a byline may begin with another word than "By".
                trial.article().headline(shownHeadline().orElse(text));
            }
            if (rule.take(List.of(line), trial) > 0) {
                return Optional.of(trial.finish());
            }
        }
        return Optional.empty();
    }

    private Optional<Field> merge(Parsed line) {
        Article read = line.article();
        Article known = known();
        boolean agrees = known.published().isEmpty()
                || read.published().isEmpty()
                || known.published().get().date().equals(read.published().get().date());
        boolean isByline = read.byline().isPresent();
        boolean isKnownByline = known.byline().isEmpty() || read.authors().equals(known.authors());
        if (!agrees
                || isByline && !isKnownByline
                || !isByline && read.published().isEmpty() && read.updated().isEmpty()) {
            return Optional.empty();
        }
        this.known = Optional.empty();
        line.diagnostics().forEach(state::say);
        read.published().ifPresent(state.article()::published);
        read.updated().ifPresent(state.article()::updated);
        read.byline().ifPresent(state.article()::byline);
        read.setAside().forEach(state.article()::setAside);
        return Optional.of(isByline ? Field.BYLINE : read.published().isPresent() ? Field.PUBLISHED : Field.UPDATED);
    }

    /** Whether a longer text, such as the page's title, contains the headline. */
    boolean holdsHeadline(String text) {
        return shownHeadline().filter(headline -> holds(text, headline)).isPresent();
    }

    void dateline(Dateline dateline, Extent place) {
        state.article().dateline(dateline);
        ledger.note(
                new Extent(
                        place.from(),
                        Math.min(place.to(), place.from() + dateline.text().length())),
                MarkupLedger.Use.field("dateline"));
    }

    /** Takes a standfirst that the page shows, if the article has none or has the same one. */
    boolean takeShownStandfirst(InlineRun run) {
        if (standfirst.isEmpty()) {
            standfirst = Optional.of(new Claim(Field.STANDFIRST, run.text(), run.place()));
        } else if (!CleanText.isSame(standfirst.get().values().get(0), run.text())) {
            return false;
        }
        set(standfirst.get(), standfirst.get().values());
        return true;
    }

    /**
     * Sets the standfirst, unless it merely repeats the beginning of the first paragraph, as the descriptions of pages
     * without a standfirst do.
     */
    void closeStandfirst(Optional<String> firstParagraph) {
        if (settled.contains(Field.STANDFIRST) || standfirst.isEmpty()) {
            return;
        }
        String start = Folding.words(standfirst.get().values().get(0).toLowerCase(Locale.ROOT));
        if (firstParagraph.isEmpty() || !Folding.words(firstParagraph.get()).startsWith(start)) {
            set(standfirst.get(), standfirst.get().values());
        }
    }
}
