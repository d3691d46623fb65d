package org.backfile.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Explains the file system's exceptions to someone who has never seen a stack trace. */
public final class FileProblem {

    private FileProblem() {}

    /** A half-sentence without the path: {@code there is no right to it}. */
    public static String wordsFor(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "there is no right to it";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file or a link to nothing is in its place";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        String message = failure instanceof java.nio.file.FileSystemException problem
                ? problem.getReason()
                : failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
