package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.make.TestSite;
import org.backfile.output.FinishedOutput;
import org.backfile.work.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows links from the front page finds a page behind each, whenever they come. */
@Tag("slow")
class LinksAtEveryMomentTest {

    @TempDir
    private Path folder;

    /** A store that is looked at after each step. */
    private static final class Watched implements FileStore {
        private final FileStore store;
        private final Path target;
        private final Set<String> broken = new TreeSet<>();
        private int steps;

        Watched(Path target) {
            this.store = new FolderStore(target);
            this.target = target;
        }

        private void look() throws IOException {
            steps++;
            broken.addAll(brokenLinks(target));
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public Inventory list() throws IOException {
            return store.list();
        }

        @Override
        public boolean isSame(FinishedOutput.File file, Stored stored) throws IOException {
            return store.isSame(file, stored);
        }

        @Override
        public void mark() throws IOException {
            store.mark();
        }

        @Override
        public void put(FinishedOutput.File file) throws IOException {
            store.put(file);
            look();
        }

        @Override
        public void remove(String path) throws IOException {
            store.remove(path);
            look();
        }

        @Override
        public void tidy() throws IOException {
            store.tidy();
        }
    }

    /** {@code page -> link} for each link on a page that can be reached and is not there. */
    private static Set<String> brokenLinks(Path root) throws IOException {
        var broken = new TreeSet<String>();
        var seen = new HashSet<Path>();
        var queue = new ArrayDeque<Path>();
        Path home = root.resolve("index.html");
        if (Files.exists(home)) {
            seen.add(home);
            queue.add(home);
        }
        while (!queue.isEmpty()) {
            Path page = queue.remove();
            for (Element element :
                    Jsoup.parse(Files.readString(page)).select("a[href], link[href], script[src], img[src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (link.contains(":") || link.startsWith("#")) {
                    continue;
                }
                String path = link.replaceFirst("[#?].*", "");
                Path to = page.getParent().resolve(path).normalize();
                Path file = path.isEmpty() || path.endsWith("/") || path.endsWith(".") ? to.resolve("index.html") : to;
                if (!Files.exists(file)) {
                    broken.add(root.relativize(page) + " -> " + link);
                } else if (file.toString().endsWith(".html") && seen.add(file)) {
                    queue.add(file);
                }
            }
        }
        return broken;
    }

    private Watched publish(TestSite site, Path target) throws Exception {
        site.build();
        var store = new Watched(target);
        try (var output = FinishedOutput.open(site.output())) {
            new Mirror(store).receive(output, new Target.Wish("x", false, false), Progress.silent());
        }
        return store;
    }

    @Test
    void noLinkThatCanBeReachedLeadsNowhereWhileASiteIsPublished() throws Exception {
        var site = new TestSite(folder.resolve("site"));
        Path target = folder.resolve("www");
        site.article("a.txt", "26 February 1987", "Ferry to sail again", "The ferry has been repaired.");
        site.article("b.txt", "27 February 1987", "Ferry late", "The ferry was late.");
        site.article("c.txt", "2 March 1988", "Harbour dredged", "The harbour was dredged.");
        var first = publish(site, target);
        assertThat(first.broken).isEmpty();
        assertThat(first.steps).isGreaterThan(15);

        site.write(
                "articles/d.txt",
                "28 February 1987\nTopics: storms\nSection: Weather\n\nStorm closes the pier\n\nThe pier was closed.\n");
        Files.delete(folder.resolve("site/articles/c.txt"));
        site.article("b.txt", "27 February 1987", "Ferry very late", "The ferry was very late.");
        var second = publish(site, target);
        assertThat(second.broken).isEmpty();
        assertThat(second.steps).isGreaterThan(10);
        assertThat(SiteFolder.contents(target)).isEqualTo(SiteFolder.contents(site.output()));
    }
}
