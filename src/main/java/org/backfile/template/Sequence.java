package org.backfile.template;

import java.util.ArrayList;
import java.util.List;

/** Fragments one after the other. */
record Sequence(Fragment[] fragments) implements Fragment {

    /** Several as one: no sequence in a sequence, no constant beside a constant. */
    static Fragment of(List<Fragment> fragments) {
        var joined = new ArrayList<Fragment>();
        fragments.forEach(fragment -> append(fragment, joined));
        if (joined.isEmpty()) {
            return Constant.NOTHING;
        }
        return joined.size() == 1 ? joined.get(0) : new Sequence(joined.toArray(Fragment[]::new));
    }

    private static void append(Fragment fragment, List<Fragment> to) {
        int last = to.size() - 1;
        if (fragment instanceof Sequence sequence) {
            for (Fragment part : sequence.fragments) {
                append(part, to);
            }
        } else if (fragment instanceof Constant more && last >= 0 && to.get(last) instanceof Constant before) {
            to.set(last, before.with(more));
        } else if (fragment != Constant.NOTHING) {
            to.add(fragment);
        }
    }

    @Override
    public void write(Run run) {
        for (Fragment fragment : fragments) {
            fragment.write(run);
        }
    }
}
