package org.backfile.work;

/** Workers for tests that care about results, not threads. */
public final class SharedWorkers {

    /** Two daemon threads, which end with the JVM. */
    public static final Workers TWO = new Workers(2);

    private SharedWorkers() {}
}
