package org.backfile.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Explains why a file or folder cannot be used, to someone who has never seen a stack trace. The caller adds what was
 * done instead.
 */
public final class FileProblem {

    private FileProblem() {}

    /** Begins the message about a file or folder that cannot be read. */
    public static Diagnostic.Builder unreadable(String file, IOException failure) {
        var message = unreadable(file, "cannot be read: " + wordsFor(failure));
        return failure instanceof AccessDeniedException ? message.fix("give yourself the right to read it") : message;
    }

    /** Begins the same message where no exception gives the reason. */
    public static Diagnostic.Builder unreadable(String file, String found) {
        return Diagnostic.of(Code.FILE_UNREADABLE, file).found(found);
    }

    /** Begins the same message about a text that is no longer as it was when the command began. */
    public static Diagnostic.Builder changed(TextId text) {
        return Diagnostic.of(Code.FILE_UNREADABLE, text)
                .found("changed after the command began")
                .fix("run the command again");
    }

    /** Begins the message about a folder that does not exist. */
    public static Diagnostic.Builder missingFolder(String folder) {
        return Diagnostic.of(Code.FOLDER_MISSING, folder).found("there is no such folder");
    }

    /** @param parent the folder in which it was looked for */
    public static Diagnostic.Builder missingFolder(String folder, String parent) {
        return missingFolder(folder).found("there is no such folder in " + parent);
    }

    /** Begins the message about a single file that cannot be written. */
    public static Diagnostic.Builder unwritable(String file, IOException failure) {
        return Diagnostic.of(Code.OUTPUT_UNWRITABLE, file).found("cannot be written: " + wordsFor(failure));
    }

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
