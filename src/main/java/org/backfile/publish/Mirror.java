package org.backfile.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.backfile.output.FinishedOutput;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/** Makes a {@link FileStore} equal to a site, in stages, several files in parallel. */
final class Mirror implements Target {

    private final FileStore store;

    Mirror(FileStore store) {
        this.store = store;
    }

    @Override
    public PublishReport receive(FinishedOutput site, Wish wish, Progress progress) throws IOException {
        try (var workers = new Workers(store.atOnce())) {
            return receive(site, wish, progress, workers);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private PublishReport receive(FinishedOutput site, Wish wish, Progress progress, Workers workers)
            throws IOException {
        FileStore.Inventory there = store.list();
        if (!there.isMarked() && !there.files().isEmpty() && !wish.isForced()) {
            throw new Failure(notOurs(wish.to(), there.files().size()));
        }
        Difference difference = difference(site, there.files(), progress, workers);
        boolean isDone = difference.isEmpty() && there.isMarked();
        if (!wish.isDry() && !isDone) {
            apply(difference, progress, workers);
        }
        return wish.report(site, difference, "");
    }

    private Difference difference(
            FinishedOutput site, Map<String, FileStore.Stored> there, Progress progress, Workers workers) {
        progress.begin("comparing", site.files().size());
        List<Boolean> isSame = workers.map(site.files(), file -> {
            var stored = there.get(file.path());
            boolean same = stored != null && attempt(() -> store.isSame(file, stored));
            progress.step();
            return same;
        });
        var same = new HashSet<String>();
        for (int i = 0; i < isSame.size(); i++) {
            if (isSame.get(i)) {
                same.add(site.files().get(i).path());
            }
        }
        return Difference.between(site.files(), there.keySet(), same);
    }

    private void apply(Difference difference, Progress progress, Workers workers) throws IOException {
        progress.begin("publishing", difference.count());
        // Before the first file: an interrupted publication must be recognised as ours when it is resumed.
        store.mark();
        difference
                .stages()
                .values()
                .forEach(files -> workers.map(
                        files,
                        file -> attempt(() -> {
                            store.put(file);
                            progress.step();
                            return true;
                        })));
        workers.map(
                difference.removed(),
                path -> attempt(() -> {
                    store.remove(path);
                    progress.step();
                    return true;
                }));
        store.tidy();
    }

    private interface Attempt {
        boolean run() throws IOException;
    }

    private static boolean attempt(Attempt attempt) {
        try {
            return attempt.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Diagnostic notOurs(String to, int files) {
        return Diagnostic.of(Code.TARGET_NOT_OURS, to)
                .found("holds " + files + (files == 1 ? " file" : " files")
                        + ", and nothing says that Backfile published there")
                .expected("a new or empty place, or one that Backfile published to")
                .fix("choose another one with --to; or look with --dry-run --force what would be "
                        + "lost, and use it with --force")
                .meanwhile("nothing was published");
    }
}
