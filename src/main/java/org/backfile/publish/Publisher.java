package org.backfile.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backfile.config.Destination;
import org.backfile.output.FinishedOutput;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.work.Progress;

/**
 * Publishes a finished site: makes a destination equal to the output folder, transferring only the differences. The
 * next run completes a publication that was interrupted at any point.
 */
public final class Publisher {

    private final SiteFolders site;
    private final Destination destination;
    private final Options options;
    private final Progress progress;

    /**
     * @param workingFolder the folder that a relative destination is resolved against
     * @param isDry         whether to report what would be done without doing it
     * @param isForced      whether the destination may hold files that Backfile did not put there; they are deleted
     * @param isPushed      whether a branch is also pushed to its remote
     * @param endpoint      the address of a server that speaks S3 and is not Amazon's
     * @param programs      the external programs to run
     */
    public record Options(
            Path workingFolder,
            boolean isDry,
            boolean isForced,
            boolean isPushed,
            Optional<URI> endpoint,
            Programs programs) {}

    /** The names of programs, or their paths. */
    public record Programs(String git, String rsync) {
        public static Programs ofSystem() {
            return new Programs("git", "rsync");
        }
    }

    public Publisher(SiteFolders site, Destination destination, Options options, Progress progress) {
        this.site = site;
        this.destination = destination;
        this.options = options;
        this.progress = progress;
    }

    /**
     * @throws Failure when there is no finished site, or the destination is not ours or cannot be written to
     */
    public PublishReport run() {
        try (var output = FinishedOutput.open(site.output())) {
            Optional<Path> folder = folder();
            if (folder.isPresent()) {
                requireApart(folder.get());
            }
            var wish = new Target.Wish(destination.toString(), options.isDry(), options.isForced());
            return receive(output, wish);
        } catch (IOException failure) {
            TargetProblem problem = TargetProblem.of(failure);
            throw new Failure(
                    Diagnostic.of(Code.TARGET_FAILED, destination.toString())
                            .found(problem.getMessage())
                            .fix(problem.fix())
                            .meanwhile("what was brought over is whole; publish again to go on from there"),
                    failure);
        }
    }

    private interface Receiving {
        PublishReport run() throws IOException;
    }

    private PublishReport receive(FinishedOutput output, Target.Wish wish) throws IOException {
        return destination
                .match(new Destination.Cases<Receiving>() {
                    @Override
                    public Receiving folder(Destination.Folder folder) {
                        return () ->
                                new Mirror(new FolderStore(real(place(folder.path())))).receive(output, wish, progress);
                    }

                    @Override
                    public Receiving branch(Destination.Branch branch) {
                        return () -> new GitBranch(
                                        site.root(), options.programs().git(), branch.name(), options.isPushed())
                                .receive(output, wish, progress);
                    }

                    @Override
                    public Receiving bucket(Destination.Bucket bucket) {
                        return () -> {
                            try (var store = BucketStore.of(bucket, options.endpoint())) {
                                return new Mirror(store).receive(output, wish, progress);
                            }
                        };
                    }

                    @Override
                    public Receiving rsync(Destination.Rsync rsync) {
                        return () -> new RsyncTarget(
                                        rsync.place(), options.programs().rsync(), site.root())
                                .receive(output, wish, progress);
                    }
                })
                .run();
    }

    /** The folder of this machine that will be written to; absent when the destination is not a folder. */
    private Optional<Path> folder() {
        return destination.match(new Destination.Cases<>() {
            @Override
            public Optional<Path> folder(Destination.Folder folder) {
                return Optional.of(place(folder.path()));
            }

            @Override
            public Optional<Path> branch(Destination.Branch branch) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> bucket(Destination.Bucket bucket) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> rsync(Destination.Rsync rsync) {
                return rsync.place().startsWith("/") ? Optional.of(place(rsync.place())) : Optional.empty();
            }
        });
    }

    private Path place(String path) {
        return options.workingFolder().resolve(path).normalize();
    }

    /** Publishing deletes foreign files from a destination, so it must not overlap with the site's own folders. */
    private void requireApart(Path folder) throws IOException {
        Path target = real(folder);
        Path root = real(site.root());
        if (root.startsWith(target)) {
            throw overlaps("is or holds the folder of the site, " + site.root());
        }
        for (Path one : site.own()) {
            Path other = real(one);
            // Texts may lie in the site's folder itself; then anything beside them may be a destination.
            if (other.startsWith(target) || target.startsWith(other) && !other.equals(root)) {
                throw overlaps((target.equals(other) ? "is " : other.startsWith(target) ? "holds " : "lies in ")
                        + "a folder of the site, " + one);
            }
        }
    }

    private Failure overlaps(String found) {
        return new Failure(Diagnostic.of(Code.TARGET_OVERLAPS, destination.toString())
                .found(found)
                .expected("a folder apart from those of the site, since what is not of the site is deleted there")
                .fix("choose another one with --to")
                .meanwhile("nothing was published"));
    }

    /** The path with all links resolved, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path there = absolute; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(absolute)).normalize();
            }
        }
        return absolute;
    }
}
