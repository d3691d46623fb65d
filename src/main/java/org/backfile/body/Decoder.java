package org.backfile.body;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what an {@link Encoder} wrote. */
final class Decoder {

    private final ByteBuffer bytes;

    /** @param bytes read from its position on */
    Decoder(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static int number(ByteBuffer bytes) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int number() {
        return number(bytes);
    }

    boolean flag() {
        return number() != 0;
    }

    String string() {
        return string(number());
    }

    Optional<String> optional() {
        int lengthAndOne = number();
        return lengthAndOne == 0 ? Optional.empty() : Optional.of(string(lengthAndOne - 1));
    }

    <T> List<T> list(Function<Decoder, T> member) {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        var members = new ArrayList<T>();
        for (int i = 0; i < size; i++) {
            members.add(member.apply(this));
        }
        return List.copyOf(members);
    }

    private String string(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        var utf8 = new byte[length];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
