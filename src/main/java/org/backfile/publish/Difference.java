package org.backfile.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.output.FinishedOutput;

/**
 * How what is at a destination differs from the site.
 *
 * @param added   not there yet
 * @param changed there, and not the same
 * @param removed there, and no part of the site; in order
 */
record Difference(
        List<FinishedOutput.File> added, List<FinishedOutput.File> changed, List<String> removed, int unchanged) {

    /**
     * @param there what is at the destination
     * @param same  those of them that are as they should be
     */
    static Difference between(List<FinishedOutput.File> files, Collection<String> there, Set<String> same) {
        var added = new ArrayList<FinishedOutput.File>();
        var changed = new ArrayList<FinishedOutput.File>();
        var removed = new TreeSet<>(there);
        var known = new HashSet<>(there);
        for (var file : files) {
            removed.remove(file.path());
            if (!known.contains(file.path())) {
                added.add(file);
            } else if (!same.contains(file.path())) {
                changed.add(file);
            }
        }
        return new Difference(added, changed, List.copyOf(removed), files.size() - added.size() - changed.size());
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    int count() {
        return added.size() + changed.size() + removed.size();
    }

    /** What is to be brought over, stage by stage, in order of the stages and, within one, of the paths. */
    Map<Stage, List<FinishedOutput.File>> stages() {
        var stages = new EnumMap<Stage, List<FinishedOutput.File>>(Stage.class);
        added.forEach(file -> stages.computeIfAbsent(Stage.of(file.path(), true), stage -> new ArrayList<>())
                .add(file));
        changed.forEach(file -> stages.computeIfAbsent(Stage.of(file.path(), false), stage -> new ArrayList<>())
                .add(file));
        stages.values().forEach(files -> files.sort(Comparator.comparing(FinishedOutput.File::path)));
        return stages;
    }

    /** The same for people, in the order in which it is done. */
    List<PublishReport.Change> changes() {
        var isNew = new HashSet<>(added);
        var changes = new ArrayList<PublishReport.Change>(count());
        stages().values()
                .forEach(files -> files.forEach(file -> changes.add(new PublishReport.Change(
                        isNew.contains(file) ? PublishReport.Kind.ADD : PublishReport.Kind.CHANGE,
                        file.path(),
                        file.size()))));
        removed.forEach(path -> changes.add(new PublishReport.Change(PublishReport.Kind.REMOVE, path, 0)));
        return changes;
    }
}
