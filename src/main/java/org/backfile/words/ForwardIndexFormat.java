package org.backfile.words;

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
 * The file in which a {@link ForwardIndex} is kept from one build to the next.
 *
 * <pre>
 * words       languages forms language* folded terms termOf several streams
 * languages, forms, folded, terms    a text, its parts with line feeds between them; of folded a part is
 *             empty when it is the form, and a space when nothing is left of it
 * language*   by form, numbers: the place of its language
 * termOf      by form, numbers, as in {@link Lexicon}
 * several     its number of lists, then each as numbers
 * streams     their number, then of each: fingerprint, length; then all bytes
 * text        its bytes' number, UTF-8
 * numbers     how many, then each in 4 bytes
 * </pre>
 *
 * A number is 4 bytes, the highest first.
 */
public final class ForwardIndexFormat {

    private static final String NOTHING = " ";

    private ForwardIndexFormat() {}

    public static void write(ForwardIndex words, DataOutput out) throws IOException {
        // Other threads may record texts meanwhile: the streams, which refer to forms, are copied before the forms.
        Map<Fingerprint, byte[]> streams = Map.copyOf(words.streams());
        Lexicon lexicon = words.lexicon();
        List<WrittenForms.Form> forms =
                words.forms().from(0).subList(0, lexicon.folded().size());
        writeTexts(words.languages(), out);
        writeTexts(forms.stream().map(WrittenForms.Form::letters).toList(), out);
        writeNumbers(forms.stream().mapToInt(WrittenForms.Form::language).toArray(), out);
        var folded = new ArrayList<String>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            String form = lexicon.folded().get(i);
            folded.add(form.equals(forms.get(i).letters()) ? "" : form.isEmpty() ? NOTHING : form);
        }
        writeTexts(folded, out);
        writeTexts(lexicon.terms(), out);
        writeNumbers(lexicon.termOf(), out);
        out.writeInt(lexicon.several().size());
        for (int[] terms : lexicon.several()) {
            writeNumbers(terms, out);
        }
        writeStreams(streams, out);
    }

    /** @param site as in {@link ForwardIndex#ForwardIndex(Locale)} */
    public static ForwardIndex read(DataInput in, Locale site) throws IOException {
        List<String> languages = readTexts(in);
        List<String> letters = readTexts(in);
        var forms = new WrittenForms(letters, readNumbers(in));
        List<String> folded = readTexts(in);
        for (int i = 0; i < folded.size(); i++) {
            String form = folded.get(i);
            folded.set(i, form.isEmpty() ? letters.get(i) : form.equals(NOTHING) ? "" : form);
        }
        List<String> terms = readTexts(in);
        int[] termOf = readNumbers(in);
        var several = new ArrayList<int[]>();
        for (int left = in.readInt(); left > 0; left--) {
            several.add(readNumbers(in));
        }
        return new ForwardIndex(site, forms, new Lexicon(folded, terms, termOf, several), languages, readStreams(in));
    }

    private static void writeStreams(Map<Fingerprint, byte[]> streams, DataOutput out) throws IOException {
        var heads = ByteBuffer.allocate(streams.size() * 20);
        for (var stream : streams.entrySet()) {
            heads.putLong(stream.getKey().high()).putLong(stream.getKey().low()).putInt(stream.getValue().length);
        }
        out.writeInt(streams.size());
        out.write(heads.array());
        for (byte[] stream : streams.values()) {
            out.write(stream);
        }
    }

    private static Map<Fingerprint, byte[]> readStreams(DataInput in) throws IOException {
        var heads = ByteBuffer.wrap(readBytes(Math.multiplyExact(in.readInt(), 20), in));
        var streams = new HashMap<Fingerprint, byte[]>(heads.capacity() / 10);
        while (heads.hasRemaining()) {
            var key = new Fingerprint(heads.getLong(), heads.getLong());
            streams.put(key, readBytes(heads.getInt(), in));
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
        ByteBuffer.wrap(readBytes(Math.multiplyExact(numbers.length, 4), in))
                .asIntBuffer()
                .get(numbers);
        return numbers;
    }

    private static byte[] readBytes(int size, DataInput in) throws IOException {
        var bytes = new byte[size];
        in.readFully(bytes);
        return bytes;
    }
}
