package org.backfile.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.text.Fingerprint;

/**
 * How words are kept from one build to the next.
 *
 * <pre>
 * words       languages forms language* folded terms termOf several streams
 * languages, forms, folded, terms    a text, its parts with line feeds between them; of folded a part is empty when it is the form
 * language*   by form, numbers: the place of its language
 * termOf      by form, numbers, as in {@link Vocabulary}
 * several     its number of lists, then each as numbers
 * streams     their number, then of each: fingerprint, length; then all bytes
 * text        its bytes' number, UTF-8
 * numbers     how many, then each in 4 bytes
 * </pre>
 *
 * A number is 4 bytes, the highest first.
 */
final class WordsFormat {

    private WordsFormat() {
    }

    static void write(Words words, DataOutput out) throws IOException {
        List<WrittenForms.Form> forms = words.forms().from(0);
        Vocabulary vocabulary = words.vocabulary();
        writeTexts(words.languages(), out);
        writeTexts(forms.stream().map(WrittenForms.Form::letters).toList(), out);
        writeNumbers(forms.stream().mapToInt(WrittenForms.Form::language).toArray(), out);
        var folded = new ArrayList<String>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            folded.add(vocabulary.folded().get(i).equals(forms.get(i).letters()) ? "" : vocabulary.folded().get(i));
        }
        writeTexts(folded, out);
        writeTexts(vocabulary.terms(), out);
        writeNumbers(vocabulary.termOf(), out);
        out.writeInt(vocabulary.several().size());
        for (int[] terms : vocabulary.several()) {
            writeNumbers(terms, out);
        }
        writeStreams(words.streams(), out);
    }

    static Words read(Locale site, DataInput in) throws IOException {
        List<String> languages = readTexts(in);
        List<String> letters = readTexts(in);
        var forms = new WrittenForms(letters, readNumbers(in));
        List<String> folded = readTexts(in);
        for (int i = 0; i < folded.size(); i++) {
            // Of a word of marks alone nothing is left, and it has no term, so it may be taken for its own form.
            folded.set(i, folded.get(i).isEmpty() ? letters.get(i) : folded.get(i));
        }
        List<String> terms = readTexts(in);
        int[] termOf = readNumbers(in);
        var several = new ArrayList<int[]>();
        for (int left = in.readInt(); left > 0; left--) {
            several.add(readNumbers(in));
        }
        return new Words(site, forms, new Vocabulary(folded, terms, termOf, several), languages, readStreams(in));
    }

    private static void writeStreams(Map<Fingerprint, Words.Slice> streams, DataOutput out) throws IOException {
        var inOrder = List.copyOf(streams.entrySet());
        var heads = ByteBuffer.allocate(inOrder.size() * 20);
        for (var stream : inOrder) {
            Words.Slice slice = stream.getValue();
            heads.putLong(stream.getKey().high()).putLong(stream.getKey().low()).putInt(slice.to() - slice.from());
        }
        out.writeInt(inOrder.size());
        out.write(heads.array());
        for (var stream : inOrder) {
            Words.Slice slice = stream.getValue();
            out.write(slice.bytes(), slice.from(), slice.to() - slice.from());
        }
    }

    private static Map<Fingerprint, Words.Slice> readStreams(DataInput in) throws IOException {
        var heads = ByteBuffer.wrap(readBytes(Math.multiplyExact(in.readInt(), 20), in));
        int all = 0;
        for (int head = 0; head < heads.capacity(); head += 20) {
            all = Math.addExact(all, heads.getInt(head + 16));
        }
        byte[] bytes = readBytes(all, in);
        var streams = new HashMap<Fingerprint, Words.Slice>(heads.capacity() / 10);
        int from = 0;
        while (heads.hasRemaining()) {
            var key = new Fingerprint(heads.getLong(), heads.getLong());
            int to = from + heads.getInt();
            streams.put(key, new Words.Slice(bytes, from, to));
            from = to;
        }
        return streams;
    }

    private static void writeTexts(List<String> texts, DataOutput out) throws IOException {
        byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        out.writeInt(texts.size());
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<String> readTexts(DataInput in) throws IOException {
        int size = in.readInt();
        String all = new String(readBytes(in.readInt(), in), StandardCharsets.UTF_8);
        var texts = new ArrayList<String>(size);
        for (int from = 0; texts.size() < size; ) {
            int to = all.indexOf('\n', from);
            texts.add(all.substring(from, to < 0 ? all.length() : to));
            from = to + 1;
        }
        return texts;
    }

    private static void writeNumbers(int[] numbers, DataOutput out) throws IOException {
        var bytes = ByteBuffer.allocate(numbers.length * 4);
        bytes.asIntBuffer().put(numbers);
        out.writeInt(numbers.length);
        out.write(bytes.array());
    }

    private static int[] readNumbers(DataInput in) throws IOException {
        var numbers = new int[in.readInt()];
        ByteBuffer.wrap(readBytes(Math.multiplyExact(numbers.length, 4), in)).asIntBuffer().get(numbers);
        return numbers;
    }

    private static byte[] readBytes(int size, DataInput in) throws IOException {
        var bytes = new byte[size];
        in.readFully(bytes);
        return bytes;
    }
}
