package org.backfile.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.source.OtherFiles;
import org.backfile.source.Splitter;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;

/**
 * Splits a plain text that holds several articles, each with a head of its own.
 *
 * <p>Lines that belong to no article, such as {@code 1 of 50 DOCUMENTS} or a table of contents, go with the article
 * after them, or with the last one at the end of the file, and are set aside there. A file that only looks like
 * several articles stays one text.
 */
public final class PartedFile implements Splitter {

    private static final List<String> ENDINGS = List.of(".txt", ".text", ".mbox");

    /** The most certain first: each file is of one kind. */
    private static final List<Kind> KINDS = List.of(
            new Mailbox(),
            new CountedDocuments(),
            new TaggedRecords(),
            new ListedRecords(),
            new RepeatedHeads(),
            new RuledDigest());

    @Override
    public boolean splits(String fileName) {
        if (OtherFiles.isAboutFolder(fileName)) {
            return false;
        }
        for (String ending : ENDINGS) {
            int length = ending.length();
            if (fileName.regionMatches(true, fileName.length() - length, ending, 0, length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Cut cut(String name, String file) {
        FileLines lines = FileLines.of(file);
        for (Kind kind : KINDS) {
            Optional<Parting> parting = kind.of(lines);
            if (parting.isPresent()) {
                Parting found = parting.get();
                return found.isSure()
                        ? Cut.into(piecesOf(found, lines, kind instanceof Mailbox), said(name, found, lines))
                        : new Cut(Optional.empty(), List.of(unclear(name, found, lines)));
            }
        }
        return Cut.none();
    }

    private static List<Piece> piecesOf(Parting parting, FileLines lines, boolean isMail) {
        var pieces = new ArrayList<Piece>(parting.size());
        for (int i = 0; i < parting.size(); i++) {
            Parting.Place place = parting.places().get(i);
            boolean isLast = i + 1 == parting.size();
            int to = isLast ? lines.size() : parting.places().get(i + 1).from();
            String text = lines.text(place.from(), to);
            pieces.add(new Piece(
                    place.from() + 1,
                    isMail ? Mailbox.unquoted(text) : text,
                    place.head() - place.from(),
                    isLast ? to - parting.end() : 0));
        }
        return pieces;
    }

    private static List<Diagnostic> said(String name, Parting parting, FileLines lines) {
        var said = new ArrayList<Diagnostic>();
        Line first = lines.asLine(lines.visibleFrom(0, lines.size()));
        int outside = lines.visibleIn(0, parting.places().get(0).head()) + lines.visibleIn(parting.end(), lines.size());
        if (parting.size() > 1) {
            said.add(Diagnostic.of(Code.SEVERAL_ARTICLES, name)
                    .at(first)
                    .found("the file holds " + parting.size() + " articles, told apart by " + parting.found())
                    .meanwhile("made each an article of its own" + setAside(outside)));
        }
        int announced = parting.announced().orElse(parting.size());
        if (announced != parting.size()) {
            said.add(Diagnostic.of(Code.ARTICLES_MISSING, name)
                    .at(first)
                    .found("the file says that it holds " + announced + " articles, and " + parting.size()
                            + (parting.size() == 1 ? " was" : " were") + " found")
                    .expected("as many articles as the file announces")
                    .fix("check that the download is complete")
                    .meanwhile("read the articles that are there"));
        }
        return said;
    }

    private static String setAside(int outside) {
        return outside == 0
                ? ""
                : "; set aside " + outside + (outside == 1 ? " line" : " lines")
                        + " above the first and below the last";
    }

    private static Diagnostic unclear(String name, Parting parting, FileLines lines) {
        return Diagnostic.of(Code.ARTICLES_UNCLEAR, name)
                .at(lines.asLine(parting.places().get(0).head()))
                .found("the file looks like " + parting.size() + " articles, told apart by " + parting.found()
                        + ", but not each of them has a head of its own")
                .expected("a headline with a date, a byline or header lines at the start of each article")
                .fix("give each article its head, or a file of its own")
                .meanwhile("read it as one article");
    }
}
