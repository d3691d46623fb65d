package org.backfile.config;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a site is published, in the notation of {@code publish.to} and {@code --to}:
 *
 * <pre>
 * /var/www/archive, ../public-site     a folder
 * git:gh-pages                         a branch of the repository that holds the site
 * s3://bucket/archive                  a bucket of S3 or of a server with its interface, and a prefix for its keys
 * rsync:me@host:/var/www/archive       what rsync takes as a destination; rsync:/mnt/stick and rsync://host/module too
 * </pre>
 *
 * <p>A destination holds no password: each tool has its own place for those. {@code toString()} returns the text as
 * written.
 */
public sealed interface Destination {

    /** Calls the case for this kind of destination. */
    <T> T match(Cases<T> cases);

    /**
     * @param path as written; relative to the site's folder in the configuration, to the current folder on the
     *     command line
     */
    record Folder(String path) implements Destination {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.folder(this);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** @param name without {@code refs/heads/} */
    record Branch(String name) implements Destination {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.branch(this);
        }

        @Override
        public String toString() {
            return GIT + name;
        }
    }

    /** @param prefix of every object key; empty, or with a trailing {@code /} */
    record Bucket(String name, String prefix) implements Destination {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.bucket(this);
        }

        @Override
        public String toString() {
            return S3 + name + "/" + prefix;
        }
    }

    /** @param place the argument for rsync, without a trailing {@code /} */
    record Rsync(String place) implements Destination {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rsync(this);
        }

        @Override
        public String toString() {
            return place.startsWith(DAEMON) ? place : RSYNC + place;
        }
    }

    /** A function for each kind of destination. */
    interface Cases<T> {
        T folder(Folder folder);

        T branch(Branch branch);

        T bucket(Bucket bucket);

        T rsync(Rsync rsync);
    }

    /** The expected form of a destination, for messages. */
    String EXPECTED = "a folder, git:BRANCH, s3://BUCKET/PREFIX or rsync:HOST:PATH";

    String GIT = "git:";
    String S3 = "s3://";
    String RSYNC = "rsync:";
    String DAEMON = "rsync://";

    /** Parses {@code publish.to}. */
    static Meaning<Destination> meaningOf(String text) {
        if (text.chars().anyMatch(Character::isISOControl) || text.isEmpty()) {
            return Meaning.none(EXPECTED, "");
        }
        if (text.startsWith(GIT)) {
            return branch(text.substring(GIT.length()));
        }
        if (text.startsWith(S3)) {
            return bucket(text.substring(S3.length()));
        }
        if (text.startsWith(RSYNC)) {
            return rsync(text.startsWith(DAEMON) ? text : text.substring(RSYNC.length()));
        }
        return folder(text);
    }

    /** Follows the rules of {@code git help check-ref-format}. */
    private static Meaning<Destination> branch(String name) {
        var wrong =
                Pattern.compile("[\\s~^:?*\\[\\\\]|\\.\\.|@\\{|//|(^|/)\\.|\\.lock(/|$)|[./]$|^[-/]|^refs/|^HEAD$|^@$");
        return name.isEmpty() || wrong.matcher(name).find()
                ? Meaning.none("git: and the name of a branch, such as git:gh-pages", "")
                : Meaning.of(new Branch(name));
    }

    private static Meaning<Destination> bucket(String text) {
        String expected = "s3://, the name of a bucket, and a prefix if you like: s3://my-bucket/archive";
        if (text.contains("@")) {
            return Meaning.none(
                    expected, "keys do not belong here: put them into ~/.aws/credentials or the environment");
        }
        int slash = text.indexOf('/');
        String name = slash < 0 ? text : text.substring(0, slash);
        // Follows "General purpose bucket naming rules" of the Amazon S3 User Guide.
        boolean isName = name.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
        String prefix = slash < 0 ? "" : text.substring(slash + 1);
        if (!prefix.isEmpty() && !prefix.endsWith("/")) {
            prefix += "/";
        }
        boolean isPrefix = List.of(prefix.split("/")).stream().noneMatch(part -> part.matches("\\.\\.?|.*\\\\.*"))
                && !("/" + prefix).contains("//");
        return isName && isPrefix ? Meaning.of(new Bucket(name, prefix)) : Meaning.none(expected, "");
    }

    private static Meaning<Destination> rsync(String place) {
        String expected = "rsync:, a host, a colon and a path, such as rsync:me@example.org:/var/www/archive";
        if (place.matches("rsync://[^/]*:[^/]*@.*")) {
            return Meaning.none(expected, "a password does not belong here: rsync reads RSYNC_PASSWORD");
        }
        String path = place.replaceFirst("/+$", "");
        boolean isRemote =
                path.matches("rsync://[^/]+/.+") || path.matches("[^/:]+:[^:].*") || path.matches("[^/:]+::.+");
        boolean isLocal = path.startsWith("/") && !path.startsWith("//");
        // rsync or ssh would take a leading hyphen for an option.
        return (isRemote || isLocal) && !path.startsWith("-")
                ? Meaning.of(new Rsync(path))
                : Meaning.none(expected, "");
    }

    private static Meaning<Destination> folder(String text) {
        if (text.matches("[^/]{2,}:.*")) {
            boolean isScheme = text.contains("://");
            return Meaning.none(EXPECTED, isScheme ? "" : Meaning.didYouMean(RSYNC + text));
        }
        return FolderPath.anywhere(text).map(Folder::new);
    }
}
