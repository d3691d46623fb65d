package org.backfile.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The same bytes on every page. */
record Constant(byte[] bytes) implements Fragment {

    static final Constant NOTHING = new Constant(new byte[0]);

    static Constant of(String text) {
        return new Constant(text.getBytes(StandardCharsets.UTF_8));
    }

    Constant with(Constant more) {
        byte[] both = Arrays.copyOf(bytes, bytes.length + more.bytes.length);
        System.arraycopy(more.bytes, 0, both, bytes.length, more.bytes.length);
        return new Constant(both);
    }

    @Override
    public void write(Run run) {
        run.out.write(bytes);
    }
}
