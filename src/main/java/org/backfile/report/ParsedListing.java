package org.backfile.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Byline;
import org.backfile.article.Dateline;
import org.backfile.article.ExtraField;
import org.backfile.article.InPrint;
import org.backfile.article.Passage;
import org.backfile.article.Published;
import org.backfile.article.SetAside;
import org.backfile.parse.Ledger;
import org.backfile.parse.Parsed;
import org.backfile.text.Diagnostic;
import org.backfile.text.TextId;

/** Prints articles for people: every field and block after its line number. */
public final class ParsedListing implements ParsedPrinter {

    private final PrintWriter to;
    private final Paint paint;

    public ParsedListing(PrintWriter to, Paint paint) {
        this.to = to;
        this.paint = paint;
    }

    @Override
    public void parsed(TextId text, String encoding, Parsed parsed, List<Diagnostic> fromReading) {
        to.println(paint.strong(text.name()) + paint.faint(" (" + encoding + ")"));
        fields(parsed.article(), parsed.ledger());
        body(parsed.article(), parsed.ledger());
        for (SetAside line : parsed.article().setAside()) {
            line(OptionalInt.of(line.line()), "set aside", line.text() + paint.faint("  (" + line.reason() + ")"));
        }
        to.println();
        var printer = new DiagnosticPrinter(to, paint);
        fromReading.forEach(printer::print);
        parsed.diagnostics().forEach(printer::print);
    }

    @Override
    public void refused(String file, Diagnostic reason) {
        new DiagnosticPrinter(to, paint).print(reason);
    }

    private void fields(Article article, Ledger ledger) {
        field("headline", article.headline(), ledger);
        field("published", article.published().map(ParsedListing::words), ledger);
        field("updated", article.updated().map(ParsedListing::words), ledger);
        field("byline", article.byline().map(Byline::names).map(names -> String.join(", ", names)), ledger);
        field("dateline", article.dateline().map(Dateline::text), ledger);
        field("kicker", article.kicker(), ledger);
        field("section", article.section(), ledger);
        field("topics", list(article.topics()), ledger);
        field("places", list(article.places()), ledger);
        field("credit", article.credit(), ledger);
        field("url", article.url(), ledger);
        field("language", article.language(), ledger);
        field("standfirst", article.standfirst(), ledger);
        inPrint(article.inPrint(), ledger);
        for (ExtraField extra : article.extraFields()) {
            field(extra.name(), Optional.of(extra.value()), ledger);
        }
        article.contributions().forEach(line -> field("contributions", Optional.of(line), ledger));
        field("signOff", article.signOff(), ledger);
        field("draft", article.isDraft() ? Optional.of("yes") : Optional.empty(), ledger);
    }

    private void inPrint(InPrint inPrint, Ledger ledger) {
        field("page", inPrint.page(), ledger);
        field("column", inPrint.column(), ledger);
        field("edition", inPrint.edition(), ledger);
        field("volume", inPrint.volume(), ledger);
        field("issue", inPrint.issue(), ledger);
        field("photographer", inPrint.photographer(), ledger);
        field("rights", inPrint.rights(), ledger);
        field("id", inPrint.id(), ledger);
    }

    private void body(Article article, Ledger ledger) {
        int crossheads = 0;
        int blocks = 0;
        for (Passage passage : article.body()) {
            if (passage.crosshead().isPresent()) {
                line(
                        ledger.lineOfCrosshead(crossheads++),
                        "crosshead",
                        passage.crosshead().get());
            }
            for (Block block : passage.blocks()) {
                line(ledger.lineOfBlock(blocks++), nameOf(block), textOf(block));
            }
        }
    }

    private static Optional<String> list(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    private static String words(Published published) {
        return published.date()
                + published.time().map(time -> " " + time).orElse("")
                + published.zone().map(zone -> " " + zone).orElse("");
    }

    private void field(String name, Optional<String> value, Ledger ledger) {
        value.ifPresent(text -> line(ledger.lineOfField(name), name, text));
    }

    /** A field without a line was taken from the file's name. */
    private void line(OptionalInt number, String name, String text) {
        String shown = number.isPresent() ? String.format("%6d", number.getAsInt()) : "  name";
        to.println(paint.faint(shown) + "  " + paint.strong(String.format("%-12s", name)) + " "
                + text.replace("\n", "\n                      "));
    }

    private static String nameOf(Block block) {
        return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String textOf(Block block) {
        return block instanceof Block.Note note ? note.label() + ": " + note.text() : block.text();
    }
}
