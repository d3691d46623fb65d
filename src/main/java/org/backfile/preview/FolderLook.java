package org.backfile.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.backfile.text.Fingerprint;

/**
 * A snapshot of folders from outside: differs once a file in them has been added, removed or written. Does not read the
 * files.
 *
 * @param sum the sum of a fingerprint of each file; a sum, because a folder lists its files in any order
 */
record FolderLook(int files, long sum) {

    static FolderLook at(List<Path> folders) {
        var look = new Visitor();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, look);
            } catch (IOException gone) {
                // It looks different from before, which is all that matters.
                look.files--;
            }
        }
        return new FolderLook(look.files, look.sum);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private int files;
        private long sum;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files++;
            sum += Fingerprint.of(file + " " + attributes.size() + " " + attributes.lastModifiedTime())
                    .high();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException goneMeanwhile) {
            return FileVisitResult.CONTINUE;
        }
    }
}
