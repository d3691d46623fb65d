package org.backfile.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recognises downloads from news databases: numbered documents ({@link CountLine}), each with a head.
 *
 * <pre>
 * 1 of 50 DOCUMENTS                     ________________________
 *
 *         Harbour Post                  Document 1 of 50
 *    January 11, 2010 Monday
 *                                       Ferry line asks for boats
 * Ferry line asks for boats             Author: Lee, Ann
 * BYLINE: Ann Lee
 * </pre>
 *
 * The numbers ascend, and may start again at one. Not taken: {@code Document 1 of 3} as a crosshead above paragraphs
 * that do not have the head of an article.
 */
final class CountedDocuments implements Kind {

    @Override
    public Optional<Parting> of(FileLines file) {
        List<Integer> marks = new ArrayList<>();
        List<CountLine> counts = new ArrayList<>();
        CountLine before = new CountLine(0, 0);
        for (int at = 0; at < file.size(); at++) {
            Optional<CountLine> found = CountLine.on(file, at);
            if (found.isPresent() && goesOn(before, found.get(), marks.isEmpty())) {
                marks.add(at);
                counts.add(found.get());
                before = found.get();
            }
        }
        return marks.isEmpty() ? Optional.empty() : parting(file, marks, counts);
    }

    private static boolean goesOn(CountLine before, CountLine line, boolean isFirst) {
        return isFirst || line.number() == 1 || line.total() == before.total() && line.number() > before.number();
    }

    private static Optional<Parting> parting(FileLines file, List<Integer> marks, List<CountLine> counts) {
        var places = new ArrayList<Parting.Place>(marks.size());
        int heads = 0;
        int announced = 0;
        String example = "";
        CountLine before = new CountLine(0, 0);
        for (int i = 0; i < marks.size(); i++) {
            int mark = marks.get(i);
            int end = i + 1 < marks.size() ? marks.get(i + 1) : file.size();
            // Two such lines, one below the other, count the same articles.
            if (file.visibleFrom(mark + 1, end) < end) {
                CountLine count = counts.get(i);
                boolean isNewRun = count.total() != before.total() || count.number() <= before.number();
                announced += isNewRun ? count.total() : 0;
                before = count;
                example = places.isEmpty() ? file.line(mark) : example;
                places.add(new Parting.Place(places.isEmpty() ? 0 : RuleLines.above(file, mark), mark + 1));
                heads += HeadSigns.areIn(file, mark + 1, end) ? 1 : 0;
            }
        }
        // A single such line counts only at the top; further down it may be a caption.
        int top = file.visibleFrom(0, file.size());
        boolean isTop = top == marks.get(0) || top == RuleLines.above(file, marks.get(0));
        if (places.isEmpty() || marks.size() == 1 && (!isTop || heads == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Parting(
                "lines such as \"" + example + "\"",
                places,
                RuleLines.endBefore(file, places.get(places.size() - 1).head()),
                OptionalInt.of(announced),
                2 * heads > places.size()));
    }
}
