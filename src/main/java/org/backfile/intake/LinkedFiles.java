package org.backfile.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the files that a Markdown page links to or embeds:
 *
 * <pre>
 * [The example](publishing/nginx.conf)    ![The quay](pictures/quay.jpg "In 1906")    [quay]: pictures/quay.jpg
 * </pre>
 *
 * A link inside code counts as well; then the site has a file that nothing links to.
 */
final class LinkedFiles {

    private static final Pattern ADDRESS = Pattern.compile(
            "\\]\\(\\s*<?([^\\s<>()#?]+)|^ {0,3}\\[[^\\]\\n]+\\]:\\s*<?([^\\s<>#?]+)", Pattern.MULTILINE);

    private LinkedFiles() {}

    /**
     * @param page   its path in the folder of the owner's pages
     * @param others the paths, in the same folder, of files that are not pages
     */
    static Set<String> in(String markdown, String page, Set<String> others) {
        var linked = new TreeSet<String>();
        Matcher address = ADDRESS.matcher(markdown);
        while (!others.isEmpty() && address.find()) {
            String link = address.group(1) == null ? address.group(2) : address.group(1);
            try {
                String path =
                        new URI(null, null, "/" + page, null).resolve(link).getPath();
                if (path != null && path.startsWith("/") && others.contains(path.substring(1))) {
                    linked.add(path.substring(1));
                }
            } catch (URISyntaxException | IllegalArgumentException noAddress) {
                // Then it names no file either.
            }
        }
        return linked;
    }
}
