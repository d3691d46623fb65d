package org.backfile.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** Labels of the links to paragraphs, in the site's language. Cached, since every article has a first paragraph. */
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
