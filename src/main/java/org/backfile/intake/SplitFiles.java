package org.backfile.intake;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceReader;

/**
 * Reads texts a second time. The most recent files that hold several texts are kept while memory allows, so that all
 * pages of a mailbox cost one reading of it, not one each. Thread-safe.
 */
final class SplitFiles {

    private static final int KEPT_AT_MOST = 4;

    private final SourceReader reader;

    private final Map<String, SoftReference<SourceReader.Reading>> recent = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<SourceReader.Reading>> eldest) {
            return size() > KEPT_AT_MOST;
        }
    };

    SplitFiles(SourceReader reader) {
        this.reader = reader;
    }

    /** The texts of a file known to hold several, as they are now or were a moment ago. */
    synchronized SourceReader.Reading read(String path) {
        SoftReference<SourceReader.Reading> kept = recent.get(path);
        SourceReader.Reading reading = kept == null ? null : kept.get();
        if (reading == null) {
            reading = reader.read(new SourceFile(path, 0, 0));
            recent.put(path, new SoftReference<>(reading));
        }
        return reading;
    }
}
