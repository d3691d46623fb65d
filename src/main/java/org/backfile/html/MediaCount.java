package org.backfile.html;

import org.backfile.parse.DroppedMarkup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Counts pictures, videos, frames and everything else in a story that is not text. */
final class MediaCount implements NodeFilter {

    private final MainContent story;
    private final MarkupLedger ledger;
    private final DroppedMarkup dropped;

    private MediaCount(MainContent story, MarkupLedger ledger, DroppedMarkup dropped) {
        this.story = story;
        this.ledger = ledger;
        this.dropped = dropped;
    }

    static void count(MainContent story, MarkupLedger ledger, DroppedMarkup dropped) {
        story.body().filter(new MediaCount(story, ledger, dropped));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "img", "amp-img" -> add(DroppedMarkup.Kind.PICTURE, isSpacer(element) ? 0 : 1, element);
            case "video", "amp-video" -> add(DroppedMarkup.Kind.VIDEO, 1, element);
            case "audio", "bgsound", "amp-audio" -> add(DroppedMarkup.Kind.SOUND, 1, element);
            case "iframe", "frame", "amp-iframe", "amp-youtube" -> add(DroppedMarkup.Kind.FRAME, 1, element);
            case "object", "embed", "applet", "canvas" -> add(DroppedMarkup.Kind.OBJECT, 1, element);
            case "math" -> add(DroppedMarkup.Kind.FORMULA, 1, element);
            default -> {
                boolean isStory =
                        element == story.body() || element.normalName().equals("frameset");
                return isStory || !isBeside(element) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
            }
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private boolean isBeside(Element element) {
        return ElementKind.isMachinery(element)
                || !element.normalName().equals("figcaption")
                        && (ElementKind.besideByName(element).isPresent()
                                || ElementKind.besideByClass(element)
                                        .filter(reason -> !reason.equals("a picture's caption"))
                                        .isPresent())
                        && !story.isMost(element);
    }

    /** Old pages used one-pixel pictures for layout; newer ones use them to count readers. */
    private static boolean isSpacer(Element picture) {
        return isTiny(picture.attr("width")) || isTiny(picture.attr("height"));
    }

    private static boolean isTiny(String pixels) {
        return pixels.length() == 1 && pixels.charAt(0) <= '2';
    }

    private void add(DroppedMarkup.Kind kind, int count, Element element) {
        dropped.add(kind, count, ledger.lineOf(Extent.of(element)));
    }
}
