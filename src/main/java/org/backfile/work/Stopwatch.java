package org.backfile.work;

import java.util.ArrayList;
import java.util.List;

/** Times the stages of a build, one after the other. */
public final class Stopwatch {

    /** How long a stage of the work took. */
    public record Stage(String name, double seconds) {}

    private final List<Stage> laps = new ArrayList<>();
    private long last = System.nanoTime();

    public void lap(String stage) {
        long now = System.nanoTime();
        laps.add(new Stage(stage, (now - last) / 1e9));
        last = now;
    }

    /** Seconds that a stage took; 0 if no stage has that name. */
    public double secondsOf(String stage) {
        return laps.stream()
                .filter(lap -> lap.name().equals(stage))
                .mapToDouble(Stage::seconds)
                .sum();
    }

    public List<Stage> laps() {
        return List.copyOf(laps);
    }
}
