package org.backfile.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.output.FinishedOutput;

/**
 * The repository that holds a site, accessed through the git program. Uses only git's plumbing commands, with an index
 * of our own in a scratch file: no commit hook runs, no filter changes a byte, and the person's work tree, index and
 * current branch stay untouched.
 */
final class GitRepository {

    /**
     * The variables of {@code git rev-parse --local-env-vars}: when we run from a hook, they refer to the hook's
     * repository, not the site's.
     */
    private static final Set<String> NOT_OURS = Set.of(
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_CONFIG",
            "GIT_CONFIG_PARAMETERS",
            "GIT_CONFIG_COUNT",
            "GIT_OBJECT_DIRECTORY",
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_IMPLICIT_WORK_TREE",
            "GIT_GRAFT_FILE",
            "GIT_INDEX_FILE",
            "GIT_NO_REPLACE_OBJECTS",
            "GIT_REPLACE_REF_BASE",
            "GIT_PREFIX",
            "GIT_SHALLOW_FILE",
            "GIT_COMMON_DIR");

    private static final String HEADS = "refs/heads/";

    private final Program git;
    private final String hash;

    private GitRepository(Program git, String hash) {
        this.git = git;
        this.hash = hash;
    }

    /**
     * @param program the git program
     * @throws TargetProblem when the folder is in no repository
     */
    static GitRepository holding(Path folder, String program) throws IOException {
        var git = new Program(program, folder, Map.of(), NOT_OURS);
        var found = git.attempt(new byte[0], List.of("rev-parse", "--absolute-git-dir"));
        if (found.exitCode() != 0) {
            throw new TargetProblem(
                    "the site's folder is in no git repository: " + found.err(),
                    "make one with git init, or clone the one that shall hold the site");
        }
        // Git before 2.29 does not know this option, and had only one format.
        var format = git.attempt(new byte[0], List.of("rev-parse", "--show-object-format"));
        return new GitRepository(
                git, format.exitCode() == 0 && format.text().strip().equals("sha256") ? "SHA-256" : "SHA-1");
    }

    /** The branches checked out here or in another work tree, including those without a commit. */
    Set<String> checkedOut() throws IOException {
        return git.run("worktree", "list", "--porcelain")
                .text()
                .lines()
                .filter(line -> line.startsWith("branch " + HEADS))
                .map(line -> line.substring("branch ".length() + HEADS.length()))
                .collect(Collectors.toSet());
    }

    /** The commit that a name refers to. */
    Optional<String> commit(String name) throws IOException {
        return answer("rev-parse", "--verify", "--quiet", name + "^{commit}");
    }

    Optional<String> setting(String name) throws IOException {
        return answer("config", "--get", name);
    }

    List<String> remotes() throws IOException {
        return git.run("remote").text().lines().toList();
    }

    private Optional<String> answer(String... question) throws IOException {
        var ended = git.attempt(new byte[0], List.of(question));
        return ended.exitCode() == 0
                ? Optional.of(ended.text().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    boolean isAncestor(String older, String newer) throws IOException {
        return git.attempt(new byte[0], List.of("merge-base", "--is-ancestor", older, newer))
                        .exitCode()
                == 0;
    }

    /** Whether this commit or one of its ancestors has that line in its message. */
    boolean hasInItsHistory(String commit, String line) throws IOException {
        return !git.run("log", "--max-count=1", "--format=%H", "--fixed-strings", "--grep=" + line, commit, "--")
                .text()
                .isBlank();
    }

    /** Fetches a branch of a remote; absent when there is no such branch. */
    Optional<String> fetch(String remote, String branch) throws IOException {
        var there = git.attempt(new byte[0], List.of("ls-remote", "--exit-code", remote, HEADS + branch));
        if (there.exitCode() == 2) {
            return Optional.empty();
        }
        if (there.exitCode() != 0) {
            throw unreachable(remote, there);
        }
        String tracking = "refs/remotes/" + remote + "/" + branch;
        boolean isShallow =
                git.run("rev-parse", "--is-shallow-repository").text().strip().equals("true");
        String refspec = "+" + HEADS + branch + ":" + tracking;
        git.run(
                new byte[0],
                isShallow
                        ? List.of("fetch", "--quiet", "--no-tags", "--depth=1", remote, refspec)
                        : List.of("fetch", "--quiet", "--no-tags", remote, refspec));
        return commit(tracking);
    }

    void push(String remote, String branch) throws IOException {
        var pushed =
                git.attempt(new byte[0], List.of("push", "--quiet", remote, HEADS + branch + ":" + HEADS + branch));
        if (pushed.exitCode() != 0) {
            throw unreachable(remote, pushed);
        }
    }

    private static TargetProblem unreachable(String remote, Program.Ended ended) {
        return new TargetProblem(
                "the remote " + remote + " refuses: " + ended.err(),
                "see that git push works there by itself: the key in the ssh agent, or a credential helper of git's");
    }

    /** The files of a commit by path, each with the identity of its bytes, or another word if it is no plain file. */
    Map<String, String> files(String commit) throws IOException {
        var files = new TreeMap<String, String>();
        for (String entry :
                git.run("ls-tree", "-r", "-z", "--full-tree", commit).words()) {
            // 100644 blob 5ff0c1...<tab>1987/02/26/index.html
            int tab = entry.indexOf('\t');
            String[] parts = entry.substring(0, tab).split(" ");
            files.put(entry.substring(tab + 1), parts[0].equals("100644") ? parts[2] : "of mode " + parts[0]);
        }
        return files;
    }

    /**
     * Git's object name for the bytes of a file: the hash of {@code blob}, a space, their number, a zero byte, and the
     * bytes.
     */
    String identity(FinishedOutput.File file) throws IOException {
        var digest = digest();
        byte[] bytes = Files.readAllBytes(file.location());
        digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    private MessageDigest digest() {
        try {
            return MessageDigest.getInstance(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has " + hash, never);
        }
    }

    /** Stores the bytes of files in the repository, unchanged. */
    void store(List<FinishedOutput.File> files) throws IOException {
        String paths = files.stream()
                .map(file -> quoted(file.location().toString()))
                .collect(Collectors.joining("\n", "", "\n"));
        git.run(paths.getBytes(StandardCharsets.UTF_8), List.of("hash-object", "-w", "--no-filters", "--stdin-paths"));
    }

    /** Quoted as in C, which git undoes, so a path may hold any character. */
    private static String quoted(String path) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\%03o", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * Makes a commit.
     *
     * @param files  by path, each with its identity; their bytes are already in the repository
     * @param parent absent for the first commit
     * @return the name of the commit
     */
    String makeCommit(Map<String, String> files, Optional<String> parent, String message) throws IOException {
        Path scratch = Files.createTempDirectory("backfile-index");
        Path index = scratch.resolve("index");
        // On Ctrl-C, finally blocks do not run.
        Stream.of(scratch, index, scratch.resolve("index.lock"))
                .forEach(file -> file.toFile().deleteOnExit());
        try {
            Program staging = git.with("GIT_INDEX_FILE", index.toString());
            String entries = files.entrySet().stream()
                    .map(file -> "100644 " + file.getValue() + " 0\t" + file.getKey() + "\0")
                    .collect(Collectors.joining());
            staging.run(
                    entries.getBytes(StandardCharsets.UTF_8),
                    List.of(
                            "-c",
                            "core.splitIndex=false",
                            "-c",
                            "core.fsmonitor=false",
                            "update-index",
                            "-z",
                            "--index-info"));
            String tree = files.isEmpty()
                    ? emptyTree()
                    : staging.run("write-tree").text().strip();
            return commitTree(tree, parent, message);
        } finally {
            Files.deleteIfExists(index);
            Files.deleteIfExists(scratch.resolve("index.lock"));
            Files.deleteIfExists(scratch);
        }
    }

    private String emptyTree() throws IOException {
        return git.run("mktree").text().strip();
    }

    private String commitTree(String tree, Optional<String> parent, String message) throws IOException {
        var arguments =
                parent.map(before -> List.of("commit-tree", tree, "-p", before)).orElse(List.of("commit-tree", tree));
        var made = git.attempt(message.getBytes(StandardCharsets.UTF_8), arguments);
        if (made.exitCode() != 0 && made.err().contains("default identity")) {
            throw new TargetProblem(
                    "git does not know whose commit it shall be",
                    "say who you are: git config user.name \"Your Name\" and git config user.email you@example.org");
        }
        if (made.exitCode() != 0) {
            throw git.failed(arguments, made);
        }
        return made.text().strip();
    }

    /** Moves a branch if it is still at {@code from}; creates it when {@code from} is absent. */
    void moveBranch(String branch, Optional<String> from, String to) throws IOException {
        String nowhere = "0".repeat(to.length());
        git.run("update-ref", "-m", "backfile publish", HEADS + branch, to, from.orElse(nowhere));
    }

    static String shortened(String commit) {
        return commit.substring(0, Math.min(10, commit.length()));
    }
}
