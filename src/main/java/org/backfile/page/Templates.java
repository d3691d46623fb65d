package org.backfile.page;

/** The facts about a theme that the plan of a site needs. */
public interface Templates {

    /** @param template without folder and extension: {@code article} */
    boolean has(String template);

    /**
     * Whether a template, or one that it uses, contains a word anywhere. If not, it cannot read the value with that
     * name, and its page need not depend on it.
     */
    boolean names(String template, String word);
}
