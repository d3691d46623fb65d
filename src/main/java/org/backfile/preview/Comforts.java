package org.backfile.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The preview's own files, under an address that no page of a site can have. */
final class Comforts {

    static final String FOLDER = "/-preview/";
    static final String EVENTS = FOLDER + "events";
    static final String DRAFTS = FOLDER + "drafts.json";
    static final String SCRIPT = FOLDER + "preview.js";
    static final String STYLE = FOLDER + "preview.css";

    /** The worker that {@link #SCRIPT} starts. */
    private static final String WORKER = FOLDER + "changes.js";

    private static final Map<String, byte[]> FILES =
            Map.of(SCRIPT, read("preview.js"), WORKER, read("changes.js"), STYLE, read("preview.css"));

    private Comforts() {}

    static Optional<byte[]> file(String address) {
        return Optional.ofNullable(FILES.get(address));
    }

    private static byte[] read(String name) {
        try (InputStream content = Comforts.class.getResourceAsStream("/preview/" + name)) {
            if (content == null) {
                throw new IllegalStateException("the program was packaged without preview/" + name);
            }
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the program's own " + name, failure);
        }
    }
}
