package org.backfile.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A news article as stated in its text. Every field but the body may be absent; a fact that the text does not state is
 * not recorded here, whatever the file's name or the site's configuration would suggest for display.
 *
 * @param published absent when no date was found: the article is undated
 * @param credit    the agency or paper that the text came from
 * @param url       address of the original
 * @param language  a code such as {@code en}: declared in the text, else detected from its words, else absent
 * @param contributions others who worked on it, as printed: {@code (Reporting by Jane Doe; Editing by John Roe)}
 * @param signOff   the mark that ends the text: {@code -30-}
 * @param isDraft   whether the text marks it as not to be published yet
 * @param setAside  the lines that are in no field and no block, in order
 */
public record Article(
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
        List<Passage> body,
        List<String> contributions,
        Optional<String> signOff,
        boolean isDraft,
        List<ExtraField> extraFields,
        List<SetAside> setAside) {

    public Article {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        body = List.copyOf(body);
        contributions = List.copyOf(contributions);
        extraFields = List.copyOf(extraFields);
        setAside = List.copyOf(setAside);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The names in the byline, or none. */
    public List<String> authors() {
        return byline.map(Byline::names).orElse(List.of());
    }

    /** All blocks of all passages, in reading order. */
    public List<Block> blocks() {
        // Nearly every body is one passage, whose list then serves as it is.
        if (body.size() == 1) {
            return body.get(0).blocks();
        }
        var blocks = new ArrayList<Block>();
        for (Passage passage : body) {
            blocks.addAll(passage.blocks());
        }
        return Collections.unmodifiableList(blocks);
    }

    /** The texts of the story's own paragraphs, in order; in an interview, each turn with its speaker's name. */
    public List<String> paragraphs() {
        return blocks().stream()
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Turn)
                .map(Block::text)
                .toList();
    }

    /** The crossheads, in order. */
    public List<String> crossheads() {
        return body.stream().flatMap(passage -> passage.crosshead().stream()).toList();
    }

    /** Collects the fields in the order of the text. A field that is set twice keeps its first value. */
    public static final class Builder {
        private static final int OPENING_BLOCKS = 12;

        private Optional<String> headline = Optional.empty();
        private Optional<Published> published = Optional.empty();
        private Optional<Published> updated = Optional.empty();
        private Optional<Byline> byline = Optional.empty();
        private Optional<Dateline> dateline = Optional.empty();
        private Optional<String> kicker = Optional.empty();
        private Optional<String> section = Optional.empty();
        private final List<String> topics = new ArrayList<>();
        private final List<String> places = new ArrayList<>();
        private Optional<String> credit = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<String> standfirst = Optional.empty();
        private final Map<InPrint.Fact, String> inPrint = new EnumMap<>(InPrint.Fact.class);
        private Syntax syntax = Syntax.PLAIN;
        private final List<Passage> body = new ArrayList<>();
        private final List<String> contributions = new ArrayList<>();
        private Optional<String> signOff = Optional.empty();
        private boolean isDraft;
        private final List<ExtraField> extraFields = new ArrayList<>();
        private final List<SetAside> setAside = new ArrayList<>();

        private Builder() {}

        public Builder headline(String value) {
            headline = headline.or(() -> Optional.of(value));
            return this;
        }

        public Optional<String> headline() {
            return headline;
        }

        public boolean hasHeadline() {
            return headline.isPresent();
        }

        public Builder published(Published value) {
            published = published.or(() -> Optional.of(value));
            return this;
        }

        public boolean hasPublished() {
            return published.isPresent();
        }

        public Builder updated(Published value) {
            updated = updated.or(() -> Optional.of(value));
            return this;
        }

        public Builder byline(Byline value) {
            byline = byline.or(() -> Optional.of(value));
            return this;
        }

        /** Adds the authors of another line. */
        public Builder alsoBy(Byline value) {
            byline = Optional.of(byline.map(first -> first.and(value)).orElse(value));
            return this;
        }

        /** The headline and the first paragraphs, enough to detect the language. */
        public List<String> opening() {
            var texts = new ArrayList<String>(OPENING_BLOCKS + 1);
            headline.ifPresent(texts::add);
            int blocks = 0;
            for (Passage passage : body) {
                for (Block block : passage.blocks()) {
                    if (++blocks > OPENING_BLOCKS) {
                        return texts;
                    }
                    texts.add(block.text());
                }
            }
            return texts;
        }

        public Optional<String> language() {
            return language;
        }

        public boolean hasKicker() {
            return kicker.isPresent();
        }

        public boolean hasStandfirst() {
            return standfirst.isPresent();
        }

        public boolean hasCredit() {
            return credit.isPresent();
        }

        /** Replaces the headline with its second occurrence, which lacks the name of the site at the end. */
        public Builder headlineWithoutSite(String value) {
            headline = Optional.of(value);
            return this;
        }

        public boolean hasByline() {
            return byline.isPresent();
        }

        /** The date of the last change, so far. */
        public Optional<Published> updated() {
            return updated;
        }

        /** The dateline, so far. */
        public Optional<Dateline> dateline() {
            return dateline;
        }

        public Builder dateline(Dateline value) {
            dateline = dateline.or(() -> Optional.of(value));
            return this;
        }

        public Builder kicker(String value) {
            kicker = kicker.or(() -> Optional.of(value));
            return this;
        }

        public Builder section(String value) {
            section = section.or(() -> Optional.of(value));
            return this;
        }

        public Optional<String> section() {
            return section;
        }

        /** Adds the topics that no earlier call has added. */
        public Builder topics(List<String> values) {
            Set<String> before = Set.copyOf(topics);
            for (String value : values) {
                if (!before.contains(value)) {
                    topics.add(value);
                }
            }
            return this;
        }

        public Builder places(List<String> values) {
            places.addAll(values);
            return this;
        }

        public Builder credit(String value) {
            credit = credit.or(() -> Optional.of(value));
            return this;
        }

        public Builder url(String value) {
            url = url.or(() -> Optional.of(value));
            return this;
        }

        public Builder language(String value) {
            language = language.or(() -> Optional.of(value));
            return this;
        }

        public Builder standfirst(String value) {
            standfirst = standfirst.or(() -> Optional.of(value));
            return this;
        }

        public Builder inPrint(InPrint.Fact fact, String value) {
            inPrint.putIfAbsent(fact, value);
            return this;
        }

        public boolean has(InPrint.Fact fact) {
            return inPrint.containsKey(fact);
        }

        public Builder syntax(Syntax value) {
            syntax = value;
            return this;
        }

        public Builder body(List<Passage> passages) {
            body.addAll(passages);
            return this;
        }

        public Builder contribution(String line) {
            contributions.add(line);
            return this;
        }

        public Builder signOff(String value) {
            signOff = signOff.or(() -> Optional.of(value));
            return this;
        }

        public Builder draft() {
            isDraft = true;
            return this;
        }

        public boolean isDraft() {
            return isDraft;
        }

        public Builder extraField(ExtraField field) {
            extraFields.add(field);
            return this;
        }

        public Builder setAside(SetAside line) {
            setAside.add(line);
            return this;
        }

        public Article build() {
            return new Article(
                    headline,
                    published,
                    updated,
                    byline,
                    dateline,
                    kicker,
                    section,
                    topics,
                    places,
                    credit,
                    url,
                    language,
                    standfirst,
                    inPrint.isEmpty() ? InPrint.UNKNOWN : InPrint.of(inPrint),
                    syntax,
                    body,
                    contributions,
                    signOff,
                    isDraft,
                    extraFields,
                    setAside);
        }
    }
}
