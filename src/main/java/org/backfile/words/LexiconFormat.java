package org.backfile.words;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.text.DiskArrays;
import org.backfile.text.DiskTexts;

/**
 * What a lexicon has grown by since it was a smaller one, as bytes; all of it since it was empty.
 *
 * <pre>
 * growth                              languages forms language* hash* folded terms hash* termOf several order digests
 * languages, forms, folded, terms     texts, as {@link DiskTexts} writes them; languages are all there are
 * language*, hash*                    by form: the place of its language, and its hash code; after terms, theirs
 * termOf, order, digests              as in {@link Lexicon}; order of all forms
 * several                             its number of lists, 4 bytes, then each
 * </pre>
 *
 * Numbers are as {@link DiskArrays} writes them.
 */
final class LexiconFormat {

    private LexiconFormat() {}

    static void write(ForwardIndex words, Lexicon before, DataOutput out) throws IOException {
        Lexicon lexicon = words.lexicon();
        int from = before.folded().size();
        int to = lexicon.folded().size();
        int firstTerm = before.terms().size();
        int terms = lexicon.terms().size();
        List<WrittenForm> forms = words.forms().from(from).subList(0, to - from);
        DiskTexts.write(words.languages(), out);
        DiskTexts.write(forms.stream().map(WrittenForm::letters).toList(), out);
        DiskArrays.write(forms.stream().mapToInt(WrittenForm::language).toArray(), out);
        DiskArrays.write(forms.stream().mapToInt(WrittenForm::hash).toArray(), out);
        DiskTexts.write(lexicon.folded().subList(from, to), out);
        DiskTexts.write(lexicon.terms().subList(firstTerm, terms), out);
        DiskArrays.write(Arrays.copyOfRange(lexicon.termHashes(), firstTerm, terms), out);
        DiskArrays.write(Arrays.copyOfRange(lexicon.termOf(), from, to), out);
        List<int[]> several = lexicon.several()
                .subList(before.several().size(), lexicon.several().size());
        out.writeInt(several.size());
        for (int[] its : several) {
            DiskArrays.write(its, out);
        }
        DiskArrays.write(lexicon.inOrder(), out);
        DiskArrays.write(Arrays.copyOfRange(lexicon.digests(), from, to), out);
    }

    static Lexicon.Growth read(DataInput in) throws IOException {
        List<String> languages = DiskTexts.read(in);
        var forms = new KeptForms(PackedTexts.read(in), DiskArrays.readInts(in), DiskArrays.readInts(in));
        PackedTexts folded = PackedTexts.read(in);
        PackedTexts terms = PackedTexts.read(in);
        int[] termHashes = DiskArrays.readInts(in);
        int[] termOf = DiskArrays.readInts(in);
        var several = new ArrayList<int[]>();
        for (int left = in.readInt(); left > 0; left--) {
            several.add(DiskArrays.readInts(in));
        }
        int[] order = DiskArrays.readInts(in);
        return new Lexicon.Growth(
                languages, forms, folded, terms, termHashes, termOf, several, order, DiskArrays.readLongs(in));
    }
}
