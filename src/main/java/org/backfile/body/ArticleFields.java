package org.backfile.body;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Byline;
import org.backfile.article.Dateline;
import org.backfile.article.ExtraField;
import org.backfile.article.InPrint;
import org.backfile.article.Published;
import org.backfile.article.Syntax;

/**
 * An article without its body and its set-aside lines, as templates see it. Its fields are those of {@link Article}.
 *
 * @param crossheads all crossheads, with their anchors in the body's HTML
 */
public record ArticleFields(
        Optional<String> headline,
        Optional<Published> published,
        Optional<Published> updated,
        Optional<Byline> byline,
        Optional<Dateline> dateline,
        Optional<String> kicker,
        Optional<String> section,
        List<String> topics,
        List<String> places,
        Optional<String> credit,
        Optional<String> url,
        Optional<String> language,
        Optional<String> standfirst,
        InPrint inPrint,
        Syntax syntax,
        List<String> contributions,
        Optional<String> signOff,
        boolean isDraft,
        List<ExtraField> extraFields,
        List<Crosshead> crossheads) {

    public ArticleFields {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        contributions = List.copyOf(contributions);
        extraFields = List.copyOf(extraFields);
        crossheads = List.copyOf(crossheads);
    }

    static ArticleFields of(Article article, List<Crosshead> crossheads) {
        return new ArticleFields(
                article.headline(),
                article.published(),
                article.updated(),
                article.byline(),
                article.dateline(),
                article.kicker(),
                article.section(),
                article.topics(),
                article.places(),
                article.credit(),
                article.url(),
                article.language(),
                article.standfirst(),
                article.inPrint(),
                article.syntax(),
                article.contributions(),
                article.signOff(),
                article.isDraft(),
                article.extraFields(),
                crossheads);
    }

    /** The names in the byline, or none. */
    public List<String> authors() {
        return byline.map(Byline::names).orElse(List.of());
    }
}
