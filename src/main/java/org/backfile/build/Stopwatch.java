package org.backfile.build;

import java.util.ArrayList;
import java.util.List;

/** Times the stages of a build, one after the other. */
final class Stopwatch {

    private final List<BuildReport.Stage> laps = new ArrayList<>();
    private long last = System.nanoTime();

    void lap(String stage) {
        long now = System.nanoTime();
        laps.add(new BuildReport.Stage(stage, (now - last) / 1e9));
        last = now;
    }

    List<BuildReport.Stage> laps() {
        return List.copyOf(laps);
    }
}
