package org.backfile.make;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.config.ConfigReader;
import org.backfile.intake.Site;
import org.backfile.intake.TextForms;
import org.backfile.output.OutputFolder;
import org.backfile.plan.SiteOnDemand;
import org.backfile.report.ExplanationPrinter;
import org.backfile.report.Paint;
import org.backfile.source.Digest;
import org.backfile.source.Splitter;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/** A site in a folder of its own, for tests: texts are put into it, it is built, and what came out is looked at. */
public final class TestSite {

    /** Its bytes show the history of a folder, its content does not. */
    static final String MANIFEST = ".backfile/record";

    private final Path root;
    private final List<Splitter> splitters;

    public TestSite(Path root) {
        this(root, TextForms.splitters());
    }

    public TestSite(Path root, List<Splitter> splitters) {
        this.root = root;
        this.splitters = splitters;
    }

    /** A site whose {@code .digest} files hold several texts each, beside the files that a site of anyone has. */
    static TestSite withDigests(Path root) {
        return new TestSite(root, withDigests());
    }

    /** The splitters of such a site. */
    public static List<Splitter> withDigests() {
        var splitters = new ArrayList<Splitter>(TextForms.splitters());
        splitters.add(new Digest());
        return splitters;
    }

    Path root() {
        return root;
    }

    public Path output() {
        return root.resolve("public");
    }

    public TestSite write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** An article in the usual form; {@code date} as it stands on the first line. */
    public TestSite article(String file, String date, String headline, String body) {
        return write(
                "articles/" + file, date + "\nTopics: ferries\nSection: City\n\n" + headline + "\n\n" + body + "\n");
    }

    TestSite delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    public BuildReport build() {
        return build(2, false, output());
    }

    /** Builds and looks at every file in the output folder. */
    BuildReport verify() {
        return new SiteBuild(site(output()), new SiteBuild.Options(2, false, true), Progress.silent()).run();
    }

    /** Builds and says why files were written and removed. */
    String explained(boolean isVerified) {
        BuildReport report = explain(isVerified);
        var text = new StringWriter();
        new ExplanationPrinter(new PrintWriter(text), new Paint(false))
                .print(
                        report.explanation().orElseThrow(),
                        report.pages().written() + report.pages().unchanged());
        return text.toString();
    }

    /** Builds and finds out why files are written and removed. */
    BuildReport explain(boolean isVerified) {
        var options = new SiteBuild.Options(2, false, isVerified, true, false);
        return new SiteBuild(site(output()), options, Progress.silent()).run();
    }

    /** Reads and plans as a preview does. */
    void preview() {
        try (var workers = new Workers(2)) {
            SiteOnDemand.of(site(output()), workers, workers, Progress.silent());
        }
    }

    BuildReport build(int threads, boolean isForced, Path output) {
        return new SiteBuild(site(output), new SiteBuild.Options(threads, isForced, false), Progress.silent()).run();
    }

    public Site site(Path output) {
        try {
            Path file = root.resolve("site-config.yaml");
            var settings = ConfigReader.read("site-config.yaml", Files.exists(file) ? Files.readString(file) : "");
            return new Site(root, settings.config(), output, splitters);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The failure that a build ends with. */
    Diagnostic failure() {
        try {
            build();
        } catch (Failure failure) {
            return failure.diagnostics().get(0);
        }
        throw new AssertionError("the site was built");
    }

    String page(String path) {
        try {
            return Files.readString(output().resolve(path));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    boolean has(String path) {
        return Files.exists(output().resolve(path));
    }

    /** Every file below a folder with a fingerprint of its bytes; of the manifest, of what it says. */
    static Map<String, String> contents(Path folder) {
        return read(folder, file -> {
            byte[] bytes = file.endsWith(MANIFEST)
                    ? new OutputFolder(folder).manifest().text().getBytes(StandardCharsets.UTF_8)
                    : Files.readAllBytes(file);
            return Integer.toHexString(Arrays.hashCode(bytes)) + " " + bytes.length;
        });
    }

    /** Every file below a folder with the time of its last change. */
    static Map<String, String> times(Path folder) {
        return read(folder, file -> Files.getLastModifiedTime(file).toString());
    }

    private interface Look {
        String at(Path file) throws IOException;
    }

    private static Map<String, String> read(Path folder, Look look) {
        var found = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                found.put(folder.relativize(file).toString(), look.at(file));
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return found;
    }
}
