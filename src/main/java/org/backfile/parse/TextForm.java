package org.backfile.parse;

import java.util.List;

/**
 * A form that an article's text may have: plain text, Markdown, a saved web page. Stateless, so thread-safe.
 */
public interface TextForm {

    /**
     * A unique name of one word. It is part of a text's identity: the same characters read in another form are another
     * article.
     */
    String name();

    /** How names of files of this form end, in lower case: {@code .md}. */
    List<String> endings();

    /** Whether a file of that name has this form; case does not matter. */
    default boolean reads(String name) {
        // A loop, since it is asked of each of a million files.
        for (String ending : endings()) {
            int length = ending.length();
            if (name.regionMatches(true, name.length() - length, ending, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /** How a text can write characters other than literally. */
    enum Characters {
        /** Only literally, apart from what other programs left in it. */
        OF_PLAIN_TEXT,
        /** Like plain text, but some characters are marks. */
        OF_MARKDOWN,
        /** By rules of its own, which the form itself applies. */
        OF_MARKUP
    }

    default Characters characters() {
        return Characters.OF_PLAIN_TEXT;
    }

    /** Reads the text into the article: every word of it goes into a field, into the body, or is set aside. */
    void read(ParseState state);
}
