package org.backfile.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.utils.StringUtils;

/**
 * A value in curly brackets.
 *
 * @param isEscaped whether it is escaped, unless a filter or a function called it safe
 */
record Printed(Value value, boolean isEscaped) implements Fragment {

    @Override
    public void write(Run run) {
        Object written = value.in(run);
        if (written == null) {
            return;
        }
        if (written instanceof ReadyHtml html) {
            html.writeTo(run.out::write);
        } else if (isEscaped && !(written instanceof SafeString)) {
            run.out.writeEscaped(StringUtils.toString(written));
        } else {
            run.out.write(StringUtils.toString(written));
        }
    }
}
