package org.backfile.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.backfile.publish.BucketServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The jar, from which everything that nothing leads to was left out, against the classes with their whole libraries:
 * whatever the program does, both do the same.
 */
class PackagedJarIT {

    private static final Path JAR = Path.of("target", "backfile.jar").toAbsolutePath();

    /** For each language that has its words stemmed a few with endings; each language gets all of them. */
    private static final String WORDS = """
            The ferries were sailing past the lighthouses. Die Fähren fuhren an den Leuchttürmen vorbei. Les bateaux
            passaient devant les phares. Los barcos pasaban delante de los faros. Le navi passavano davanti ai fari.
            Os barcos passavam pelos faróis. Els vaixells passaven pels fars. De veerboten voeren langs de vuurtorens.
            Færgerne sejlede forbi fyrtårnene. Fergene seilte forbi fyrtårnene. Färjorna seglade förbi fyrarna.
            Lautat purjehtivat majakoiden ohi. A kompok elhaladtak a világítótornyok mellett. Trajekty propluly kolem
            majáků. Feriboturile au trecut pe lângă faruri. Kapal-kapal berlayar melewati mercusuar. Feribotlar deniz
            fenerlerinin yanından geçti. Паромы проходили мимо маяков. Фериботите минаваха покрай фаровете. Τα πλοία
            περνούσαν από τους φάρους. مرت العبارات بالمنارات. کشتی‌ها از کنار فانوس‌ها گذشتند. नावें प्रकाशस्तंभों के पास से
            गुज़रीं। 船は灯台を過ぎた。 渡轮驶过灯塔。
            """;

    @TempDir
    private Path folder;

    private Path site;

    private record Ended(int exitCode, String out, String err) {}

    @BeforeEach
    void aSite() throws IOException {
        site = folder.resolve("site");
        Files.createDirectories(site.resolve("articles"));
        Files.writeString(site.resolve("site-config.yaml"), "");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(site.resolve(file).getParent());
        Files.writeString(site.resolve(file), text);
    }

    private void copySample() throws IOException {
        for (String part : List.of("articles", "pages", "site-config.yaml")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(site.resolve(file.toString()).getParent());
                    Files.write(site.resolve(file.toString()), Files.readAllBytes(file));
                }
            }
        }
    }

    private ProcessBuilder jarProcess(String... arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        // Set by Maven: has the coverage of the tests count what runs in the jar.
        command.addAll(Stream.of(System.getProperty("backfile.agent", "").split("\n"))
                .filter(option -> !option.isBlank())
                .toList());
        command.addAll(List.of("-Duser.home=" + folder, "-jar", JAR.toString()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).directory(site.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        builder.environment().put("AWS_EC2_METADATA_DISABLED", "true");
        builder.environment().put("HOME", folder.toString());
        return builder;
    }

    private Ended jar(Map<String, String> environment, String... arguments) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder = jarProcess(arguments).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Ended(exitCode, Files.readString(out), withoutProgress(Files.readString(err)));
    }

    private Ended classes(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        int exitCode = Main.run(new Surroundings(terminal, site, Map.of(), Clock.systemUTC()), arguments);
        return new Ended(exitCode, out.toString(), withoutProgress(err.toString()));
    }

    private static String withoutProgress(String said) {
        return said.replaceAll("(?m)^(reading|writing): .*\n", "");
    }

    private void assertSameWords(String... arguments) throws Exception {
        var classes = classes(arguments);
        assertThat(jar(Map.of(), arguments)).as(String.join(" ", arguments)).isEqualTo(classes);
        assertThat(classes.out() + classes.err())
                .doesNotContain("mistake in Backfile")
                .isNotEmpty();
    }

    private void assertSameFiles(String... arguments) throws Exception {
        var byJar = new ArrayList<>(Arrays.asList(arguments));
        byJar.add("../by-jar");
        var ended = jar(Map.of(), byJar.toArray(String[]::new));
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        var byClasses = new ArrayList<>(Arrays.asList(arguments));
        byClasses.add("../by-classes");
        assertThat(classes(byClasses.toArray(String[]::new)).exitCode()).isZero();
        assertThat(filesIn(folder.resolve("by-jar")))
                .isEqualTo(filesIn(folder.resolve("by-classes")))
                .hasSizeGreaterThan(10);
    }

    private static Map<String, String> filesIn(Path root) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString();
                // There both say which program it was.
                if (!path.startsWith(".backfile")) {
                    contents.put(path, new String(Files.readAllBytes(file), ISO_8859_1));
                }
            }
        }
        return contents;
    }

    @Test
    void theSampleIsBuiltToTheSameBytes() throws Exception {
        copySample();
        assertSameFiles("build", "--quiet", "--output");
        assertThat(jar(Map.of(), "check", "--site", "--output", "../by-jar").exitCode())
                .isZero();
    }

    /** Every language, so that one which gets its stemmer later is among them. */
    @Test
    void theWordsOfEveryLanguageAreStemmedAndIndexedToTheSameBytes() throws Exception {
        int day = 0;
        for (String language : Locale.getISOLanguages()) {
            write(
                    "articles/" + language + ".txt",
                    "Date: 1987-0" + (1 + day / 28) + "-" + (10 + day % 18) + "\nLanguage: " + language
                            + "\nHeadline: Паром № " + day++ + " 渡轮\n\n" + WORDS);
        }
        assertSameFiles("build", "--quiet", "--output");
        assertThat(filesIn(folder.resolve("by-jar/search"))).hasSizeGreaterThan(20);
    }

    @Test
    void textsOfEveryFormAreReadTheSame() throws Exception {
        copySample();
        write(
                "articles/yaml.md",
                "---\ntitle: Ferry\ndate: 1987-02-26\ntags: [a, b]\n---\n\nIt **sails**.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
        write(
                "articles/toml.md",
                "+++\ntitle = \"Ferry\"\ndate = 1987-02-26T09:00:00Z\ntags = [\"a\"]\n+++\n\nIt sails.\n");
        write("articles/broken.md", "+++\ntitle = \"Ferry\ndate = \n+++\n\nIt sails.\n");
        write("articles/json.md", "{\"title\": \"Ferry\", \"date\": \"1987-02-26\"}\n\nIt sails.\n");
        write("articles/page.html", """
                <!doctype html><title>Ferry</title><meta property="og:title" content="Ferry">
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry &amp; quay",
                 "datePublished": "1987-02-26T09:00:00+01:00", "author": {"name": "Ann Bell"}}</script>
                <article><h1>Ferry</h1><p>It sails&hellip; at nine.</p></article>""");
        for (String encoding : List.of("Shift_JIS", "windows-1251", "Big5", "EUC-KR", "windows-1252", "UTF-16LE")) {
            Files.write(
                    site.resolve("articles/" + encoding + ".txt"),
                    ("26 February 1987\n\nFerry\n\n" + WORDS.repeat(4)).getBytes(Charset.forName(encoding)));
        }
        assertSameWords("parse", "--json", "articles");
        assertSameWords("check", "--json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "build --help",
                "publish --help",
                "config",
                "templates",
                "completion bash",
                "completion zsh",
                "completion fish",
                "build --nonsense",
                "build --color=always nowhere",
                "publish --to ../www"
            })
    void everyCommandSaysTheSame(String command) throws Exception {
        if (command.startsWith("publish --to")) {
            write("articles/ferry.txt", "26 February 1987\n\nFerry sails\n\nIt sails at nine.\n");
            classes("build", "--quiet");
            var published = jar(Map.of(), "publish", "--to", "../www", "--no-build");
            assertThat(published.exitCode()).as(published.err()).isZero();
            assertThat(filesIn(folder.resolve("www"))).isEqualTo(filesIn(site.resolve("public")));
        } else {
            assertSameWords(command.split(" "));
        }
    }

    @Test
    void theManualIsTheSame() throws Exception {
        assertSameFiles("manual");
    }

    /** The JVM keeps no class without stack maps in its archive of classes, nor one that mentions such a class. */
    @Test
    void everyClassHasStackMaps() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            for (var entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class")) {
                    int version = jar.getInputStream(entry).readNBytes(8)[7];
                    assertThat(version).as(entry.getName()).isGreaterThanOrEqualTo(50);
                }
            }
        }
    }

    @Test
    void whatTheLauncherHasTheJvmRememberCanBeRun() throws Exception {
        var ended = jar(Map.of(), "warm-up", "../warm");
        assertThat(ended).isEqualTo(new Ended(0, "", ""));
        assertThat(folder.resolve("warm/public/1987/02/26/ferry-to-sail-again-on-monday.html"))
                .content()
                .contains("harbour master");
    }

    private static final Map<String, String> KEYS =
            Map.of("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY", "not-a-secret");

    private Ended publish(BucketServer server, Map<String, String> environment, String to) throws Exception {
        var all = new TreeMap<>(environment);
        all.put("AWS_ENDPOINT_URL", server.endpoint().toString());
        return jar(all, "publish", "--no-build", "--to", to);
    }

    @Test
    void aBucketIsFilledFollowedAndTidied() throws Exception {
        write("articles/ferry.txt", "26 February 1987\n\nFerry sails\n\nIt sails at nine.\n");
        classes("build", "--quiet");
        try (var server = new BucketServer(0)) {
            String to = "s3://" + BucketServer.BUCKET + "/www";
            var first = publish(server, KEYS, to);
            assertThat(first.exitCode()).as(first.err()).isZero();
            assertThat(server.contents("www/")).isEqualTo(filesIn(site.resolve("public")));
            assertThat(publish(server, KEYS, to).err()).contains("nothing changed at " + to);

            Files.delete(site.resolve("articles/ferry.txt"));
            write("articles/quay.txt", "27 February 1987\n\nQuay closed\n\nIt is closed.\n");
            classes("build", "--quiet");
            assertThat(publish(server, KEYS, to).exitCode()).isZero();
            assertThat(server.contents("www/")).isEqualTo(filesIn(site.resolve("public")));

            assertThat(publish(server, KEYS, "s3://no-such-bucket").err())
                    .contains("error[target-failed]: the server answers 404 NoSuchBucket");
            assertThat(publish(server, Map.of(), to).err())
                    .contains("error[target-failed]")
                    .doesNotContain("mistake in Backfile", "NoClassDefFound", "ClassNotFound");
        }
    }

    @Test
    void theKeysOfABucketAreFoundInAProfileAndFromTheRoleOfAContainer() throws Exception {
        write("articles/ferry.txt", "26 February 1987\n\nFerry sails\n\nIt sails at nine.\n");
        classes("build", "--quiet");
        Files.createDirectories(folder.resolve(".aws"));
        Files.writeString(folder.resolve(".aws/config"), """
                [profile process]
                region = eu-west-1
                credential_process = echo '{"Version": 1, "AccessKeyId": "AKIDEXAMPLE", "SecretAccessKey": "x"}'
                """);
        Files.writeString(folder.resolve(".aws/credentials"), """
                [default]
                aws_access_key_id = AKIDEXAMPLE
                aws_secret_access_key = x
                """);
        var role =
                com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        role.createContext("/", exchange -> {
            byte[] keys =
                    "{\"AccessKeyId\": \"AKIDROLE\", \"SecretAccessKey\": \"x\", \"Token\": \"t\", \"Expiration\": \"2100-01-01T00:00:00Z\"}"
                            .getBytes(UTF_8);
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        role.start();
        String uri = "http://127.0.0.1:" + role.getAddress().getPort() + "/keys";
        try (var server = new BucketServer(0)) {
            for (var environment : List.of(
                    Map.of("AWS_PROFILE", "default"),
                    Map.of("AWS_PROFILE", "process"),
                    Map.of("AWS_SHARED_CREDENTIALS_FILE", "none", "AWS_CONTAINER_CREDENTIALS_FULL_URI", uri))) {
                var ended = publish(server, environment, "s3://" + BucketServer.BUCKET + "/" + environment.size());
                assertThat(ended.exitCode()).as(environment + ended.err()).isZero();
            }
        } finally {
            role.stop(0);
        }
    }

    @Test
    void aPreviewShowsPagesAndTellsOfChanges() throws Exception {
        write("articles/ferry.txt", "26 February 1987\n\nFerry sails\n\nIt sails at nine.\n");
        Process preview = jarProcess("preview", "--port", "0")
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (var out = new BufferedReader(new InputStreamReader(preview.getInputStream(), UTF_8))) {
            URL address = URI.create(out.readLine()).toURL();
            assertThat(text(new URL(address, "1987/02/26/ferry-sails.html"))).contains("It sails at nine.");
            assertThat(text(new URL(address, "assets/"))).isEmpty();
            var events = new URL(address, "-preview/events").openConnection();
            events.setReadTimeout(60_000);
            try (var told = new BufferedReader(new InputStreamReader(events.getInputStream(), UTF_8))) {
                write("articles/ferry.txt", "26 February 1987\n\nFerry sails\n\nIt sails at ten.\n");
                assertThat(told.lines().filter(line -> line.startsWith("data:")).findFirst())
                        .hasValue("data: change");
            }
            assertThat(text(new URL(address, "1987/02/26/ferry-sails.html"))).contains("It sails at ten.");
        } finally {
            preview.destroy();
            preview.waitFor();
        }
        assertThat(Files.readString(folder.resolve("err"))).doesNotContain("NoClassDefFound", "Exception", "\tat ");
    }

    /** Empty when it is not there. */
    private static String text(URL page) throws IOException {
        var connection = (java.net.HttpURLConnection) page.openConnection();
        if (connection.getResponseCode() != 200) {
            return "";
        }
        try (var content = connection.getInputStream()) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    @Test
    void everyServiceThatTheJarNamesIsInIt() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var services = jar.stream()
                    .filter(entry -> entry.getName().matches("META-INF/services/[^/]+"))
                    .toList();
            assertThat(services).isNotEmpty();
            for (var service : services) {
                for (String line : new String(jar.getInputStream(service).readAllBytes(), UTF_8).split("\n")) {
                    String provider = line.replaceFirst("#.*", "").strip();
                    assertThat(provider.isEmpty() || jar.getEntry(provider.replace('.', '/') + ".class") != null)
                            .as(service + " " + provider)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void onAMacTheWatcherHasItsNativeCode() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains(
                            "com/sun/jna/darwin-aarch64/libjnidispatch.jnilib",
                            "com/sun/jna/darwin-x86-64/libjnidispatch.jnilib",
                            "com/sun/jna/Native.class",
                            "io/methvin/watchservice/MacOSXListeningWatchService.class");
        }
    }
}
