package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.byline.BylineLine;
import org.backfile.byline.BylineReading;
import org.backfile.parse.BylineField;
import org.backfile.parse.ParseState;
import org.backfile.text.Emphasis;
import org.backfile.text.Line;

/**
 * Recognises a line that says who wrote the article ({@link BylineLine}). Above the headline only {@code By} and labels
 * with a colon count.
 */
public final class BylineRule implements HeadRule {

    @Override
    public int take(List<Line> lines, ParseState state) {
        String text = Emphasis.without(lines.get(0).stripped());
        if (state.article().hasByline()) {
            return 0;
        }
        boolean mayBeLabelled = state.article().hasHeadline() || text.indexOf(':') > 0 || text.indexOf('：') > 0;
        Optional<BylineReading> byline = mayBeLabelled ? BylineLine.read(text) : BylineLine.readEnglish(text);
        byline.ifPresent(reading -> new BylineField(state, lines.get(0)).take(text, reading));
        return byline.isPresent() ? 1 : 0;
    }

    static boolean isByline(String text) {
        return BylineLine.read(text).isPresent();
    }
}
