package org.backfile.archive;

/** Lists of the stories that share a term. */
interface TermIndex {

    /** The story's lists, shortest first: those of terms that it shares with some other stories but not too many. */
    int[] listsOf(int story);

    /** Where a list begins. */
    int startOf(int list);

    int lengthOf(int list);

    int storyAt(int place);

    /** Whether the story at this place has the term as a name. */
    boolean isNameAt(int place);
}
