package org.backfile.work;

/** Is told how far a build is. Its methods are called by many threads. */
public interface Progress {

    /** A stage with that many steps begins; 0 when they cannot be counted. */
    void begin(String stage, int steps);

    /** One more step of the stage is done. */
    void step();

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void begin(String stage, int steps) {
                // Nobody listens.
            }

            @Override
            public void step() {
                // Nobody listens.
            }
        };
    }
}
