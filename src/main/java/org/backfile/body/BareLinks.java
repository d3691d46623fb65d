package org.backfile.body;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a text as HTML in which printed web addresses are links. The text itself does not change.
 *
 * <pre>
 * See https://isle.example/pier.           the address, without the full stop
 * (www.isle.example/a_(b))                 without the outer bracket; to https://www.isle.example/a_(b)
 * </pre>
 *
 * Not an address: {@code www.} at the end of a word or alone, {@code http://} without a host.
 */
final class BareLinks {

    /** In characters; no printed address is longer. */
    private static final int LONGEST = 2000;

    private static final String ENDS = ".,;:!?'\"*_~»”’…。、，）」";

    private final String text;
    private final int end;
    /** Where the next address of each kind may begin; the end of the text if there is none. */
    private int scheme;

    private int www;

    private BareLinks(String text) {
        this.text = text;
        end = text.length();
        scheme = schemeFrom(0);
        www = wwwFrom(0);
    }

    static void write(String text, StringBuilder to) {
        if (!mayHave(text)) {
            Html.escapeLines(text, to);
            return;
        }
        int from = 0;
        for (Found found : in(text)) {
            Html.escapeLines(text.substring(from, found.from()), to);
            to.append("<a rel=\"nofollow\" href=\"");
            Html.escape(found.target(), to);
            to.append("\">");
            Html.escape(text.substring(found.from(), found.to()), to);
            to.append("</a>");
            from = found.to();
        }
        Html.escapeLines(text.substring(from), to);
    }

    /** A cheap check whether a text may have an address. */
    static boolean mayHave(String text) {
        return text.contains("://") || text.contains("www.");
    }

    /** An address in a text. */
    record Found(int from, int to, String target) {}

    /** The addresses, in order. */
    static List<Found> in(String text) {
        var links = new BareLinks(text);
        var found = new ArrayList<Found>();
        while (Math.min(links.scheme, links.www) < links.end) {
            int start = Math.min(links.scheme, links.www);
            int to = endOf(text, start);
            if (to > start) {
                String printed = text.substring(start, to);
                found.add(new Found(start, to, start == links.www ? "https://" + printed : printed));
            }
            links.skipTo(Math.max(to, start + 1));
        }
        return found;
    }

    private void skipTo(int from) {
        scheme = scheme < from ? schemeFrom(from) : scheme;
        www = www < from ? wwwFrom(from) : www;
    }

    private int schemeFrom(int from) {
        for (int colon = text.indexOf("://", from); colon >= 0; colon = text.indexOf("://", colon + 1)) {
            int at = schemeBefore(text, colon);
            if (at >= from) {
                return at;
            }
        }
        return end;
    }

    private int wwwFrom(int from) {
        for (int at = text.indexOf("www.", from); at >= 0; at = text.indexOf("www.", at + 1)) {
            if (isWww(text, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean isWww(String text, int at) {
        return text.startsWith("www.", at)
                && (at == 0 || !isOfWord(text.charAt(at - 1)) && "/.@-".indexOf(text.charAt(at - 1)) < 0);
    }

    /** Chinese text has no space before an address. */
    private static boolean isOfWord(char c) {
        return c < '\u2e80' && Character.isLetterOrDigit(c);
    }

    private static int schemeBefore(String text, int colon) {
        for (String scheme : new String[] {"https", "http"}) {
            int at = colon - scheme.length();
            if (at >= 0
                    && text.regionMatches(true, at, scheme, 0, scheme.length())
                    && (at == 0 || !isOfWord(text.charAt(at - 1)))) {
                return at;
            }
        }
        return -1;
    }

    /** Where the address ends; its start if it is not an address. */
    private static int endOf(String text, int start) {
        int host = isWww(text, start) ? start + 4 : text.indexOf("://", start) + 3;
        if (host >= text.length() || !Character.isLetterOrDigit(text.charAt(host))) {
            return start;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && isOfAddress(text.charAt(end))) {
            end++;
        }
        int opened = count(text, start, end, '(');
        int closed = count(text, start, end, ')');
        while (end > start) {
            char last = text.charAt(end - 1);
            if (last == ')' && closed > opened) {
                closed--;
            } else if (ENDS.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        boolean isAddress =
                end > host && (!isWww(text, start) || text.substring(host, end).indexOf('.') > 0);
        return isAddress ? end : start;
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && "<>\"\\^`{|}«»“”„‘’…。、，「」（）\u3000".indexOf(c) < 0 && !Character.isSpaceChar(c);
    }

    private static int count(String text, int from, int to, char wanted) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
