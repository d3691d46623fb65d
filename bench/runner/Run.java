import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Makes the texts, builds them with every program that is installed, and prints the table. Started by
 * {@code bench/run}, which gives it a work folder and removes that afterwards.
 */
public final class Run {

    /** Eleventy holds all pages in memory and needs minutes for more. */
    private static final int ELEVENTY_LIMIT = 25_000;

    private final Path home;
    private final Path work;
    private final Options options;
    private final Programs programs;
    private final Stopwatch stopwatch;
    private final List<String> about = new ArrayList<>();

    private Run(Path home, Path work, Options options) {
        this.home = home;
        this.work = work;
        this.options = options;
        programs = new Programs(options.tools());
        stopwatch = new Stopwatch(work, programs.gnuTime());
    }

    /** Arguments: the project's folder, the work folder, and those of {@link Options}. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(Run::endAll));
        List<String> rest = List.of(arguments).subList(2, arguments.length);
        try {
            new Run(Path.of(arguments[0]), Path.of(arguments[1]), Options.of(rest)).run();
        } catch (IllegalArgumentException wrong) {
            Progress.say(wrong.getMessage());
            System.err.println(Options.USAGE);
            System.exit(2);
        } catch (IllegalStateException failure) {
            Progress.say(failure.getMessage());
            System.exit(1);
        }
    }

    /** Ends what was started and still runs. */
    private static void endAll() {
        List<ProcessHandle> started = ProcessHandle.current().descendants().toList();
        started.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : started) {
            try {
                process.onExit().get(5, TimeUnit.SECONDS);
            } catch (Exception stubborn) {
                process.destroyForcibly();
            }
        }
    }

    private void run() {
        about.add(Machine.words());
        about.add(options.from().map(any -> "copies of given texts").orElse("invented texts, seed " + options.seed())
                + ", medians of " + options.runs() + options.heap().map(size -> ", heap " + size).orElse(""));
        var all = new ArrayList<Results>();
        for (int articles : options.sizes()) {
            Path folder = work.resolve(String.valueOf(articles));
            all.add(measured(articles, folder));
            Folders.remove(folder);
        }
        if (options.isJson()) {
            System.out.println(Json.of(about, all));
        } else {
            about.forEach(System.out::println);
            System.out.println();
            System.out.println(options.isGrowth() ? Table.ofGrowth(all) : heading(all.get(0)) + Table.of(all.get(0)));
        }
    }

    private static String heading(Results results) {
        return String.format(Locale.ROOT, "%,d articles%n%n", results.articles());
    }

    private Results measured(int articles, Path folder) {
        var site = backfile(folder.resolve("backfile"));
        Progress.say(String.format(Locale.ROOT, "making %,d texts", articles));
        stopwatch.run(grow(articles, folder.resolve("backfile")));
        // Warms the machine up, and finds the fields for the others.
        site.cold(true);
        Map<String, String> middle = ArchiveTable.of(site).row(articles / 2);
        Path content = folder.resolve("markdown/content");
        List<MarkdownSite> others = options.isGrowth() ? List.of() : others(articles, folder, content);
        if (!others.isEmpty()) {
            Progress.say("making Markdown of them");
            Markdown.convert(site, content);
        }
        Optional<Pagefind> pagefind = others.isEmpty()
                ? Optional.empty()
                : programs.findOrSay("pagefind", "the others are built without search")
                        .map(program -> new Pagefind(described(program, "--version"), stopwatch));
        // The floor needs the room of a second site, which a large archive may not leave.
        Optional<WritingFloor> floor = options.isGrowth() ? Optional.empty() : Optional.of(floor(folder));
        return new Comparison(site, sample(folder.resolve("sample")), others, pagefind, floor, articles)
                .run(options.runs(), () -> {
                    String sentence = "\nOne more sentence was added to this story.\n";
                    BackfileSite.append(site.articles().resolve(middle.get("source")), sentence);
                    if (!others.isEmpty()) {
                        BackfileSite.append(Markdown.fileOf(middle.get("path"), content), sentence);
                    }
                });
    }

    private WritingFloor floor(Path folder) {
        return new WritingFloor(home.resolve("bench/runner"), folder, programs.find("cc"), stopwatch);
    }

    private BackfileSite backfile(Path folder) {
        return new BackfileSite(home.resolve("backfile"), folder, stopwatch, options.heap());
    }

    private List<String> grow(int articles, Path out) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "GrowCorpus",
                "--articles", String.valueOf(articles), "--out", out.toString()));
        command.addAll(options.from()
                .map(from -> List.of("--from", from.toString()))
                .orElse(List.of("--seed", String.valueOf(options.seed()))));
        return command;
    }

    private List<MarkdownSite> others(int articles, Path folder, Path content) {
        var others = new ArrayList<MarkdownSite>();
        Path theme = home.resolve("bench/hugo");
        programs.findOrSay("hugo", "left out")
                .map(program -> described(program, "version"))
                .map(program -> new HugoSite(program, theme, folder.resolve("hugo"), content, stopwatch))
                .ifPresent(others::add);
        if (articles > ELEVENTY_LIMIT) {
            Progress.say("Eleventy is left out beyond " + ELEVENTY_LIMIT + " articles");
        } else {
            programs.findOrSay("eleventy", "left out").ifPresent(program -> {
                Folders.copy(home.resolve("bench/eleventy"), content.getParent());
                others.add(new EleventySite(described(program, "--version"), content.getParent(), stopwatch));
            });
        }
        return others;
    }

    /** The same program, after the head of the table has its version. */
    private Path described(Path program, String option) {
        about.add(program.getFileName() + ": " + Programs.versionOf(program, option));
        return program;
    }

    private BackfileSite sample(Path folder) {
        for (String part : List.of("articles", "pages", "site-config.yaml")) {
            Folders.copy(home.resolve(part), folder.resolve(part));
        }
        return backfile(folder);
    }
}
