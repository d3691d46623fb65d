package org.backfile.words;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a lexicon has grown by since it was a smaller one, as bytes; all of it since it was empty.
 *
 * <pre>
 * growth      languages forms language* folded terms termOf several order digests
 * languages, forms, folded, terms    a text, its parts with line feeds between them; of folded a part is
 *             empty when it is the form, and a space when nothing is left of it; languages are all there are
 * language*   by form, numbers: the place of its language
 * termOf, order, digests   numbers, as in {@link Lexicon}; order of all forms; digests in two numbers each
 * several     its number of lists, then each as numbers
 * text        the number of its parts and of its bytes, UTF-8
 * numbers     how many, then each in 4 bytes
 * </pre>
 *
 * A number is 4 bytes, the highest first.
 */
final class LexiconFormat {

    private static final String NOTHING = " ";

    private LexiconFormat() {}

    static void write(ForwardIndex words, Lexicon before, DataOutput out) throws IOException {
        Lexicon lexicon = words.lexicon();
        int from = before.folded().size();
        int to = lexicon.folded().size();
        List<WrittenForms.Form> forms = words.forms().from(from).subList(0, to - from);
        writeTexts(words.languages(), out);
        writeTexts(forms.stream().map(WrittenForms.Form::letters).toList(), out);
        writeNumbers(forms.stream().mapToInt(WrittenForms.Form::language).toArray(), out);
        var folded = new ArrayList<String>(to - from);
        for (int i = from; i < to; i++) {
            String form = lexicon.folded().get(i);
            folded.add(form.equals(forms.get(i - from).letters()) ? "" : form.isEmpty() ? NOTHING : form);
        }
        writeTexts(folded, out);
        writeTexts(
                lexicon.terms().subList(before.terms().size(), lexicon.terms().size()), out);
        writeNumbers(Arrays.copyOfRange(lexicon.termOf(), from, to), out);
        List<int[]> several = lexicon.several()
                .subList(before.several().size(), lexicon.several().size());
        out.writeInt(several.size());
        for (int[] terms : several) {
            writeNumbers(terms, out);
        }
        writeNumbers(lexicon.inOrder(), out);
        var digests = ByteBuffer.allocate((to - from) * Long.BYTES);
        digests.asLongBuffer().put(lexicon.digests(), from, to - from);
        out.write(digests.array());
    }

    static Lexicon.Growth read(DataInput in, Lexicon before) throws IOException {
        List<String> languages = readTexts(in);
        List<String> letters = readTexts(in);
        int[] languageOf = readNumbers(in);
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
        int[] order = readNumbers(in);
        var digests = new long[order.length - before.folded().size()];
        ByteBuffer.wrap(readBytes(digests.length * Long.BYTES, in))
                .asLongBuffer()
                .get(digests);
        return new Lexicon.Growth(languages, letters, languageOf, folded, terms, termOf, several, order, digests);
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
        var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.writeInt(numbers.length);
        out.write(bytes.array());
    }

    private static int[] readNumbers(DataInput in) throws IOException {
        var numbers = new int[in.readInt()];
        ByteBuffer.wrap(readBytes(Math.multiplyExact(numbers.length, Integer.BYTES), in))
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
