package org.backfile.template;

import java.util.ArrayList;
import java.util.List;
import org.backfile.template.Value.Known;

/** {@code if} with all its {@code elseif}, down to {@code else}. */
record Condition(Value[] conditions, Fragment[] bodies, Fragment otherwise) implements Fragment {

    /** A case with its condition. */
    record Case(Value condition, Fragment body) {}

    /** Without the cases that are never met; without any condition when it is known which one is. */
    static Fragment of(List<Case> cases, Fragment otherwise) {
        var open = new ArrayList<Case>();
        for (Case next : cases) {
            if (next.condition instanceof Known known && known.value() instanceof Boolean isMet) {
                if (isMet) {
                    return of(open, next.body, open.isEmpty());
                }
            } else {
                open.add(next);
            }
        }
        return of(open, otherwise, open.isEmpty());
    }

    private static Fragment of(List<Case> cases, Fragment otherwise, boolean isCertain) {
        return isCertain
                ? otherwise
                : new Condition(
                        cases.stream().map(Case::condition).toArray(Value[]::new),
                        cases.stream().map(Case::body).toArray(Fragment[]::new),
                        otherwise);
    }

    @Override
    public void write(Run run) {
        for (int i = 0; i < conditions.length; i++) {
            if (Operators.isSatisfied(conditions[i].in(run))) {
                bodies[i].write(run);
                return;
            }
        }
        otherwise.write(run);
    }
}
