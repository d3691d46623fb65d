package org.backfile.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recognises articles separated by rules of one kind or by page breaks, each with a head of its own: a headline, and a
 * date, a byline or header lines.
 *
 * <pre>
 * Ferry to sail again
 * 4 March 2002
 *
 * The ferry has been repaired.
 *
 * =====================================
 *
 * Lamps lit on the quay
 * 5 March 2002
 * </pre>
 *
 * Not taken: {@code * * *} between two parts of a story, a rule above its sign-off, below its headline or around a
 * table, verses between rules. A rule below the title of a digest separates; a rule below a headline does not.
 */
final class RuledDigest implements Kind {

    /** The most kinds of rules that are tracked: a text has others besides those between its articles. */
    private static final int MOST_RULES = 6;

    @Override
    public Optional<Parting> of(FileLines file) {
        Optional<Parting> likely = Optional.empty();
        for (Map.Entry<String, List<Integer>> rule : rulesIn(file).entrySet()) {
            Optional<Parting> parting = parting(file, rule.getKey(), rule.getValue());
            if (parting.filter(Parting::isSure).isPresent()) {
                return parting;
            }
            likely = likely.or(() -> parting);
        }
        return likely;
    }

    /** The numbers of the lines with each kind of rule, by the rule. */
    private static Map<String, List<Integer>> rulesIn(FileLines file) {
        var rules = new LinkedHashMap<String, List<Integer>>();
        for (int at = 0; at < file.size(); at++) {
            String rule = RuleLines.isRule(file, at) && (!isUnderline(file, at) || isBelowTitle(file, at))
                    ? file.line(at)
                    : file.startsWith(at, "\f") ? "a page break" : "";
            if (!rule.isEmpty() && (rules.containsKey(rule) || rules.size() < MOST_RULES)) {
                rules.computeIfAbsent(rule, kind -> new ArrayList<>()).add(at);
            }
        }
        return rules;
    }

    /** Whether the rule belongs to the line directly above it, which begins a text or stands alone. */
    private static boolean isUnderline(FileLines file, int at) {
        boolean isUnderLine = at > 0 && !file.isBlank(at - 1) && !HeadSigns.isText(file.line(at - 1));
        return isUnderLine && (at == 1 || file.isBlank(at - 2));
    }

    /**
     * Whether the rule stands between the title of a digest, which is the first line of the file, and the headline of
     * its first article. An underline has below it what belongs to its headline: a date, a byline, text.
     */
    private static boolean isBelowTitle(FileLines file, int at) {
        int below = file.visibleFrom(at + 1, file.size());
        return file.visibleIn(0, at) == 1
                && below < file.size()
                && !isAsLong(file.line(at), file.line(at - 1))
                && !HeadSigns.isSign(file.line(below))
                && HeadSigns.areOfArticle(file, below, file.size());
    }

    /** Whether a rule was typed to the length of the words above it. */
    private static boolean isAsLong(String rule, String words) {
        return Math.abs(rule.length() - words.length()) <= 1;
    }

    private static Optional<Parting> parting(FileLines file, String rule, List<Integer> rules) {
        var articles = new ArrayList<Parting.Place>();
        int others = 0;
        int from = 0;
        int head = 0;
        int end = file.size();
        for (int i = 0; i <= rules.size(); i++) {
            int to = i < rules.size() ? rules.get(i) : file.size();
            if (HeadSigns.areOfArticle(file, head, to)) {
                articles.add(new Parting.Place(articles.isEmpty() ? 0 : from, head));
                end = file.size();
            } else if (file.visibleFrom(head, to) < to) {
                boolean isAround = (articles.isEmpty() || i == rules.size()) && isOfShortLines(file, head, to);
                others += isAround ? 0 : 1;
                end = i == rules.size() && !articles.isEmpty() && isAround ? from : end;
            } else if (i == rules.size() && !articles.isEmpty()) {
                // A rule below the last article, which would else underline its last line.
                end = Math.min(end, from);
            }
            from = i < rules.size() ? to : from;
            head = file.startsWith(Math.min(to, file.size() - 1), "\f") ? to : to + 1;
        }
        if (articles.size() < 2 || others > articles.size()) {
            return Optional.empty();
        }
        return Optional.of(new Parting(
                rule.length() > 12
                        ? "rules such as \"" + rule.substring(0, 12) + "\""
                        : "rules such as \"" + rule + "\"",
                articles,
                end,
                OptionalInt.empty(),
                others == 0));
    }

    /** The name of a digest, a table of contents, an address: nothing that reads like a story. */
    private static boolean isOfShortLines(FileLines file, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!file.isBlank(at)
                    && HeadSigns.isText(file.line(at))
                    && file.line(at).endsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
