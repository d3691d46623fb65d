package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.publish.BucketServer.BUCKET;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.backfile.publish.Publisher.Options;
import org.backfile.publish.Publisher.Programs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class BucketTargetTest {

    private static final String TO = "s3://" + BUCKET + "/news/archive";
    private static final String PREFIX = "news/archive/";

    @TempDir
    private Path folder;

    private SiteFolder site;
    private BucketServer server;

    @BeforeEach
    void aSiteAServerAndAKey() throws IOException {
        site = new SiteFolder(folder.resolve("site"));
        server = new BucketServer(0);
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", "not-a-secret");
    }

    @AfterEach
    void noServerAndNoKey() {
        server.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private Options options(URI endpoint) {
        return new Options(site.root(), false, false, false, Optional.of(endpoint), Programs.ofSystem());
    }

    private Options options() {
        return options(server.endpoint());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterRandomEditsTheBucketEqualsTheOutput(long seed) throws Exception {
        var random = new Random(seed);
        for (int round = 0; round < 8; round++) {
            site.editAtRandom(random);
            var dry = site.publish(TO, SiteFolder.dry(options()));
            var report = site.publish(TO, options());
            assertThat(server.contents(PREFIX))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(site.contents());
            assertThat(dry.changes()).isEqualTo(report.changes());
            assertThat(site.publish(TO, options()).changes()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatIsInterruptedAnywhereIsMadeWholeByPublishingAgain(long seed) throws Exception {
        var random = new Random(seed);
        site.editAtRandom(random);
        for (int changes = 0; changes < 20; changes++) {
            site.editAtRandom(random);
            server.refuseAfter(changes);
            try {
                site.publish(TO, options());
            } catch (PublishFailure expected) {
                assertThat(expected.diagnostic().found())
                        .isEqualTo("the server answers 403 AccessDenied: Access Denied");
            }
            server.refuseAfter(Integer.MAX_VALUE);
            site.publish(TO, options());
            assertThat(server.contents(PREFIX))
                    .as("seed %d, refused after %d changes", seed, changes)
                    .isEqualTo(site.contents());
        }
    }

    @Test
    void whatIsBesideThePrefixIsLeftAlone() throws Exception {
        site.write("index.html", "home");
        var other = new BucketServer.Stored(new byte[0], "\"x\"", "", "");
        server.objects().put("news/archive", other);
        server.objects().put("news/archive-2/index.html", other);
        server.objects().put(PREFIX, other);
        site.publish(TO, options());
        assertThat(server.objects())
                .containsOnlyKeys(
                        "news/archive",
                        "news/archive-2/index.html",
                        PREFIX,
                        PREFIX + "index.html",
                        PREFIX + ".backfile/published");
    }

    @Test
    void aWholeBucketCanBeTheTarget() throws Exception {
        site.write("index.html", "home");
        site.publish("s3://" + BUCKET, options());
        assertThat(server.objects()).containsOnlyKeys("index.html", ".backfile/published");
    }

    @Test
    void eachObjectSaysWhatItIsAndHowLongItMayBeKept() throws Exception {
        site.write("index.html", "home")
                .write("assets/style.3f9c2a51.css", "p {}")
                .write("feed.xml", "<feed/>");
        site.publish(TO, options());
        assertThat(server.objects().get(PREFIX + "index.html"))
                .extracting(BucketServer.Stored::contentType, BucketServer.Stored::cacheControl)
                .containsExactly("text/html; charset=utf-8", "public, max-age=300");
        assertThat(server.objects().get(PREFIX + "assets/style.3f9c2a51.css"))
                .extracting(BucketServer.Stored::contentType, BucketServer.Stored::cacheControl)
                .containsExactly("text/css; charset=utf-8", "public, max-age=31536000, immutable");
        assertThat(server.objects().get(PREFIX + "feed.xml"))
                .extracting(BucketServer.Stored::contentType, BucketServer.Stored::cacheControl)
                .containsExactly("application/atom+xml", "public, max-age=900");
    }

    @Test
    void severalFilesAreOnTheirWayAtOnce() throws Exception {
        try (var slow = new BucketServer(50)) {
            for (int i = 0; i < 40; i++) {
                site.write(i + ".html", "x");
            }
            site.publish(TO, options(slow.endpoint()));
            assertThat(slow.contents(PREFIX)).hasSize(40);
            assertThat(slow.mostAtOnce()).isBetween(4, 16);
        }
    }

    @Test
    void aPrefixWithObjectsThatNoPublicationMadeIsRefusedUnlessForced() throws Exception {
        site.write("index.html", "home");
        server.objects().put(PREFIX + "diary.txt", new BucketServer.Stored(new byte[0], "\"x\"", "", ""));
        assertThat(site.failure(TO, options()))
                .isEqualTo("target-not-ours: holds 1 file, and nothing says that Backfile published there");
        assertThat(server.objects()).containsOnlyKeys(PREFIX + "diary.txt");
        site.publish(TO, SiteFolder.forced(options()));
        assertThat(server.contents(PREFIX)).isEqualTo(site.contents());
    }

    @Test
    void aDryRunMakesNothing() throws Exception {
        site.write("index.html", "home");
        assertThat(site.publish(TO, SiteFolder.dry(options())).changes()).hasSize(1);
        assertThat(server.objects()).isEmpty();
    }

    @Test
    void aBucketThatIsNotThereIsNamed() {
        site.write("index.html", "home");
        assertThat(site.failure("s3://no-such-bucket", options()))
                .isEqualTo("target-failed: the server answers 404 NoSuchBucket: The specified bucket does not exist");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        site.write("index.html", "home");
        URI gone = server.endpoint();
        server.close();
        assertThat(site.failure(TO, options(gone))).startsWith("target-failed: the server cannot be reached: ");
    }
}
