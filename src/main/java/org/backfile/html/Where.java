package org.backfile.html;

import java.util.Optional;

/**
 * The position of a run in the page.
 *
 * @param aside       why it is not part of the story; empty in the story's body
 * @param isParagraph whether it is in a paragraph element, or in a story that has none
 * @param isInHead    whether it is in the article's {@code <header>}
 * @param isAbove     whether it is directly above the element with the story
 */
record Where(Optional<String> aside, boolean isParagraph, boolean isInHead, boolean isAbove) {}
