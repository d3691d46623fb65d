package org.backfile.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.backfile.text.Diagnostic;
import org.backfile.text.FileProblem;
import org.backfile.text.LostName;
import org.backfile.text.TextId;

/**
 * The folder of articles. Hidden files and folders (their names start with a dot), backups ({@code ferry.txt~}) and
 * symbolic links are skipped, and so are folders that a site was written to; {@link OtherFiles} reports files of other
 * kinds. A name that the JVM cannot represent is rejected with an error, once for a folder and everything in it.
 *
 * @param root      the path of the folder
 * @param name      as a person knows it, for messages: {@code articles}
 * @param isText    whether a file of that name may be a text
 * @param splitters for files that may hold several texts, by name, the first that fits; any other file is one text
 */
public record SourceFolder(Path root, String name, Predicate<String> isText, List<Splitter> splitters) {

    /** The folder that Backfile leaves in the folder of a site. */
    private static final String OF_SITE = ".backfile";

    public SourceFolder {
        splitters = List.copyOf(splitters);
    }

    /** A folder in which every file is one text. */
    public SourceFolder(Path root, String name, Predicate<String> isText) {
        this(root, name, isText, List.of());
    }

    /** The files found, texts and others, each sorted by path, and diagnostics about everything else. */
    public record Listing(List<SourceFile> files, List<SourceFile> others, List<Diagnostic> diagnostics) {
        public Listing {
            files = List.copyOf(files);
            others = List.copyOf(others);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    public boolean exists() {
        return Files.isDirectory(root);
    }

    /** The file's path as a person knows it: {@code articles/1987/ferry.txt}. */
    public String nameOf(SourceFile file) {
        return nameOf(file.path());
    }

    public List<String> namesOf(List<SourceFile> files) {
        return files.stream().map(this::nameOf).toList();
    }

    /** The text with the path of its file as a person knows it. */
    public TextId nameOf(TextId text) {
        return new TextId(nameOf(text.file()), text.part());
    }

    public String nameOf(String path) {
        return name.equals(".") || name.isEmpty() ? path : name + "/" + path;
    }

    /** Splits a file with the first splitter that accepts it. */
    Splitter.Cut cut(SourceFile file, String text) {
        String fileName = file.path().substring(file.path().lastIndexOf('/') + 1);
        for (Splitter splitter : splitters) {
            if (splitter.splits(fileName)) {
                return splitter.cut(nameOf(file), text);
            }
        }
        return Splitter.Cut.none();
    }

    private boolean mayBeSplit(String fileName) {
        return splitters.stream().anyMatch(one -> one.splits(fileName));
    }

    /** One of its files as the file system describes it now; absent when it is gone or cannot be looked at. */
    public Optional<SourceFile> find(String path) {
        try {
            var attributes = Files.readAttributes(root.resolve(path), BasicFileAttributes.class);
            return Optional.of(new SourceFile(
                    path, attributes.size(), attributes.lastModifiedTime().toMillis()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** @throws IOException when the folder itself cannot be listed */
    public Listing list() throws IOException {
        // The folder itself may be a link; links in it are skipped.
        var visitor = new Finder(Files.isSymbolicLink(root) ? root.toRealPath() : root);
        Files.walkFileTree(visitor.top, visitor);
        Collections.sort(visitor.files);
        Collections.sort(visitor.others);
        return new Listing(visitor.files, visitor.others, visitor.diagnostics);
    }

    /**
     * The listing after changes: looks only at the files and folders that may have changed.
     *
     * @param changed their paths, which begin as the folder's does
     * @return absent when only {@link #list()} can tell: a folder may now be one that a site was written to, or was
     *     moved, after which the system may tell of it under its old name
     */
    public Optional<Listing> listAgain(Listing before, Collection<Path> changed) throws IOException {
        var finder = new Finder(root);
        var paths = new ArrayList<String>();
        for (Path path : changed) {
            Path folder = path.getParent();
            boolean isFolderThere = folder != null && Files.isDirectory(folder);
            if (root.startsWith(path) || mayMakeSite(path) || LostName.isOf(path) || !isFolderThere) {
                return Optional.empty();
            }
            paths.add(finder.pathOf(path));
            finder.look(path);
        }
        return Optional.of(new Listing(
                replaced(before.files(), paths, finder.files),
                replaced(before.others(), paths, finder.others),
                Stream.concat(
                                before.diagnostics().stream()
                                        .filter(said -> paths.stream()
                                                .noneMatch(path -> isAtOrBelow(nameOf(path), said.file()))),
                                finder.diagnostics.stream())
                        .distinct()
                        .toList()));
    }

    /** Whether a change there may turn a folder into one that a site was written to, or back. */
    private boolean mayMakeSite(Path path) {
        Path inFolder = root.relativize(path);
        // The folder itself is listed whatever it holds.
        return inFolder.getNameCount() > 1
                && StreamSupport.stream(
                                inFolder.subpath(1, inFolder.getNameCount()).spliterator(), false)
                        .anyMatch(name -> name.toString().equals(OF_SITE));
    }

    private static boolean isAtOrBelow(String folder, String path) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    /** Files, sorted by path, with those at or below some paths replaced. */
    private static List<SourceFile> replaced(List<SourceFile> before, List<String> paths, List<SourceFile> by) {
        var files = new ArrayList<>(before);
        for (String path : paths) {
            int at = placeOf(path, files);
            if (at >= 0) {
                files.remove(at);
            }
            // "0" comes next after "/".
            files.subList(firstFrom(path + "/", files), firstFrom(path + "0", files))
                    .clear();
        }
        for (SourceFile file : by) {
            int at = placeOf(file.path(), files);
            if (at < 0) {
                files.add(~at, file);
            }
        }
        return files;
    }

    private static int placeOf(String path, List<SourceFile> files) {
        return Collections.binarySearch(files, new SourceFile(path, 0, 0));
    }

    private static int firstFrom(String path, List<SourceFile> files) {
        int at = placeOf(path, files);
        return at < 0 ? ~at : at;
    }

    private final class Finder extends SimpleFileVisitor<Path> {
        private final List<SourceFile> files = new ArrayList<>();
        private final List<SourceFile> others = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final Path top;
        private final int prefix;

        Finder(Path top) {
            this.top = top;
            prefix = top.toString().endsWith("/")
                    ? top.toString().length()
                    : top.toString().length() + 1;
        }

        /** Finds what is at and below a path now, unless it is in a folder that is passed over. */
        void look(Path path) throws IOException {
            for (Path folder = path.getParent(); folder != null && !folder.equals(top); folder = folder.getParent()) {
                if (isHidden(folder) || isSite(folder) || Files.isSymbolicLink(folder)) {
                    return;
                }
            }
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.walkFileTree(path, this);
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isPassedOver = !folder.equals(top) && (isHidden(folder) || isSite(folder));
            return isPassedOver || isRefused(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        /** Rejected here, where the name is found: from then on only the string identifies a file. */
        private boolean isRefused(Path file) {
            boolean isLost = LostName.isOf(file);
            if (isLost) {
                diagnostics.add(LostName.diagnostic(nameOf(pathOf(file)), "left out"));
            }
            return isLost;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (name.startsWith(".") || name.endsWith("~") || isRefused(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                diagnostics.add(OtherFiles.linkOrDevice(nameOf(pathOf(file))));
            } else if (!isText.test(name) && !mayBeSplit(name)) {
                others.add(sourceFile(file, attributes));
            } else {
                files.add(sourceFile(file, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        private SourceFile sourceFile(Path file, BasicFileAttributes attributes) {
            return new SourceFile(
                    pathOf(file),
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis());
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(top)) {
                throw failure;
            }
            diagnostics.add(
                    FileProblem.unreadable(nameOf(pathOf(file)), failure).meanwhile("left out"));
            return FileVisitResult.CONTINUE;
        }

        // Cutting the string is many times cheaper than relativize(), and there may be a million files.
        private String pathOf(Path file) {
            String path = file.toString().substring(prefix);
            return file.getFileSystem().getSeparator().equals("/") ? path : path.replace('\\', '/');
        }
    }

    /** A site that Backfile wrote: its pages are not articles, and a site that reads itself grows for ever. */
    private static boolean isSite(Path folder) {
        return Files.exists(folder.resolve(OF_SITE).resolve("record"));
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
