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
import org.backfile.output.FinishedOutput;
import org.backfile.work.Progress;

/**
 * What rsync reaches: another machine through ssh, a server of rsync's own, or a folder. It is asked first what differs
 * (by the bytes, for times say nothing of a site that is built again), then brings that over stage by stage, and at
 * last takes away what is no longer wanted. It replaces each file in one step by itself.
 */
final class RsyncTarget implements Target {

    /**
     * {@code .backfile} holds our own notes on both sides; what belongs to git is not published, nor taken away there.
     */
    private static final List<String> LEFT_ALONE = List.of("--exclude=/.backfile", "--exclude=.git");

    /**
     * {@code rsync(1)}, "EXIT VALUES": partial transfer due to error; of a single file that was asked for, that it is
     * not there.
     */
    private static final int NOT_THERE = 23;

    /** {@code rsync(1)}, "--itemize-changes": eleven signs, a space and the name. */
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
    public PublishReport receive(FinishedOutput site, Wish wish, Progress progress) throws PublishFailure, IOException {
        progress.begin("comparing", 0);
        Difference difference = compare(site);
        boolean isForeign =
                !difference.removed().isEmpty() || !difference.changed().isEmpty();
        if (isForeign && !wish.isForced() && !isMarked()) {
            throw new PublishFailure(Mirror.notOurs(
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
            // A folder that goes ends in a slash; what was in it is named as well.
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
            // Without the point and slash a name with # or ; at its beginning would be a comment.
            String paths = files.stream().map(file -> "./" + file.path()).collect(Collectors.joining("\0"));
            // With --force a folder that stands where a file must go makes way.
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
        // On Ctrl-C no finally is come to.
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
        // 255 is what ssh ends with; 5 is what a server says to a wrong password.
        String fix = switch (ended.exitCode()) {
            case 255 -> "see that ssh gets there by itself: the host's name, the key in the ssh agent";
            case 5 -> "put the password where rsync looks for it: RSYNC_PASSWORD";
            default -> "see that the folder above it is there, and that you have the right to write to it";
        };
        return new TargetProblem(found, fix);
    }
}
