package org.backfile.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.backfile.output.FileContent;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.page.SearchFile;
import org.backfile.source.SourceFile;
import org.backfile.work.Profile;

/**
 * Times each page as it is made and written. A build that nobody profiles is given none of the functions that this
 * wraps around its own, so it pays nothing. Thread-safe.
 */
public final class PageTimes {

    private static final int SLOWEST = 10;

    private final Queue<Made> pages = new ConcurrentLinkedQueue<>();
    private final Queue<Made> written = new ConcurrentLinkedQueue<>();
    private final LongAdder rehearsing = new LongAdder();
    private final LongAdder searching = new LongAdder();

    private record Made(Page page, long bytes, long nanoseconds) {}

    /** A maker of pages that is timed. A large file is one page, and counts with the pieces that are made of it. */
    Function<Page, FileContent> making(Function<Page, FileContent> maker) {
        return page -> {
            long start = System.nanoTime();
            FileContent content = maker.apply(page);
            if (content instanceof FileContent.InPieces pieces) {
                return new FileContent.InPieces(pieces.prints(), i -> makePiece(page, pieces, i));
            }
            pages.add(new Made(page, content.bytes().length, System.nanoTime() - start));
            return content;
        };
    }

    private byte[] makePiece(Page page, FileContent.InPieces pieces, int number) {
        long start = System.nanoTime();
        byte[] bytes = pieces.making().apply(number);
        pages.add(new Made(page, bytes.length, System.nanoTime() - start));
        return bytes;
    }

    /** A writer of pages that is timed; pieces of large files are made while it writes. */
    public BiConsumer<Page, FileContent> writing(BiConsumer<Page, FileContent> writer) {
        return (page, content) -> {
            long start = System.nanoTime();
            writer.accept(page, content);
            long bytes = content instanceof FileContent.Whole whole ? whole.bytes().length : 0;
            written.add(new Made(page, bytes, System.nanoTime() - start));
        };
    }

    public void rehearsing(Runnable work) {
        time(work, rehearsing);
    }

    /** Times the making of all files of the search index, many of which are made together. */
    void searching(Runnable work) {
        time(work, searching);
    }

    private static void time(Runnable work, LongAdder to) {
        long start = System.nanoTime();
        work.run();
        to.add(System.nanoTime() - start);
    }

    /**
     * @param read    the files of texts that were read
     * @param reading seconds of that stage
     */
    public Profile profile(int threads, Collection<SourceFile> read, double reading) {
        List<Made> ofSearch = written.stream()
                .filter(made -> made.page() instanceof SearchFile)
                .toList();
        return new Profile(
                threads,
                new Profile.Amount(
                        read.size(), read.stream().mapToLong(SourceFile::size).sum(), reading),
                rehearsing.sum() / 1e9,
                kinds(),
                new Profile.Amount(ofSearch.size(), sum(ofSearch).bytes(), searching.sum() / 1e9),
                sum(written),
                slowest(),
                Profile.Memory.measured());
    }

    private List<Profile.Kind> kinds() {
        Map<String, List<Made>> byKind = new HashMap<>();
        pages.forEach(made -> byKind.computeIfAbsent(kindOf(made.page()), kind -> new ArrayList<>())
                .add(made));
        return byKind.entrySet().stream()
                .map(kind -> new Profile.Kind(kind.getKey(), sum(kind.getValue())))
                .sorted(Comparator.comparing(kind -> -kind.made().seconds()))
                .toList();
    }

    private static String kindOf(Page page) {
        return page instanceof HtmlPage html
                ? html.template() + ".peb"
                : page.pageKind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Profile.Amount sum(Collection<Made> all) {
        return new Profile.Amount(
                (int) all.stream().map(made -> made.page().path()).distinct().count(),
                all.stream().mapToLong(Made::bytes).sum(),
                all.stream().mapToLong(Made::nanoseconds).sum() / 1e9);
    }

    private List<Profile.Slow> slowest() {
        return pages.stream()
                .sorted(Comparator.comparing((Made made) -> -made.nanoseconds()))
                .limit(SLOWEST)
                .map(made -> new Profile.Slow(made.page().path().value(), made.nanoseconds() / 1e9))
                .toList();
    }
}
