package org.backfile.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;

/**
 * The files in an output folder, ours and others.
 *
 * @param fingerprint of their paths and sizes, independent of their order
 * @param newest      when the last of them was changed, in milliseconds since 1970; 0 when there is none
 */
public record OutputListing(Map<String, OutputFolder.Found> files, Fingerprint fingerprint, long newest) {

    public static OutputListing of(Map<String, OutputFolder.Found> files) {
        long sum = 0;
        long newest = 0;
        for (var file : files.entrySet()) {
            // A sum does not depend on the order, so twenty thousand paths need not be sorted.
            sum += mixed(file.getKey().hashCode(), file.getValue().size());
            newest = Math.max(newest, file.getValue().modified());
        }
        return new OutputListing(files, new Fingerprint(files.size(), sum), newest);
    }

    /** Spreads every bit of both over the result (the last step of SplitMix64), so that sums of equal parts differ. */
    private static long mixed(int path, long size) {
        long mixed = ((long) path << 32) + size + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    Optional<OutputFolder.Found> of(SitePath path) {
        return Optional.ofNullable(files.get(path.value()));
    }

    /** The listing after a build that removed these files and left this manifest. */
    public OutputListing after(List<SitePath> removed, Manifest manifest) {
        var now = new HashMap<>(files);
        removed.forEach(path -> now.remove(path.value()));
        manifest.entries().forEach((path, entry) -> now.put(path, new OutputFolder.Found(entry.size(), 0)));
        return of(now);
    }
}
