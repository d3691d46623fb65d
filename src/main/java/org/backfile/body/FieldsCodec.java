package org.backfile.body;

import java.time.LocalTime;
import java.util.Optional;
import org.backfile.article.Byline;
import org.backfile.article.CalendarDate;
import org.backfile.article.Dateline;
import org.backfile.article.ExtraField;
import org.backfile.article.InPrint;
import org.backfile.article.Published;
import org.backfile.article.Syntax;

/** The fields of an article in the binary form that {@link ShownArticle} describes. */
final class FieldsCodec {

    private FieldsCodec() {}

    static void write(ArticleFields fields, Encoder to) {
        to.optional(fields.headline());
        published(fields.published(), to);
        published(fields.updated(), to);
        to.optional(fields.byline().map(Byline::printed));
        fields.byline().ifPresent(byline -> to.list(byline.names(), Encoder::string));
        to.optional(fields.dateline().map(Dateline::text));
        to.optional(fields.kicker());
        to.optional(fields.section());
        to.list(fields.topics(), Encoder::string);
        to.list(fields.places(), Encoder::string);
        to.optional(fields.credit());
        to.optional(fields.url());
        to.optional(fields.language());
        to.optional(fields.standfirst());
        inPrint(fields.inPrint(), to);
        to.number(fields.syntax().ordinal());
        to.list(fields.contributions(), Encoder::string);
        to.optional(fields.signOff());
        to.flag(fields.isDraft());
        to.list(fields.extraFields(), FieldsCodec::extraField);
        to.list(fields.crossheads(), FieldsCodec::crosshead);
    }

    /** Java evaluates arguments from left to right, so the order of reading is that of the record's components. */
    static ArticleFields read(Decoder from) {
        return new ArticleFields(
                from.optional(),
                published(from),
                published(from),
                from.optional().map(printed -> new Byline(from.list(Decoder::string), printed)),
                from.optional().map(Dateline::new),
                from.optional(),
                from.optional(),
                from.list(Decoder::string),
                from.list(Decoder::string),
                from.optional(),
                from.optional(),
                from.optional(),
                from.optional(),
                inPrint(from),
                Syntax.values()[from.number()],
                from.list(Decoder::string),
                from.optional(),
                from.flag(),
                from.list(each -> new ExtraField(each.string(), each.string())),
                from.list(each -> new Crosshead(each.string(), each.string())));
    }

    private static void inPrint(InPrint inPrint, Encoder to) {
        to.flag(inPrint.isKnown());
        if (inPrint.isKnown()) {
            to.optional(inPrint.page());
            to.optional(inPrint.column());
            to.optional(inPrint.edition());
            to.optional(inPrint.volume());
            to.optional(inPrint.issue());
            to.optional(inPrint.photographer());
            to.optional(inPrint.rights());
            to.optional(inPrint.id());
        }
    }

    private static InPrint inPrint(Decoder from) {
        return from.flag()
                ? new InPrint(
                        from.optional(),
                        from.optional(),
                        from.optional(),
                        from.optional(),
                        from.optional(),
                        from.optional(),
                        from.optional(),
                        from.optional())
                : InPrint.UNKNOWN;
    }

    private static void published(Optional<Published> published, Encoder to) {
        if (published.isEmpty()) {
            to.number(0);
            return;
        }
        CalendarDate date = published.get().date();
        to.number(date.year());
        to.number(date.month());
        to.number(date.day());
        to.number(published.get().time().map(time -> time.toSecondOfDay() + 1).orElse(0));
        to.optional(published.get().zone());
    }

    private static Optional<Published> published(Decoder from) {
        int year = from.number();
        return year == 0
                ? Optional.empty()
                : Optional.of(new Published(
                        new CalendarDate(year, from.number(), from.number()), time(from.number()), from.optional()));
    }

    private static Optional<LocalTime> time(int secondAndOne) {
        return secondAndOne == 0 ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay(secondAndOne - 1));
    }

    private static void extraField(Encoder to, ExtraField field) {
        to.string(field.name());
        to.string(field.value());
    }

    private static void crosshead(Encoder to, Crosshead crosshead) {
        to.string(crosshead.text());
        to.string(crosshead.anchor());
    }
}
