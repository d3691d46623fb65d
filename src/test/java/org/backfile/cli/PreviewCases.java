package org.backfile.cli;

import static org.backfile.cli.DiagnosticCase.FERRY;
import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.BAD_VALUE;
import static org.backfile.text.Code.PREVIEW_FAILED;
import static org.backfile.text.Code.TEMPLATE_BROKEN;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.preview.Preview;
import org.backfile.preview.SettingsInFolder;
import org.backfile.preview.SiteSource;
import org.backfile.work.Progress;

/** Cases of the preview: what its front page shows after a change. */
final class PreviewCases {

    private PreviewCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(
                fires(PREVIEW_FAILED, "a mistake in the program")
                        .text(FERRY)
                        .run(site -> afterChange(site, "site-config.yaml", "# boom\n", "error[")),
                spares(PREVIEW_FAILED, "a mistake in the settings")
                        .text(FERRY)
                        .run(site -> afterChange(site, "site-config.yaml", "site: { time-zone: Atlantis }\n", "error["))
                        .with(BAD_VALUE),
                spares(PREVIEW_FAILED, "a mistake in a template")
                        .text(FERRY)
                        .run(site -> afterChange(site, "templates/home.peb", "{{ sit.title }}", "error["))
                        .with(TEMPLATE_BROKEN),
                spares(PREVIEW_FAILED, "a change of the settings")
                        .text(FERRY)
                        .run(site -> afterChange(site, "site-config.yaml", "site: { title: The Post }\n", "The Post")));
    }

    /** A front page of the preview, once it shows a text or a message after a change. */
    private static String afterChange(Path site, String file, String text, String awaited) throws Exception {
        var source = new Explosive(new SettingsInFolder(site));
        try (var preview = Preview.start(source, new Preview.Place("127.0.0.1", 0), 1, Progress.silent(), told -> {})) {
            Path path = site.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            var request = HttpRequest.newBuilder(URI.create(preview.address())).build();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
            String shown = "";
            HttpClient client = HttpClient.newHttpClient();
            while (!shown.contains(awaited) && System.nanoTime() < end) {
                shown = client.send(request, BodyHandlers.ofString()).body();
                TimeUnit.MILLISECONDS.sleep(10);
            }
            return shown;
        }
    }

    /** Settings that cannot even be read while they say "boom". */
    private record Explosive(SettingsInFolder settings) implements SiteSource {

        @Override
        public Path file() {
            return settings.file();
        }

        @Override
        public Reading read() {
            try {
                if (Files.readString(file()).contains("boom")) {
                    throw new IllegalStateException("boom");
                }
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
            return settings.read();
        }
    }
}
