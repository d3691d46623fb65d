package org.backfile.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;

/** A writer that Pebble hands each printed value as it is, rather than as text. */
interface ValueWriter extends SpecializedWriter {

    @Override
    void write(Object value);

    @Override
    default void writeSpecialized(int value) {
        write((Object) value);
    }

    @Override
    default void writeSpecialized(long value) {
        write((Object) value);
    }

    @Override
    default void writeSpecialized(double value) {
        write((Object) value);
    }

    @Override
    default void writeSpecialized(float value) {
        write((Object) value);
    }

    @Override
    default void writeSpecialized(short value) {
        write((Object) value);
    }

    @Override
    default void writeSpecialized(byte value) {
        write((Object) value);
    }

    @Override
    default void writeSpecialized(char value) {
        write((Object) value);
    }

    @Override
    default void writeSpecialized(String value) {
        write((Object) value);
    }
}
