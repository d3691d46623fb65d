package org.backfile.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.PackagedLines;

/** What the kinds of message about texts mean, in a few words; they stand in {@code meanings.txt}. */
final class Meanings {

    private final Map<String, String> byCode = PackagedLines.of("meanings.txt", Meanings.class).stream()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

    /** The meaning of the message's code; of one that is not about texts, what the message found. */
    String of(Diagnostic example) {
        return byCode.getOrDefault(example.code().word(), example.found());
    }

    boolean knows(Code code) {
        return byCode.containsKey(code.word());
    }
}
