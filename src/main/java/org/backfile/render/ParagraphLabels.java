package org.backfile.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * What the links to paragraphs are called, in the site's language. Every article has a first paragraph: what was said
 * once is kept.
 */
final class ParagraphLabels implements IntFunction<String> {

    private final Wording wording;
    private final Map<Integer, String> labels = new ConcurrentHashMap<>();

    ParagraphLabels(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String apply(int number) {
        return labels.computeIfAbsent(number, n -> wording.say("article.paragraph", List.of(n)));
    }
}
