package org.backfile.template;

import java.util.LinkedHashMap;
import java.util.Map;

/** The slots of a compiled template, as they are handed out; one for each variable of each scope. */
final class Slots {

    private final Map<String, Integer> given = new LinkedHashMap<>();
    private int count;

    int next() {
        return count++;
    }

    /** The slot of a variable that the caller gives, or may give. */
    int ofGiven(String name) {
        return given.computeIfAbsent(name, unseen -> next());
    }

    /** Names of the variables that the caller may give, as far as the template asks for them. */
    Map<String, Integer> given() {
        return given;
    }

    int count() {
        return count;
    }
}
