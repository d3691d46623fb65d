package org.backfile.cite;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry for BibTeX and its successors. The headline has its own braces so that no style lower-cases its capitals; a
 * name that is not split has them so that it stays whole. UTF-8, which BibTeX's successors read; only characters that
 * TeX takes for commands are escaped.
 *
 * <pre>
 * &#64;article{1987-02-26-ferry-to-sail-again,
 *   author = {Doe, Jane and {Staff Writers}},
 *   title = {{Ferry to sail again}},
 *   journal = {The Harbour Post},
 *   year = {1987},
 *   month = feb,
 *   day = {26},
 *   url = {https://example.org/1987/02/26/ferry-to-sail-again.html}
 * }
 * </pre>
 */
final class BibTeX {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final StringBuilder entry = new StringBuilder(400);

    private BibTeX() {}

    static String of(CitedArticle article) {
        var bib = new BibTeX();
        bib.entry.append("@article{").append(article.key());
        if (!article.authors().isEmpty()) {
            bib.field("author", article.names().stream().map(BibTeX::author).collect(Collectors.joining(" and ")));
        }
        bib.field("title", "{" + escaped(article.headline()) + "}");
        bib.field("journal", escaped(article.paper()));
        article.date().ifPresent(date -> {
            bib.field("year", Integer.toString(date.year()));
            if (date.month() > 0) {
                // A macro, without braces: each style formats the month in its own way.
                bib.entry.append(",\n  month = ").append(MONTHS.get(date.month() - 1));
            }
            if (date.day() > 0) {
                bib.field("day", Integer.toString(date.day()));
            }
        });
        article.inPrint().volume().ifPresent(volume -> bib.field("volume", escaped(volume)));
        article.inPrint().issue().ifPresent(issue -> bib.field("number", escaped(issue)));
        article.inPrint().pages().ifPresent(pages -> bib.field("pages", escaped(pages.replace("-", "--"))));
        // Read verbatim: an escape would become part of the address.
        article.address().ifPresent(address -> bib.field("url", address));
        return bib.entry.append("\n}").toString();
    }

    private void field(String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    private static String author(PersonName name) {
        return name.isSplit() ? escaped(name.inverted()) : "{" + escaped(name.inOrder()) + "}";
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '<' -> escaped.append("\\textless{}");
                case '>' -> escaped.append("\\textgreater{}");
                case '{', '}', '$', '&', '#', '%', '_' -> escaped.append('\\').append((char) c);
                case '\n', '\r' -> escaped.append(' ');
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
