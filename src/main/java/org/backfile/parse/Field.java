package org.backfile.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.dates.DateReader;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/** The fields that a header line or front matter can set, with the names that people give them. */
public enum Field {
    HEADLINE(
            "headline",
            "title",
            "headline",
            "heading",
            "titel",
            "titre",
            "título",
            "titulo",
            "titolo",
            "tytuł",
            "заголовок",
            "otsikko",
            "başlık",
            "rubrik",
            "tittel",
            "cím",
            "nadpis",
            "naslov",
            "titlu",
            "judul",
            "عنوان",
            "العنوان",
            "标题",
            "標題",
            "タイトル",
            "제목"),
    PUBLISHED(
            "published",
            "date",
            "published",
            "pubdate",
            "posted",
            "publication date",
            "date published",
            "published on",
            "datum",
            "data",
            "fecha",
            "дата",
            "tarih",
            "dato",
            "dátum",
            "päivämäärä",
            "tanggal",
            "التاريخ",
            "تاريخ",
            "تاریخ",
            "日期",
            "日付",
            "날짜"),
    UPDATED(
            "updated",
            "updated",
            "lastmod",
            "modified",
            "last updated",
            "date updated",
            "last_modified_at",
            "aktualisiert"),
    BYLINE(
            "byline",
            "author",
            "authors",
            "by",
            "byline",
            "writer",
            "autor",
            "autoren",
            "auteur",
            "auteurs",
            "autori",
            "autore",
            "autores",
            "автор",
            "yazar",
            "författare",
            "forfatter",
            "kirjoittaja",
            "szerző",
            "penulis",
            "الكاتب",
            "نویسنده",
            "作者",
            "著者",
            "기자",
            "von"),
    KICKER("kicker", "kicker"),
    SECTION(
            "section",
            "section",
            "category",
            "categories",
            "rubrique",
            "ressort",
            "sección",
            "seccion",
            "seção",
            "sezione",
            "dział",
            "раздел",
            "рубрика",
            "bölüm",
            "القسم",
            "栏目"),
    TOPICS("topics", "topics", "topic", "tags", "tag", "keywords", "keyword", "subjects", "subject"),
    PLACES("places", "places", "place", "location", "locations"),
    CREDIT(
            "credit",
            "source",
            "credit",
            "agency",
            "publisher",
            "quelle",
            "fuente",
            "fonte",
            "źródło",
            "источник",
            "المصدر",
            "منبع",
            "来源"),
    URL("url", "url", "link", "permalink", "canonical", "original_url"),
    LANGUAGE("language", "language", "lang", "locale"),
    STANDFIRST(
            "standfirst",
            "summary",
            "description",
            "standfirst",
            "excerpt",
            "subtitle",
            "deck",
            "dek",
            "lead",
            "abstract"),
    DRAFT("draft", "draft", "status", "entwurf", "brouillon", "borrador", "bozza", "rascunho", "черновик"),
    /** Under the name of the date: {@code published: false}. */
    IS_PUBLISHED("draft");

    private static final Map<String, Field> BY_NAME = byName();

    private final String shownAs;
    private final List<String> names;

    Field(String shownAs, String... names) {
        this.shownAs = shownAs;
        this.names = List.of(names);
    }

    private static Map<String, Field> byName() {
        var fields = new HashMap<String, Field>();
        for (Field field : values()) {
            field.names.forEach(name -> fields.put(name, field));
        }
        return fields;
    }

    /** The field that people call so, in any case. */
    public static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The same, of a field that can have this value: the name alone does not tell what a status is the status of. */
    public static Optional<Field> named(String name, String value) {
        return named(name)
                .filter(field -> field != DRAFT || DraftMark.isClear(value))
                .map(field -> field == PUBLISHED && DraftMark.isInsteadOfDate(value) ? IS_PUBLISHED : field);
    }

    /** As the ledger and {@code parse} call it. */
    public String shownAs() {
        return shownAs;
    }

    /**
     * Sets the field.
     *
     * @param values one, or the members of a list
     * @param line   where they stand, for a message
     * @return whether the values mean something; a date that cannot be read does not
     */
    public boolean set(List<String> values, ParseState state, Line line, DateReader dates) {
        Article.Builder article = state.article();
        List<String> given = values.stream()
                .map(Folding::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (given.isEmpty()) {
            return true;
        }
        String first = given.get(0);
        switch (this) {
            case HEADLINE -> article.headline(first);
            case PUBLISHED, UPDATED -> {
                return new DateField(state, line, first).takeAs(this, dates.readValue(first, state::language));
            }
            case BYLINE -> article.byline(BylineNames.bylineOf(given));
            case KICKER -> article.kicker(first);
            case SECTION -> file(given, article);
            case TOPICS -> article.topics(split(given));
            case PLACES -> article.places(split(given));
            case CREDIT -> article.credit(first);
            case URL -> article.url(first);
            case LANGUAGE -> article.language(first);
            case STANDFIRST -> article.standfirst(String.join(" ", given));
            case DRAFT -> DraftMark.take(first, state, line);
            case IS_PUBLISHED -> DraftMark.takeInsteadOfDate(first, state, line);
        }
        return true;
    }

    /**
     * An article stands in one section, the first that is named. Other site generators have lists of categories: the
     * others are topics.
     */
    private static void file(List<String> categories, Article.Builder article) {
        article.section(categories.get(0));
        article.topics(categories.stream()
                .distinct()
                .filter(category -> article.section().filter(category::equals).isEmpty())
                .toList());
    }

    private static List<String> split(List<String> values) {
        var names = new ArrayList<String>();
        for (String value : values) {
            for (String name : value.split("[,;]")) {
                String stripped = Folding.strip(name);
                if (!stripped.isEmpty()) {
                    names.add(stripped);
                }
            }
        }
        return names;
    }
}
