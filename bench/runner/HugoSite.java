import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles as a site of Hugo, with the theme in {@code bench/hugo}. */
final class HugoSite implements MarkdownSite {

    private final Path program;
    private final Path folder;
    private final Path content;
    private final Stopwatch stopwatch;

    HugoSite(Path program, Path theme, Path folder, Path content, Stopwatch stopwatch) {
        this.program = program;
        this.folder = folder;
        this.content = content;
        this.stopwatch = stopwatch;
        Folders.copy(theme, folder);
    }

    @Override
    public String name() {
        return "Hugo";
    }

    @Override
    public Path output() {
        return folder.resolve("public");
    }

    @Override
    public Measure build() {
        return stopwatch.run(command("--quiet", "--destination", output().toString()));
    }

    @Override
    public Optional<Measure> server() {
        int port = FirstPage.freePort();
        List<String> server = command("server", "--bind", "127.0.0.1", "--port", String.valueOf(port));
        return Optional.of(FirstPage.onPort(server, port));
    }

    private List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--source", folder.toString(), "--contentDir", content.toString()));
        command.addAll(List.of("--cacheDir", folder.resolve("cache").toString()));
        return command;
    }
}
