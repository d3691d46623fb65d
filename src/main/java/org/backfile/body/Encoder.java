package org.backfile.body;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Collects numbers, strings and lists in the form that {@link ShownArticle} describes. */
final class Encoder {

    private byte[] bytes = new byte[4096];
    private int length;

    void number(int value) {
        makeRoomFor(5);
        int rest = value;
        while (rest >= 0x80) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    void string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes(ByteBuffer.wrap(utf8));
    }

    void optional(Optional<String> text) {
        if (text.isEmpty()) {
            number(0);
            return;
        }
        byte[] utf8 = text.get().getBytes(StandardCharsets.UTF_8);
        number(utf8.length + 1);
        bytes(ByteBuffer.wrap(utf8));
    }

    <T> void list(List<T> members, BiConsumer<Encoder, T> member) {
        number(members.size());
        members.forEach(each -> member.accept(this, each));
    }

    void bytes(ByteBuffer more) {
        int count = more.remaining();
        makeRoomFor(count);
        more.get(bytes, length, count);
        length += count;
    }

    private void makeRoomFor(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
