package org.backfile.page;

/** What the plan of a site must know about its theme. */
public interface Templates {

    /** @param template without folder and ending: {@code article} */
    boolean has(String template);

    /**
     * Whether a template, or one that it uses, has a word anywhere in it. One that has not cannot ask for the value of
     * that name, and its page need not depend on it.
     */
    boolean names(String template, String word);
}
