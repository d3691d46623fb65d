package org.backfile.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.archive.Subject;

/**
 * The kinds of file that a site consists of. A new kind is a constant here, with its template, its place in the site
 * and whether the sitemap lists it, and a record that names the constant. Everything else is derived from that: the
 * names that the owner's pages cannot have, sitemaps, the templates a theme must have, and the kinds that tests cover.
 * {@code PageKindTest} reports anything a new kind still lacks: a place in the plan of the site, a writer, a template,
 * or a link that leads to it.
 */
public enum PageKind {
    // "index" too: a folder with that name would look like the front page.
    HOME(template("home").at(Permalinks.HOME).below("index")),
    ARCHIVE(template("archive").at(Permalinks.ARCHIVE)),
    COVERAGE(template("coverage").optional().at(Permalinks.COVERAGE)),
    YEAR(template("year")),
    MONTH(template("month")),
    DAY(template("day")),
    /** Not listed: repeats the content of the days. */
    ON_THIS_DAY(template("on-this-day").unlisted().optional().below(Permalinks.ON_THIS_DAY)),
    ARTICLE(template("article").at(Permalinks.UNDATED).below("articles")),
    SHARED_ADDRESS(template("shared-address").unlisted()),
    SUBJECT_INDEX(template("subjects").at(subjectIndexes())),
    SUBJECT(template("subject").at(subjectIndexes())),
    SUBJECT_PERIOD(template("subject-period").at(subjectIndexes())),
    UNDATED(template("undated").at(Permalinks.UNDATED)),
    /** Optional: a theme without scripts has no use for it. */
    SEARCH(template("search").unlisted().optional().at(Permalinks.SEARCH)),
    /** As {@link #SEARCH}. */
    TRENDS(template("trends").unlisted().optional().at(Permalinks.TRENDS)),
    TEXT(template("text")),
    NOT_FOUND(template("404").unlisted().at(Permalinks.NOT_FOUND)),

    ATOM_FEED(file().at(Permalinks.FEED)),
    ATOM_ARCHIVE(file().below(Permalinks.FEEDS)),
    JSON_FEED(file().at(Permalinks.JSON_FEED)),
    SITEMAP(file().below(Permalinks.SITEMAPS)),
    SITEMAP_INDEX(file().at(Permalinks.SITEMAP)),
    NEWS_SITEMAP(file().at(Permalinks.NEWS_SITEMAP)),
    ROBOTS(file().at(Permalinks.ROBOTS)),
    HOST_HEADERS(file().at(Permalinks.HOST_HEADERS)),
    OPEN_SEARCH(file().at(Permalinks.OPEN_SEARCH)),
    ARTICLE_DATA(file()),
    ARCHIVE_TABLE(file().at(Permalinks.TABLE)),
    SEARCH_FILE(file().at(Permalinks.SEARCH)),
    ASSET(file().below("assets"));

    private static final Set<String> RESERVED = Arrays.stream(values())
            .flatMap(kind -> kind.traits.topNames().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Traits traits;

    PageKind(Traits traits) {
        this.traits = traits;
    }

    /** The name of the template, without folder and extension; absent for a file for programs. */
    public Optional<String> template() {
        return traits.template();
    }

    /** Whether a search engine should list it; pages that only repeat others and the error page are not listed. */
    public boolean isListed() {
        return traits.isListed();
    }

    /**
     * Whether every theme must provide it. A theme may omit an optional kind by having no template for it and no link
     * to it.
     */
    public boolean isNeeded() {
        return traits.isNeeded();
    }

    /** Whether a file or folder with this name, at the top of the site, belongs to one of the kinds. */
    public static boolean isReserved(String topName) {
        return RESERVED.contains(topName) || topName.matches("\\d{4}");
    }

    private static Traits template(String name) {
        return new Traits(Optional.of(name), true, true, List.of());
    }

    private static Traits file() {
        return new Traits(Optional.empty(), false, true, List.of());
    }

    private static SitePath[] subjectIndexes() {
        return Arrays.stream(Subject.Kind.values()).map(Subject.Kind::index).toArray(SitePath[]::new);
    }

    /**
     * @param topNames names of files and folders at the top of the site that the kind needs; years need not be named
     */
    private record Traits(Optional<String> template, boolean isListed, boolean isNeeded, List<String> topNames) {

        Traits unlisted() {
            return new Traits(template, false, isNeeded, topNames);
        }

        Traits optional() {
            return new Traits(template, isListed, false, topNames);
        }

        Traits at(SitePath... paths) {
            return with(Arrays.stream(paths).map(path -> path.value().replaceFirst("/.*", "")));
        }

        Traits below(String folder) {
            return with(Stream.of(folder));
        }

        private Traits with(Stream<String> names) {
            return new Traits(
                    template,
                    isListed,
                    isNeeded,
                    Stream.concat(topNames.stream(), names).toList());
        }
    }
}
