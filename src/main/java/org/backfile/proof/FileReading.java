package org.backfile.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backfile.text.Code;

/**
 * The result of reading one file of a site.
 *
 * @param links     the addresses in it as written, with the mark-up undone, in order
 * @param ids       of the elements that a link may lead to
 * @param isSitemap whether the links are addresses that search engines are asked to read
 * @param page      facts that only a page has
 * @param mistakes  errors in the file itself, whatever else the site has
 */
record FileReading(
        List<String> links, Set<String> ids, boolean isSitemap, Optional<OfPage> page, List<Mistake> mistakes) {

    /**
     * @param isListed whether search engines may list it
     * @param loads    the style sheets and scripts that it needs before it can be shown
     */
    record OfPage(boolean isListed, List<String> loads) {}

    /** @param line from 1; 0 when the mistake concerns the file as a whole */
    record Mistake(Code code, int line, String found, String fix) {
        Mistake(Code code, String found, String fix) {
            this(code, 0, found, fix);
        }
    }

    static FileReading nothing() {
        return ofLinks(List.of());
    }

    static FileReading ofLinks(List<String> links) {
        return new FileReading(links, Set.of(), false, Optional.empty(), List.of());
    }

    /**
     * @param found why the file is not in its format
     * @param line  where that shows, from 1; 0 when the parser does not say
     */
    static FileReading broken(List<String> links, String found, int line) {
        var mistake = new Mistake(Code.FEED_BROKEN, line, found, "build the site again");
        return new FileReading(links, Set.of(), false, Optional.empty(), List.of(mistake));
    }
}
