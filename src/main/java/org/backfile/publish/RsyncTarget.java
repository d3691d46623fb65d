package org.backfile.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.output.FileTree;
import org.backfile.output.FinishedOutput;
import org.backfile.text.Failure;
import org.backfile.work.Progress;

/**
 * A destination that rsync reaches: another machine through ssh, an rsync server, or a folder. First rsync lists the
 * differences (by content, since times say nothing about a rebuilt site), then it transfers them stage by stage, and at
 * last it removes files that are no longer wanted. It replaces each file atomically by itself.
 */
final class RsyncTarget implements Target {

    /** {@code .backfile} holds our own notes on both sides; git's files are neither published nor removed there. */
    private static final List<String> LEFT_ALONE = List.of("--exclude=/" + FileTree.OWN, "--exclude=" + FileTree.GIT);

    /**
     * {@code rsync(1)}, "EXIT VALUES": partial transfer due to error; for a single requested file it means that the
     * file does not exist.
     */
    private static final int NOT_THERE = 23;

    /** {@code rsync(1)}, "--itemize-changes": eleven characters, a space and the name. */
    private static final Pattern ITEM = Pattern.compile("(?<signs>\\*deleting|[<>ch.][fdLDS]\\S{9}) +(?<name>.*)");

    private static final Pattern ESCAPED = Pattern.compile("\\\\#([0-7]{3})");

    private final String place;
    private final Program rsync;

    /** @param program the rsync program */
    RsyncTarget(String place, String program, Path folder) {
        this.place = place;
        this.rsync = new Program(program, folder, Map.of(), Set.of());
    }

    @Override
    public PublishReport receive(FinishedOutput site, Wish wish, Progress progress) throws IOException {
        progress.begin("comparing", 0);
        Difference difference = compare(site);
        boolean isForeign =
                !difference.removed().isEmpty() || !difference.changed().isEmpty();
        if (isForeign && !wish.isForced() && !isMarked()) {
            throw new Failure(Mirror.notOurs(
                    wish.to(),
                    difference.removed().size() + difference.changed().size() + difference.unchanged()));
        }
        if (!wish.isDry() && !difference.isEmpty()) {
            apply(site, difference, progress);
        }
        return wish.report(site, difference, "");
    }

    private Difference compare(FinishedOutput site) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--recursive",
                "--checksum",
                "--dry-run",
                "--delete",
                "--force",
                "--8-bit-output",
                "--out-format=%i %n"));
        arguments.addAll(LEFT_ALONE);
        var added = new HashSet<String>();
        var changed = new HashSet<String>();
        var removed = new HashSet<String>();
        for (String line : run(arguments, site).text().split("\n")) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                sort(item.group("signs"), unescaped(item.group("name")), added, changed, removed);
            }
        }
        var there = new HashSet<>(removed);
        var same = new HashSet<String>();
        for (var file : site.files()) {
            if (!added.contains(file.path())) {
                there.add(file.path());
                if (!changed.contains(file.path())) {
                    same.add(file.path());
                }
            }
        }
        return Difference.between(site.files(), there, same);
    }

    private static void sort(String signs, String name, Set<String> added, Set<String> changed, Set<String> removed) {
        if (signs.startsWith("*")) {
            // The name of a removed folder ends in a slash; its files are listed as well.
            if (!name.endsWith("/")) {
                removed.add(name);
            }
        } else if (signs.charAt(1) == 'f' && signs.charAt(0) != '.') {
            (signs.contains("+") ? added : changed).add(name);
        }
    }

    private static String unescaped(String name) {
        return ESCAPED.matcher(name)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 8))));
    }

    private boolean isMarked() throws IOException {
        var arguments = List.of("--list-only", "--", place + "/" + FileStore.MARK);
        var ended = rsync.attempt(new byte[0], arguments);
        if (ended.exitCode() != 0 && ended.exitCode() != NOT_THERE) {
            throw problem(arguments, ended);
        }
        return ended.exitCode() == 0;
    }

    private void apply(FinishedOutput site, Difference difference, Progress progress) throws IOException {
        progress.begin("publishing", difference.count());
        mark();
        for (List<FinishedOutput.File> files : difference.stages().values()) {
            // Without the dot and slash, a name that begins with # or ; would be a comment.
            String paths = files.stream().map(file -> "./" + file.path()).collect(Collectors.joining("\0"));
            // With --force, a folder in the place of a file makes way.
            run(
                    paths.getBytes(StandardCharsets.UTF_8),
                    List.of("--ignore-times", "--force", "--from0", "--files-from=-"),
                    site.root());
            files.forEach(file -> progress.step());
        }
        if (!difference.removed().isEmpty()) {
            var arguments = new ArrayList<>(List.of("--recursive", "--delete", "--existing", "--ignore-existing"));
            arguments.addAll(LEFT_ALONE);
            run(arguments, site);
            difference.removed().forEach(path -> progress.step());
        }
    }

    private void mark() throws IOException {
        Path scratch = Files.createTempDirectory("backfile-mark");
        Path mark = scratch.resolve(FileStore.MARK);
        // On Ctrl-C, finally blocks do not run.
        List.of(scratch, mark.getParent(), mark).forEach(file -> file.toFile().deleteOnExit());
        try {
            Files.createDirectory(mark.getParent());
            Files.writeString(mark, FileStore.MARK_TEXT);
            run(new byte[0], List.of("--recursive"), scratch);
        } finally {
            Files.deleteIfExists(mark);
            Files.deleteIfExists(mark.getParent());
            Files.deleteIfExists(scratch);
        }
    }

    private Program.Ended run(List<String> arguments, FinishedOutput site) throws IOException {
        return run(new byte[0], arguments, site.root());
    }

    private Program.Ended run(byte[] input, List<String> arguments, Path from) throws IOException {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of("--", from + "/", place + "/"));
        var ended = rsync.attempt(input, all);
        if (ended.exitCode() != 0) {
            throw problem(all, ended);
        }
        return ended;
    }

    private TargetProblem problem(List<String> arguments, Program.Ended ended) {
        String found = rsync.failed(arguments, ended).getMessage();
        // ssh exits with 255; a server answers a wrong password with 5.
        String fix = switch (ended.exitCode()) {
            case 255 -> "see that ssh gets there by itself: the host's name, the key in the ssh agent";
            case 5 -> "put the password where rsync looks for it: RSYNC_PASSWORD";
            default -> "see that the folder above it is there, and that you have the right to write to it";
        };
        return new TargetProblem(found, fix);
    }
}
