package org.backfile.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small site with its finished output; built once, and then copied to wherever a case needs it. */
final class BuiltSite {

    static final String URL = "https://example.org/post/";

    private static final Map<String, byte[]> FILES = new TreeMap<>();

    private BuiltSite() {}

    static synchronized void in(Path site) throws IOException {
        if (FILES.isEmpty()) {
            write(site, "site-config.yaml", ("site: { url: \"" + URL + "\" }\n").getBytes(UTF_8));
            write(site, "articles/ferry.txt", DiagnosticCase.FERRY.getBytes(UTF_8));
            write(site, "pages/about.md", "---\ntitle: About\n---\n\n## Who we are\n\nA page.\n".getBytes(UTF_8));
            DiagnosticCase.run(site, "build");
            remember(site);
        }
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            write(site, file.getKey(), file.getValue());
        }
    }

    private static void write(Path site, String name, byte[] bytes) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static void remember(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                FILES.put(site.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }
}
