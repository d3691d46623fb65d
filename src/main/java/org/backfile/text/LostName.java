package org.backfile.text;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The name of a file that the JVM cannot express: the file system holds bytes, the JVM decodes them in the encoding of
 * the locale, and irreversibly replaces those that do not fit. Under {@code LC_ALL=C}, {@code fähre.txt} becomes
 * {@code f??hre.txt}, and there is no file of that name to open.
 */
public final class LostName {

    private static final char REPLACEMENT = '\uFFFD';

    private LostName() {}

    /** Whether the path, once converted to a string, no longer leads to the file. */
    public static boolean isOf(Path file) {
        String name = file.toString();
        return name.indexOf(REPLACEMENT) >= 0 && !leadsTo(file, name);
    }

    private static boolean leadsTo(Path file, String name) {
        try {
            // A name may hold the replacement character itself.
            return file.getFileSystem().getPath(name).equals(file);
        } catch (InvalidPathException unmappable) {
            return false;
        }
    }

    /**
     * @param file      the file's name, as far as it can be shown
     * @param meanwhile what is done about it
     */
    public static Diagnostic diagnostic(String file, String meanwhile) {
        return FileProblem.unreadable(file, "has a name that is not in " + encoding() + ", the encoding of this locale")
                .fix(advice())
                .meanwhile(meanwhile);
    }

    /** The fix, as half a sentence. */
    public static String advice() {
        return encoding().equals("UTF-8")
                ? "rename it"
                : "set a locale with UTF-8 (LC_ALL=C.UTF-8), or rename it to ASCII";
    }

    /** The encoding of file names in this JVM: {@code UTF-8}, {@code US-ASCII}. */
    public static String encoding() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).name();
    }
}
