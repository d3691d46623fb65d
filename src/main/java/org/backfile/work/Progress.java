package org.backfile.work;

/** Receives the progress of a build. Its methods are called from many threads. */
public interface Progress {

    /** A stage with {@code steps} steps begins; 0 when they cannot be counted. */
    void begin(String stage, int steps);

    /** One more step of the stage is done. */
    void step();

    /** Discards all progress. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void begin(String stage, int steps) {
                // Discarded.
            }

            @Override
            public void step() {
                // Discarded.
            }
        };
    }
}
