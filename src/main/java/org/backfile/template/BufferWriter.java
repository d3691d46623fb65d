package org.backfile.template;

import java.io.Writer;

/** The writer through which Pebble fills a template by itself. */
final class BufferWriter extends Writer {

    private final Utf8Buffer buffer;

    BufferWriter(Utf8Buffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public void write(String text) {
        buffer.write(text);
    }

    @Override
    public void write(String text, int from, int count) {
        buffer.write(text.substring(from, from + count));
    }

    @Override
    public void write(char[] characters, int from, int count) {
        buffer.write(new String(characters, from, count));
    }

    @Override
    public void write(int c) {
        buffer.write(String.valueOf((char) c));
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // Everything is in memory.
    }
}
