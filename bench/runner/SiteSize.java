import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.ObjLongConsumer;

/** Number of files of a site, and how many bytes they have together. */
record SiteSize(long files, long bytes) {

    static SiteSize of(Path site) {
        long[] sums = new long[2];
        eachFile(site, (file, size) -> {
            sums[0]++;
            sums[1] += size;
        });
        return new SiteSize(sums[0], sums[1]);
    }

    /** Calls for each file of a site with its path in the site; Backfile's own record is not one. */
    static void eachFile(Path site, ObjLongConsumer<Path> to) {
        try {
            Files.walkFileTree(site, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.endsWith(".backfile") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    to.accept(site.relativize(file), attributes.size());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
