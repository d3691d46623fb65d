package org.backfile.template;

/**
 * {@code set}: changes the variable of that name in the innermost scope that has one, else adds it to the scope that it
 * stands in.
 *
 * @param slots of that name, from the innermost scope outwards
 */
record Assignment(int[] slots, Value value) implements Fragment {

    @Override
    public void write(Run run) {
        Object assigned = value.in(run);
        for (int slot : slots) {
            if (run.get(slot) != Run.ABSENT) {
                run.set(slot, assigned);
                return;
            }
        }
        run.set(slots[0], assigned);
    }
}
