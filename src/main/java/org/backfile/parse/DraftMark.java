package org.backfile.parse;

import java.util.Locale;
import java.util.Set;
import org.backfile.article.ExtraField;
import org.backfile.text.Code;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises whether a text marks itself as a draft or as published.
 *
 * <pre>
 * Draft: yes            Status: draft            a draft
 * published: false                               a draft, as users of Jekyll write it
 * Draft: no             Status: published        none
 * </pre>
 *
 * Not a mark: {@code Draft: the treaty in full} (neither yes nor no, and above no other field), {@code Status: closed}
 * (the status of something else). A text that says both is a draft: publishing a story too late does less harm than
 * publishing it too early.
 */
public final class DraftMark {

    private static final Set<String> YES = Set.of(
            "yes",
            "true",
            "y",
            "1",
            "on",
            "draft",
            "pending",
            "unpublished",
            "ja",
            "oui",
            "sí",
            "si",
            "sim",
            "да",
            "tak",
            "entwurf",
            "brouillon",
            "borrador",
            "bozza",
            "rascunho",
            "черновик");
    private static final Set<String> NO = Set.of(
            "no", "false", "n", "0", "off", "published", "publish", "final", "nein", "nee", "non", "não", "нет", "nie");

    private DraftMark() {}

    /** Whether a value means yes or no. */
    public static boolean isClear(String value) {
        return isYes(value) || NO.contains(wordOf(value));
    }

    private static boolean isYes(String value) {
        return YES.contains(wordOf(value));
    }

    /** Whether a value in place of a date of publication says only whether the text is published. */
    static boolean isInsteadOfDate(String value) {
        return Set.of("true", "false", "yes", "no").contains(wordOf(value));
    }

    private static String wordOf(String value) {
        return Folding.strip(value).toLowerCase(Locale.ROOT);
    }

    /** Takes a value that {@linkplain #isClear is clear}, under a name for drafts. */
    static void take(String value, ParseState state, Line line) {
        if (isYes(value)) {
            set(state, line);
        }
    }

    /** Takes a value that stands {@linkplain #isInsteadOfDate instead of the date} of publication. */
    static void takeInsteadOfDate(String value, ParseState state, Line line) {
        if (!isYes(value)) {
            set(state, line);
        }
    }

    private static void set(ParseState state, Line line) {
        if (!state.article().isDraft()) {
            state.article().draft();
            state.say(state.diagnostic(Code.DRAFT)
                    .at(line)
                    .found("says that it is a draft")
                    .fix("take the line out when it may be published")
                    .meanwhile("a build leaves it out; preview shows it"));
        }
    }

    /** Whether a field has the name of this mark but no clear meaning; a status may be that of anything. */
    public static boolean isUnclear(ExtraField field) {
        return Field.named(field.name()).filter(Field.DRAFT::equals).isPresent()
                && !field.name().equalsIgnoreCase("status");
    }

    public static void takeUnclear(ExtraField field, ParseState state, Line line) {
        state.article().draft();
        state.setAside(line, field.value(), "does not say whether it is a draft");
        state.say(state.diagnostic(Code.DRAFT_UNCLEAR)
                .at(line)
                .found("\"" + field.value() + "\" does not say whether it is a draft")
                .expected(field.name() + ": yes, or no")
                .fix("write yes or no, or take the line out")
                .meanwhile("taken for a draft: a build leaves it out; preview shows it"));
    }
}
