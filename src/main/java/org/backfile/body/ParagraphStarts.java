package org.backfile.body;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * The start of each paragraph on a page: its anchor, and a link to that anchor with an accessible name in the site's
 * language. Cached, since every article has a first paragraph. Thread-safe.
 */
public final class ParagraphStarts {

    private final IntFunction<String> linkLabels;
    private final Map<Integer, ByteBuffer> starts = new ConcurrentHashMap<>();

    /** @param linkLabels accessible names of the links to paragraphs, by paragraph number from 1 */
    public ParagraphStarts(IntFunction<String> linkLabels) {
        this.linkLabels = linkLabels;
    }

    /** UTF-8, for one reader. */
    ByteBuffer of(int number) {
        return starts.computeIfAbsent(number, this::start).duplicate();
    }

    private ByteBuffer start(int number) {
        String html = "<p id=\"p" + number + "\"><a class=\"pin\" href=\"#p" + number + "\" aria-label=\""
                + Html.escape(linkLabels.apply(number)) + "\"></a>";
        return ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer();
    }
}
