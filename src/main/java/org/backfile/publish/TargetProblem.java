package org.backfile.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.backfile.text.FileProblem;
import org.jspecify.annotations.Nullable;

/**
 * A destination failed: the message repeats its own words as half a sentence, {@link #fix()} says what helps.
 *
 * <p>Has no diagnostic yet: a program, a repository or a bucket knows neither the name that the user gave the
 * destination nor the state it was left in. {@link Publisher} knows both, and turns this and any other I/O failure into
 * one diagnostic.
 */
final class TargetProblem extends IOException {

    private static final long serialVersionUID = 1;

    private final String found;
    private final String fix;

    TargetProblem(String found, String fix, @Nullable Throwable cause) {
        super(found, cause);
        this.found = found;
        this.fix = fix;
    }

    TargetProblem(String found, String fix) {
        this(found, fix, null);
    }

    /** The failure as a message for a person. */
    static TargetProblem of(IOException failure) {
        if (failure instanceof TargetProblem known) {
            return known;
        }
        String file = failure instanceof FileSystemException problem && problem.getFile() != null
                ? problem.getFile() + ": "
                : "";
        return new TargetProblem(
                "could not be finished: " + file + FileProblem.wordsFor(failure),
                "make room there, or give yourself the right to write",
                failure);
    }

    /** Never null, unlike the message of other exceptions. */
    @Override
    public String getMessage() {
        return found;
    }

    /** Empty when the message says it all. */
    String fix() {
        return fix;
    }
}
