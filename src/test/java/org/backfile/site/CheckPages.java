package org.backfile.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Looks at a random part of a built site, always the same for the same seed: every page chosen goes through the Nu
 * checker and is opened in Chromium, every fourth of them in the dark, and every tenth on a phone, and looked at by
 * axe. {@code bench/README.md} has the command.
 */
final class CheckPages {

    private static final int SHOWN = 40;

    private CheckPages() {}

    /** @param arguments the site's folder, how many pages, and the seed */
    public static void main(String[] arguments) throws Exception {
        Path site = Path.of(arguments[0]).toAbsolutePath();
        var pages = new ArrayList<>(ValidityTest.pagesOf(site));
        Collections.shuffle(pages, new Random(Long.parseLong(arguments[2])));
        List<Path> chosen = pages.subList(0, Math.min(pages.size(), Integer.parseInt(arguments[1])));

        var nu = new NuChecker(site);
        for (Path page : chosen) {
            nu.check(page);
        }
        List<String> findings = lookAt(site, chosen);

        nu.messages().stream().limit(SHOWN).forEach(System.out::println);
        findings.stream().limit(SHOWN).forEach(System.out::println);
        System.out.println(chosen.size() + " of " + pages.size() + " pages: "
                + nu.messages().size() + " messages of the Nu checker, " + findings.size()
                + " findings of axe or complaints of the browser");
        System.exit(nu.messages().isEmpty() && findings.isEmpty() ? 0 : 1);
    }

    private static List<String> lookAt(Path site, List<Path> pages) throws Exception {
        var findings = new ArrayList<String>();
        try (var server = SiteServer.of(site, "/");
                var browser = Browser.open()) {
            browser.complaints("");
            for (int i = 0; i < pages.size(); i++) {
                String path = site.relativize(pages.get(i)).toString();
                browser.look(i % 10 == 0 ? 360 : 1280, i % 4 == 0).go(server.address() + path);
                browser.complaints(server.address()).forEach(complaint -> findings.add(path + ": " + complaint));
                browser.accessibilityFindings().forEach(finding -> findings.add(path + ": " + finding));
            }
        }
        return findings;
    }
}
