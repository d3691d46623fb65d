package org.backfile.parse;

/**
 * A form that an article's text may have: plain text, Markdown, a saved web page. Stateless, so thread-safe.
 */
public interface TextForm {

    /** Whether a file of that name has this form. */
    boolean reads(String name);

    /** Reads the text into the article: every word of it goes into a field, into the body, or is set aside. */
    void read(ParseState state);
}
