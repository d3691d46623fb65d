package org.backfile.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields that a header line or front matter can set, with the names that people use for them. */
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
    PAGE(
            "page",
            "page",
            "pages",
            "page number",
            "first page",
            "start page",
            "print page",
            "printpage",
            "seite",
            "seiten",
            "página",
            "páginas",
            "pagina",
            "pagine",
            "strona",
            "sida",
            "sivu",
            "страница",
            "版次",
            "面"),
    COLUMN("column", "column", "spalte", "colonne", "columna", "colonna", "kolumn"),
    EDITION(
            "edition",
            "edition",
            "print edition",
            "ausgabe",
            "édition",
            "edición",
            "edição",
            "edizione",
            "editie",
            "wydanie",
            "vydání"),
    VOLUME("volume", "volume", "vol", "band", "jahrgang", "tome", "volumen", "jaargang", "årgang", "årgång", "rocznik"),
    ISSUE("issue", "issue", "issue number", "number", "nummer", "numéro", "número", "numero", "heft", "nr", "номер"),
    PHOTOGRAPHER(
            "photographer",
            "photographer",
            "photographers",
            "photos by",
            "photo by",
            "fotograf",
            "photographe",
            "fotógrafo",
            "fotografo",
            "fotografie",
            "фотограф"),
    RIGHTS("rights", "rights", "copyright", "rights holder", "droits", "derechos", "diritti", "rechte", "direitos"),
    ID(
            "id",
            "id",
            "identifier",
            "article id",
            "record number",
            "accession number",
            "accession no",
            "document id",
            "proquest document id"),
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

    /** The field with this name, ignoring case. */
    public static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether its value is a date. */
    public boolean isDate() {
        return this == PUBLISHED || this == UPDATED;
    }

    /** The name that the ledger and {@code parse} use. */
    public String shownAs() {
        return shownAs;
    }
}
