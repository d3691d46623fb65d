package org.backfile.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What no browser sends, as bytes on a real connection. */
class HostileRequestsTest {

    private static final String SECRET = "Nobody may read this.";
    private static final String FERRY = "/1987/02/26/ferry-sails.html";

    /**
     * The status that is due and the request. A line with a method alone or a target alone is completed: with GET,
     * HTTP/1.1, the host and Connection: close. {@code ~} ends a line of the request, {@code {x*9}} is nine times an x,
     * {@code \xNN} a byte.
     */
    private static final String TABLE = """
            # out of the site by dots, plain, encoded, encoded twice, with backslashes
            400 /../secret.txt
            400 /../../../../../../etc/passwd
            400 /1987/../../secret.txt
            400 /assets/../../secret.txt
            400 /-preview/../secret.txt
            400 /1987/..
            400 /..
            400 /.
            400 /./secret.txt
            400 /%2e%2e/secret.txt
            400 /%2E%2E/secret.txt
            400 /.%2e/secret.txt
            400 /%2e./secret.txt
            400 /1987/%2e%2e/%2e%2e/secret.txt
            400 /%2e
            400 /%2e/secret.txt
            400 /..%2fsecret.txt
            400 /..%2Fsecret.txt
            400 /%2e%2e%2fsecret.txt
            400 /-preview/..%2fsecret.txt
            400 /%2fsecret.txt
            400 /%2f%2fsecret.txt
            400 /1987%2f02
            400 /%252e%252e/secret.txt
            400 /%252e%252e%252fsecret.txt
            400 /%25252e%25252e/secret.txt
            400 /..\\secret.txt
            400 /..\\..\\secret.txt
            400 /..%5csecret.txt
            400 /..%5C..%5Csecret.txt
            400 /%5c%5cserver%5cshare
            400 /..%255csecret.txt
            400 /..;/secret.txt
            400 /..;x=1/secret.txt
            404 /.../secret.txt
            400 /....//secret.txt
            400 //secret.txt
            400 ///etc/passwd
            400 //evil.example/
            400 /1987//02/
            # files that lie beside the site, and names that mean something to systems
            404 /secret.txt
            404 /articles/ferry.txt
            404 /articles/link.txt
            404 /articles/linked/secret.txt
            404 /1987/secret.txt
            404 /site-config.yaml
            404 /.backfile/cards
            404 /.git/config
            404 /templates/base.peb
            404 /etc/passwd
            404 /C:/Windows/win.ini
            400 /C:%5CWindows
            404 /con
            404 /aux.html
            404 /proc/self/environ
            400 /file:///etc/passwd
            404 /index.html.peb
            404 /index.html/
            404 /index.html/index.html
            404 /-preview/
            404 /-preview
            404 /-preview/nothing.js
            404 /-preview/events/
            # bytes and encodings that are none
            400 /%00secret.txt
            400 /secret.txt%00.html
            400 /%00
            400 /\\x00
            400 /%zz
            400 /%
            400 /%2
            400 /%u002e%u002e/secret.txt
            400 /%c0%ae%c0%ae/secret.txt
            400 /%c0%afsecret.txt
            400 /%e0%80%ae%e0%80%ae/secret.txt
            400 /%f0%80%80%ae/secret.txt
            400 /%c1%9c
            400 /%ff%fe
            400 /%ed%a0%80
            400 /\\xff\\xfe
            400 /\\xc0\\xae\\xc0\\xae/secret.txt
            404 /%ef%bc%8e%ef%bc%8e/secret.txt
            404 /%e2%80%a4%e2%80%a4/secret.txt
            400 /%0d%0aSet-Cookie:%20a=b
            400 /1987/%0d%0aLocation:%20https://evil.example/
            400 /<script>alert(1)</script>
            404 /%3Cscript%3Ealert(1)%3C/script%3E
            404 /{a*4000}
            404 /{a/*2000}
            414 /{a*20000}
            # methods
            405 POST
            405 PUT
            405 DELETE
            405 OPTIONS
            405 PATCH
            405 TRACE
            405 PROPFIND
            400 CONNECT
            405 BREW
            405 get
            405 GETGETGET
            # hosts that are not this machine
            421 GET / HTTP/1.1~Host: evil.example
            421 GET / HTTP/1.1~Host: evil.example:80
            421 GET / HTTP/1.1~Host: 127.0.0.1.evil.example
            421 GET / HTTP/1.1~Host: localhost.evil.example
            421 GET / HTTP/1.1~Host: evil.localhost
            421 GET / HTTP/1.1~Host: localhost.
            421 GET / HTTP/1.1~Host: 0.0.0.0
            421 GET / HTTP/1.1~Host: 127.0.0.2
            421 GET / HTTP/1.1~Host: 127.1
            421 GET / HTTP/1.1~Host: 2130706433
            421 GET / HTTP/1.1~Host: 0x7f000001
            421 GET / HTTP/1.1~Host: 192.168.1.5
            421 GET / HTTP/1.1~Host: [::2]
            421 GET / HTTP/1.1~Host: [::ffff:127.0.0.1]
            421 GET / HTTP/1.0~Host: evil.example
            421 GET / HTTP/1.0
            421 GET / HTTP/1.1~Host: evil.example~X-Forwarded-Host: localhost
            421 GET / HTTP/1.1~Host: evil.example~Forwarded: host=localhost
            421 GET /-preview/events HTTP/1.1~Host: evil.example
            400 GET / HTTP/1.1~Host:
            400 GET / HTTP/1.1
            400 GET / HTTP/1.1~Host: localhost~Host: evil.example
            400 GET / HTTP/1.1~Host: localhost@evil.example
            400 GET / HTTP/1.1~Host: localhost/evil.example
            400 GET http://evil.example/ HTTP/1.1~Host: localhost
            # what is no request at all, or two in one
            400 GET
            400 \\x00\\x00\\x00\\x00
            400 \\x16\\x03\\x01\\x02\\x00\\x01\\x00\\x01\\xfc\\x03\\x03
            400 GET / HTTP/1.1 HTTP/1.1~Host: localhost
            505 GET / HTTP/9.9~Host: localhost
            400 GET / HTTP/1.1~Host : localhost
            400 GET / HTTP/1.1~Host: localhost~Content-Length: -1
            400 GET / HTTP/1.1~Host: localhost~Content-Length: 1~Content-Length: 2
            400 GET / HTTP/1.1~Host: localhost~Content-Length: 1~Transfer-Encoding: chunked
            400 GET / HTTP/1.1~Host: localhost~Transfer-Encoding: gzip, chunked, gzip
            400 GET / HTTP/1.1~Host: localhost~X: a\\x00b
            400 GET / HTTP/1.1~Host: localhost~: no name
            431 GET / HTTP/1.1~Host: localhost~X: {x*20000}
            431 GET / HTTP/1.1~Host: localhost~{X-A: 1~*3000}
            431 GET / HTTP/1.1~Host: localhost~{x*20000}: 1
            """;

    @TempDir
    private static Path folder;

    private static Preview preview;

    @BeforeAll
    static void start() throws IOException {
        write("site/articles/ferry.txt", "Date: 26 February 1987\nHeadline: Ferry sails\n\nThe ferry sailed.\n");
        write("site/secret.txt", SECRET);
        write("outside/secret.txt", "Date: 1 May 1988\nHeadline: Secret\n\n" + SECRET + "\n");
        link("site/articles/link.txt", "outside/secret.txt");
        link("site/articles/linked", "outside");
        link("site/pages/linked.md", "outside/secret.txt");
        preview = Preview.start(
                new SettingsInFolder(folder.resolve("site")),
                new Preview.Place("127.0.0.1", 0),
                2,
                Progress.silent(),
                failure -> {});
    }

    @AfterAll
    static void stop() {
        preview.close();
    }

    private static void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static void link(String name, String target) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.createSymbolicLink(folder.resolve(name), folder.resolve(target));
    }

    static Stream<String> requests() {
        return TABLE.lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aHostileRequestGetsItsAnswer(String line) throws IOException {
        String answer = raw(preview, completed(line.substring(4)));

        assertThat(answer).startsWith("HTTP/1.1 " + line.substring(0, 3) + " ");
        assertThat(answer)
                .doesNotContain(SECRET, "root:x:", "<script>alert", "\r\nSet-Cookie", "\r\nLocation", "\tat ");
    }

    @Test
    void thereAreMoreThanAHundredOfThemAndTheSiteIsServedAfterAll() throws IOException {
        assertThat(requests().count()).isGreaterThan(100);
        for (String line : requests().toList()) {
            raw(preview, completed(line.substring(4)));
        }
        assertThat(raw(preview, completed(FERRY))).startsWith("HTTP/1.1 200 ").contains("The ferry sailed.");
    }

    private static String completed(String shown) {
        String request = Pattern.compile("\\{(.+?)\\*(\\d+)}").matcher(shown).replaceAll(HostileRequestsTest::repeated);
        request = Pattern.compile("\\\\x(..)").matcher(request).replaceAll(HostileRequestsTest::character);
        request = request.startsWith("/")
                ? "GET " + request + " HTTP/1.1~Host: 127.0.0.1"
                : request.matches("(?!GET$)\\w{3,}") ? request + " / HTTP/1.1~Host: 127.0.0.1" : request;
        return request.replace("~", "\r\n") + (request.contains(" HTTP/1.1~") ? "\r\nConnection: close" : "")
                + "\r\n\r\n";
    }

    private static String repeated(MatchResult found) {
        return Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2))));
    }

    private static String character(MatchResult found) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }

    /** What comes back; each character of the request is a byte. */
    private static String raw(Preview preview, String request) throws IOException {
        URI address = URI.create(preview.address());
        try (var socket = new Socket("127.0.0.1", address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(20_000), StandardCharsets.UTF_8);
        }
    }

    @Test
    void slowClientsDoNotKeepOthersWaiting() throws Exception {
        URI address = URI.create(preview.address());
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 200; i++) {
                var socket = new Socket(address.getHost(), address.getPort());
                slow.add(socket);
                socket.getOutputStream()
                        .write(
                                i % 2 == 0
                                        ? "GET / HT".getBytes(StandardCharsets.US_ASCII)
                                        : "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nslow"
                                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(raw(preview, completed(FERRY))).startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** Where the preview listens on every address, it is asked by numbers from elsewhere; a name may lead anywhere. */
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 200",
        "localhost, 200",
        "LocalHost, 200",
        "192.168.1.5, 200",
        "192.168.1.5:8080, 200",
        "[fe80::1], 200",
        "0.0.0.0, 200",
        "evil.example, 421",
        "192.168.1.5.evil.example, 421",
        "192.168.1.256, 421",
        "192.168.1, 421",
        "3232235781, 421",
        "[evil], 400"
    })
    void onAllAddressesNumbersAreAnsweredAndNamesAreNot(String host, int status) throws IOException {
        try (var everywhere = Preview.start(
                new SettingsInFolder(folder.resolve("site")),
                new Preview.Place("0.0.0.0", 0),
                1,
                Progress.silent(),
                failure -> {})) {
            assertThat(everywhere.address()).startsWith("http://127.0.0.1:");
            assertThat(raw(everywhere, "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 " + status + " ");
        }
    }
}
