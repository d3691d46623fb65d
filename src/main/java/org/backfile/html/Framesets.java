package org.backfile.html;

/**
 * The source of a page with frames, without the tags that hide its words from browsers that show frames:
 *
 * <pre>
 * &lt;frameset cols="20%,*">&lt;frame src="menu.html">&lt;noframes>The ferry sails again.&lt;/noframes>&lt;/frameset>
 * </pre>
 *
 * Spaces replace them, so that every other character stays where it is.
 */
final class Framesets {

    private static final String[] TAGS = {"<frameset", "</frameset", "<frame", "<noframes", "</noframes"};

    private Framesets() {}

    static String without(String source) {
        var text = new StringBuilder(source);
        int at = source.indexOf('<');
        while (at >= 0) {
            int end = isFrame(source, at) ? source.indexOf('>', at) : at;
            for (int i = at; end > at && i <= end; i++) {
                char c = source.charAt(i);
                text.setCharAt(i, c == '\n' || c == '\r' ? c : ' ');
            }
            at = end < 0 ? -1 : source.indexOf('<', end + 1);
        }
        return text.toString();
    }

    private static boolean isFrame(String source, int at) {
        for (String tag : TAGS) {
            int end = at + tag.length();
            if (source.regionMatches(true, at, tag, 0, tag.length())
                    && end < source.length()
                    && !Character.isLetterOrDigit(source.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
