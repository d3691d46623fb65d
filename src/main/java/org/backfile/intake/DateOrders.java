package org.backfile.intake;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.config.DateOrder;
import org.backfile.config.SiteConfig;
import org.backfile.parse.ArticleParser;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/**
 * Which number of a date such as 02/03/1987 is the day, folder by folder: as the setting says; else as most of the
 * folder's dates that can be read in one way only; else as the site's language writes it.
 *
 * <p>A folder's evidence is complete only when all of its texts have been read: read them with the {@link #assumed}
 * orders, then call {@link #learntFrom}, and read again each text for which {@link #readOtherwise} is true.
 * Thread-safe.
 */
public final class DateOrders {

    private final Optional<DateOrder> setting;
    private final Locale language;
    private final DateOrder custom;
    private final Map<String, Evidence> byFolder;
    private final Map<DateOrder, ArticleParser> parsers;

    private DateOrders(Optional<DateOrder> setting, Locale language, Map<String, Evidence> byFolder) {
        this.setting = setting;
        this.language = language;
        this.custom = ofLanguage(language);
        this.byFolder = byFolder;
        this.parsers = Map.of(
                DateOrder.DAY_MONTH, TextForms.parser(DateOrder.DAY_MONTH, setting.isPresent()),
                DateOrder.MONTH_DAY, TextForms.parser(DateOrder.MONTH_DAY, setting.isPresent()));
    }

    /** The evidence in the texts of one folder: how many show each order. */
    private record Evidence(int dayFirst, int monthFirst) {
        Evidence with(DateOrder order) {
            return order == DateOrder.DAY_MONTH
                    ? new Evidence(dayFirst + 1, monthFirst)
                    : new Evidence(dayFirst, monthFirst + 1);
        }

        Optional<DateOrder> majority() {
            return dayFirst == monthFirst
                    ? Optional.empty()
                    : Optional.of(dayFirst > monthFirst ? DateOrder.DAY_MONTH : DateOrder.MONTH_DAY);
        }
    }

    /** The orders before anything is read: the setting, or the language's custom. */
    public static DateOrders assumed(SiteConfig config) {
        return new DateOrders(config.dates().order(), config.site().language(), Map.of());
    }

    /** A copy that takes the evidence of these texts into account. */
    public DateOrders learntFrom(List<? extends DatedText> entries) {
        var evidence = new HashMap<String, Evidence>();
        for (DatedText entry : entries) {
            if (!entry.isAmbiguous()) {
                entry.order()
                        .ifPresent(order -> evidence.merge(
                                folderOf(entry.path()),
                                new Evidence(0, 0).with(order),
                                (seen, one) -> seen.with(order)));
            }
        }
        return new DateOrders(setting, language, evidence);
    }

    /** A parser that reads the text at this path with its folder's date order. */
    public ArticleParser parserFor(String path) {
        return Objects.requireNonNull(parsers.get(of(path)));
    }

    /** Whether the other texts of the folder show that this text's ambiguous date should be read the other way. */
    public boolean readOtherwise(DatedText entry) {
        return entry.isAmbiguous() && entry.order().isPresent() && entry.order().get() != of(entry.path());
    }

    /** The order in which numeric dates in the text at this path are read. */
    public DateOrder of(String path) {
        return setting.or(() -> shownIn(folderOf(path))).orElse(custom);
    }

    private Optional<DateOrder> shownIn(String folder) {
        return Optional.ofNullable(byFolder.get(folder)).flatMap(Evidence::majority);
    }

    private static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static DateOrder ofLanguage(Locale language) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, language);
        boolean isMonthFirst =
                pattern.indexOf('M') < pattern.indexOf('d') && pattern.indexOf('M') < pattern.indexOf('y');
        // English without a country: most of the world's newspapers in English put the day first.
        return isMonthFirst && !language.getCountry().isEmpty() ? DateOrder.MONTH_DAY : DateOrder.DAY_MONTH;
    }

    /** The diagnostics of all entries, with one for each folder's ambiguous dates instead of one per text. */
    public List<Diagnostic> told(List<? extends DatedText> entries) {
        var told = new ArrayList<Diagnostic>();
        Map<String, List<Diagnostic>> doubts = new TreeMap<>();
        for (DatedText entry : entries) {
            for (Diagnostic diagnostic : entry.diagnostics()) {
                if (diagnostic.code() == Code.DATE_AMBIGUOUS) {
                    doubts.computeIfAbsent(folderOf(entry.path()), folder -> new ArrayList<>())
                            .add(diagnostic);
                } else {
                    told.add(diagnostic);
                }
            }
        }
        doubts.forEach((folder, ofFolder) -> told.add(one(folder, ofFolder)));
        return told;
    }

    private Diagnostic one(String folder, List<Diagnostic> doubts) {
        Diagnostic first = doubts.stream().sorted().findFirst().orElseThrow();
        String others = switch (doubts.size()) {
            case 1 -> "";
            case 2 -> ", and so is the date of one other text of the folder";
            default -> ", and so are the dates of " + (doubts.size() - 1) + " other texts of the folder";
        };
        DateOrder order = of(folder + "/");
        return new Diagnostic(
                first.code(),
                first.file(),
                first.place(),
                first.found() + others,
                first.expected(),
                first.fix(),
                "read with the " + (order == DateOrder.DAY_MONTH ? "day" : "month") + " first, because "
                        + reason(folder, order));
    }

    private String reason(String folder, DateOrder order) {
        Evidence evidence = byFolder.get(folder);
        if (evidence == null || evidence.majority().isEmpty()) {
            return "the site's language is " + language.toLanguageTag() + " and no text of the folder shows it";
        }
        int texts = order == DateOrder.DAY_MONTH ? evidence.dayFirst : evidence.monthFirst;
        return texts + (texts == 1 ? " other text of the folder has" : " other texts of the folder have")
                + " a number above 12 in the " + (order == DateOrder.DAY_MONTH ? "first" : "second") + " place";
    }
}
