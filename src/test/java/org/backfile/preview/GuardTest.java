package org.backfile.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails in the background is told, and the preview lives on. */
class GuardTest {

    @TempDir
    private Path folder;

    private final BlockingQueue<Diagnostic> told = new LinkedBlockingQueue<>();
    private final Guard guard = new Guard("my-archive", told::add);

    @Test
    void aFailureIsAMessageThatSaysWhatFailedAndWhere() {
        guard.guarded("looking for changes", "it is tried again", () -> {
                    throw new IllegalStateException("no more watches");
                })
                .run();

        assertThat(told).singleElement().satisfies(message -> {
            assertThat(message.position()).isEqualTo("my-archive");
            assertThat(message.code()).isEqualTo(Code.PREVIEW_FAILED);
            assertThat(message.found())
                    .matches("looking for changes failed: java.lang.IllegalStateException: no more watches "
                            + "\\(GuardTest.java:\\d+\\)");
            assertThat(message.meanwhile()).isEqualTo("it is tried again");
        });
    }

    @Test
    void workThatIsRepeatedGoesOnAndTellsAFailureThatStaysOnce() throws Exception {
        var runs = new AtomicInteger();
        var clock = Executors.newSingleThreadScheduledExecutor();
        try {
            Runnable work = guard.guarded("counting", "it is tried again", () -> {
                // The third run is the only one without a failure.
                if (runs.incrementAndGet() != 3) {
                    throw new StackOverflowError();
                }
            });
            clock.scheduleWithFixedDelay(work, 0, 1, TimeUnit.MILLISECONDS);
            while (runs.get() < 10) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        } finally {
            clock.shutdownNow();
        }
        assertThat(clock.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told).extracting(Diagnostic::code).containsExactly(Code.PREVIEW_FAILED, Code.PREVIEW_FAILED);
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
                if (Files.exists(file()) && Files.readString(file()).contains("boom")) {
                    throw new IllegalStateException("boom");
                }
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
            return settings.read();
        }
    }

    @Test
    void aPlanThatFailsIsToldAndShownAndTheNextChangeIsPlanned() throws Exception {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles/ferry.txt"), "Date: 26 February 1987\nHeadline: Ferry\n\nIt sails.\n");
        var source = new Explosive(new SettingsInFolder(folder));
        try (var preview = Preview.start(source, new Preview.Place("127.0.0.1", 0), 2, Progress.silent(), told::add)) {
            Files.writeString(folder.resolve("site-config.yaml"), "site: { title: boom }\n");

            Diagnostic message = told.poll(15, TimeUnit.SECONDS);
            assertThat(message.position()).isEqualTo(folder.getFileName().toString());
            assertThat(message.found())
                    .startsWith("planning the site after a change failed: java.lang.IllegalStateException: boom (");
            assertThat(home(preview).statusCode()).isEqualTo(500);
            assertThat(home(preview).body()).contains("error[preview-failed]", "/-preview/preview.js");

            Files.writeString(folder.resolve("site-config.yaml"), "site: { title: The Harbour Post }\n");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
            while (home(preview).statusCode() != 200) {
                assertThat(System.nanoTime()).isLessThan(end);
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(home(preview).body()).contains("The Harbour Post");
        }
    }

    private static HttpResponse<String> home(Preview preview) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(preview.address())).build(), BodyHandlers.ofString());
    }
}
