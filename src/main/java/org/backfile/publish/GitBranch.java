package org.backfile.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.output.FinishedOutput;
import org.backfile.text.Failure;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/**
 * A branch of the repository that holds the site. Each publication with changes adds one commit, whose files are
 * exactly those of the site. The first commit has no parent, so none of the texts' history is in the branch. The branch
 * moves in one step at the very end: an interruption before that leaves no trace but some objects that git
 * garbage-collects in time.
 *
 * <p>Each of these commits ends with the line {@value #MARK}; a branch without such a commit is not ours.
 */
final class GitBranch implements Target {

    private static final String MARK = "Backfile-Publish: 1";

    private final Path folder;
    private final String program;
    private final String branch;
    private final boolean isPushed;

    /**
     * @param folder  in the repository
     * @param program the git program
     */
    GitBranch(Path folder, String program, String branch, boolean isPushed) {
        this.folder = folder;
        this.program = program;
        this.branch = branch;
        this.isPushed = isPushed;
    }

    /**
     * The current commits of the branch.
     *
     * @param local   of this repository
     * @param distant of the remote, if known
     * @param newest  the newer of the two, and the parent of the next commit
     */
    private record Tip(Optional<String> local, Optional<String> distant, Optional<String> newest) {}

    @Override
    public PublishReport receive(FinishedOutput site, Wish wish, Progress progress) throws IOException {
        var repository = GitRepository.holding(folder, program);
        if (repository.checkedOut().contains(branch)) {
            throw new TargetProblem("is the branch that someone works on", "name another one, such as git:gh-pages");
        }
        Optional<String> remote = remote(repository);
        Tip tip = tip(repository, remote, isPushed && !wish.isDry());
        Map<String, String> there = tip.newest.isPresent() ? repository.files(tip.newest.get()) : Map.of();
        if (tip.newest.isPresent() && !wish.isForced() && !repository.hasInItsHistory(tip.newest.get(), MARK)) {
            throw new Failure(Mirror.notOurs(wish.to(), there.size()));
        }
        Map<String, String> wanted = identities(repository, site, progress);
        Difference difference = difference(site, wanted, there);
        if (wish.isDry()) {
            return wish.report(site, difference, "");
        }
        boolean isNew = tip.newest.isEmpty() || !difference.isEmpty();
        String commit = isNew ? commit(repository, difference, wanted, tip) : tip.newest.orElseThrow();
        if (!tip.local.equals(Optional.of(commit))) {
            repository.moveBranch(branch, tip.local, commit);
        }
        String outcome = isNew ? "commit " + GitRepository.shortened(commit) + " on " + branch : "";
        if (isPushed && !tip.distant.equals(Optional.of(commit))) {
            repository.push(remote.orElseThrow(), branch);
            outcome = (outcome.isEmpty() ? branch : outcome) + ", pushed to " + remote.orElseThrow();
        }
        return wish.report(site, difference, outcome);
    }

    /** The remote that git itself would push the branch to; absent when there is none, or the choice is unclear. */
    private Optional<String> remote(GitRepository repository) throws IOException {
        List<String> remotes = repository.remotes();
        Optional<String> remote = repository
                .setting("branch." + branch + ".remote")
                .filter(remotes::contains)
                .or(() -> remotes.contains("origin")
                        ? Optional.of("origin")
                        : remotes.stream().filter(one -> remotes.size() == 1).findFirst());
        if (isPushed && remote.isEmpty()) {
            throw new TargetProblem(
                    remotes.isEmpty()
                            ? "the repository has no remote to push to"
                            : "there are several remotes, and none is named origin",
                    "say git remote add origin ADDRESS, or git config branch." + branch + ".remote NAME");
        }
        return remote;
    }

    private Tip tip(GitRepository repository, Optional<String> remote, boolean isAsked) throws IOException {
        Optional<String> local = repository.commit("refs/heads/" + branch);
        Optional<String> distant = Optional.empty();
        if (remote.isPresent()) {
            distant = isAsked
                    ? repository.fetch(remote.get(), branch)
                    : repository.commit("refs/remotes/" + remote.get() + "/" + branch);
        }
        if (local.isEmpty() || distant.isEmpty() || local.equals(distant)) {
            return new Tip(local, distant, local.isPresent() ? local : distant);
        }
        if (repository.isAncestor(distant.get(), local.get())) {
            return new Tip(local, distant, local);
        }
        if (repository.isAncestor(local.get(), distant.get())) {
            return new Tip(local, distant, distant);
        }
        throw new TargetProblem(
                "has gone another way here than on " + remote.orElseThrow(),
                "take what is there: git branch -f " + branch + " " + remote.orElseThrow() + "/" + branch);
    }

    private static Map<String, String> identities(GitRepository repository, FinishedOutput site, Progress progress)
            throws IOException {
        progress.begin("comparing", site.files().size());
        try (var workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            List<String> identities = workers.map(site.files(), file -> identity(repository, file, progress));
            var wanted = new TreeMap<String, String>();
            for (int i = 0; i < identities.size(); i++) {
                wanted.put(site.files().get(i).path(), identities.get(i));
            }
            return wanted;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static String identity(GitRepository repository, FinishedOutput.File file, Progress progress) {
        try {
            progress.step();
            return repository.identity(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Difference difference(FinishedOutput site, Map<String, String> wanted, Map<String, String> there) {
        var same = new HashSet<String>();
        wanted.forEach((path, identity) -> {
            if (identity.equals(there.get(path))) {
                same.add(path);
            }
        });
        return Difference.between(site.files(), there.keySet(), same);
    }

    private static String commit(GitRepository repository, Difference difference, Map<String, String> wanted, Tip tip)
            throws IOException {
        var missing = Stream.concat(difference.added().stream(), difference.changed().stream())
                .toList();
        if (!missing.isEmpty()) {
            repository.store(missing);
        }
        String message = "Publish the site\n\n" + difference.added().size() + " added, "
                + difference.changed().size() + " changed, "
                + difference.removed().size() + " removed\n\n" + MARK + "\n";
        return repository.makeCommit(wanted, tip.newest, message);
    }
}
