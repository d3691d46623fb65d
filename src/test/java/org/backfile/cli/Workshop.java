package org.backfile.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place to try what a page says: a copy of the sample archive in a git repository with a remote, a second archive in
 * {@code path/to/my-archive}, an archive of the program to unpack, the folder of a server that {@code ssh} finds on
 * this machine, a bucket, and {@code backfile} both on the PATH and here.
 */
final class Workshop {

    private static final List<String> SAMPLE = List.of("articles", "pages", "docs", "site-config.yaml");

    private final Path root;
    private final Path site;

    private Workshop(Path root) {
        this.root = root;
        this.site = root.resolve("site");
    }

    Path root() {
        return root;
    }

    static Workshop in(Path root, Set<String> programsThatOnlySeemToRun) throws IOException, InterruptedException {
        var workshop = new Workshop(root);
        for (String part : SAMPLE) {
            copy(Path.of(part), workshop.site.resolve(part));
        }
        copy(Path.of("articles/2021"), workshop.site.resolve("path/to/my-archive/articles"));
        for (String file : List.of("ferry.txt", "articles/ferry.txt")) {
            Files.writeString(
                    workshop.site.resolve(file),
                    "26 February 1987\n\nFerry to sail again on Monday\n\nThe ferry has been repaired and sails at nine.\n");
        }
        // The one text of the sample with a warning, on purpose: --strict would fail.
        Files.delete(workshop.site.resolve("articles/letters/on-bridges.txt"));
        workshop.tools(programsThatOnlySeemToRun);
        workshop.run("""
                git init -q --bare ../remote.git
                git init -q .
                git remote add origin "$PWD/../remote.git"
                git config --global user.name Reader
                git config --global user.email reader@example.org
                git commit -q --allow-empty -m "The archive"
                mkdir target
                tar -czf target/backfile-0.tar.gz --transform 's,^,backfile-0/,' -C .. bin/backfile
                """, URI.create("http://127.0.0.1:1/"));
        return workshop;
    }

    private void tools(Collection<String> seeming) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin/java") + " -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' org.backfile.cli.Main";
        // A preview goes on until it is told to end.
        script(root.resolve("bin/backfile"), """
                if [ "$1" != preview ]; then exec %1$s "$@"; fi
                %1$s "$@" > '%2$s' & preview=$!
                for second in $(seq 60); do
                  if grep -q http:// '%2$s'; then kill $preview; cat '%2$s'; exit 0; fi
                  sleep 1
                done
                kill $preview; exit 1
                """.formatted(java, root.resolve("preview.txt")));
        script(site.resolve("backfile"), "exec backfile \"$@\"");
        // Every machine is this one: what is behind its name is run here.
        script(root.resolve("bin/ssh"), "while [ \"$1\" != rsync ]; do shift; done; exec sh -c \"$*\"");
        for (String program : seeming) {
            script(root.resolve("bin").resolve(program), "exit 0");
        }
        Files.createDirectories(root.resolve("var/www"));
        Files.createDirectories(root.resolve("stick"));
        Files.createDirectories(root.resolve("home/.config/fish/completions"));
    }

    /** Runs lines in bash, which stops at the first that fails; what they say is shown when they do. */
    int run(String lines, URI bucket) throws IOException, InterruptedException {
        Path said = root.resolve("said.txt");
        var bash = new ProcessBuilder("timeout", "300", "bash", "-euo", "pipefail", "-c", lines)
                .directory(site.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        var environment = bash.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("AWS_"));
        environment.put("PATH", root.resolve("bin") + File.pathSeparator + environment.get("PATH"));
        environment.put("HOME", root.resolve("home").toString());
        environment.put("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
        environment.put("AWS_SECRET_ACCESS_KEY", "not-a-secret");
        environment.put("EDITOR", "cat");
        environment.put("AWS_REGION", "eu-west-1");
        environment.put("AWS_ENDPOINT_URL", bucket.toString());
        int exitCode = bash.start().waitFor();
        if (exitCode != 0) {
            System.err.println(Files.readString(said));
        }
        return exitCode;
    }

    /**
     * Whether the program knows the command and each of its options; capitals and dots stand for what the reader puts
     * in.
     */
    static boolean isUnderstood(String command) {
        var words = new ArrayList<>(
                List.of(command.replaceFirst("^(\\./)?backfile ", "").split("\\s+")));
        if (!words.contains("--help")) {
            words.add("--help");
        }
        var said = new PrintWriter(new StringWriter());
        return Main.run(new Terminal(said, said, false), Path.of(""), words.toArray(String[]::new)) == 0;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
