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
 * How the contents of a destination differ from the site.
 *
 * @param added   not there yet
 * @param changed there, and not the same
 * @param removed there, but not part of the site; sorted
 */
record Difference(
        List<FinishedOutput.File> added, List<FinishedOutput.File> changed, List<String> removed, int unchanged) {

    /**
     * @param there the paths at the destination
     * @param same  the paths among them whose files are up to date
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

    /** The files to upload, in order of the stages and, within a stage, of the paths. */
    Map<Stage, List<FinishedOutput.File>> stages() {
        var stages = new EnumMap<Stage, List<FinishedOutput.File>>(Stage.class);
        added.forEach(file -> stages.computeIfAbsent(Stage.of(file.path(), true), stage -> new ArrayList<>())
                .add(file));
        changed.forEach(file -> stages.computeIfAbsent(Stage.of(file.path(), false), stage -> new ArrayList<>())
                .add(file));
        stages.values().forEach(files -> files.sort(Comparator.comparing(FinishedOutput.File::path)));
        return stages;
    }

    /** The changes for the report, in the order in which they are made. */
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
