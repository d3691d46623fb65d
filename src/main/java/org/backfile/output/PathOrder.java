package org.backfile.output;

import java.util.Comparator;

/** The order of paths in a manifest. */
final class PathOrder {

    /** That of their bytes in UTF-8, which is that of their code points. */
    static final Comparator<String> OF_BYTES = PathOrder::compare;

    private PathOrder() {}

    private static int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // In UTF-16 the halves of the highest code points come before U+E000.
                boolean isHigh = Character.isSurrogate(a);
                return isHigh == Character.isSurrogate(b) ? a - b : isHigh ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }
}
