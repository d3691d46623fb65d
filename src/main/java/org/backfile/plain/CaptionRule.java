package org.backfile.plain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.Block;
import org.backfile.text.Folding;

/**
 * Recognises the caption of a picture.
 *
 * <pre>
 * Photo: The ferry at its pier.
 * Foto: dpa
 * (AFP photo)          (Photo by Jane Doe/AFP via Getty Images)
 * </pre>
 *
 * Not a caption: {@code Photos of the ferry were sold.} (no colon, no brackets).
 */
final class CaptionRule implements BlockRule {

    private static final int LENGTH_LIMIT = 400;
    private static final int LONGEST_LABEL = 16;
    private static final Set<String> LABELS = Set.of(
            "photo",
            "photos",
            "photograph",
            "picture",
            "pictures",
            "image",
            "images",
            "caption",
            "photo credit",
            "picture credit",
            "image credit",
            "image source",
            "image caption",
            "media caption",
            "photo caption",
            "photo by",
            "credit",
            "file photo",
            "foto",
            "fotos",
            "foto credit",
            "bild",
            "bilder",
            "bildquelle",
            "crédit photo",
            "credit photo",
            "crédits photo",
            "légende",
            "legende",
            "imagen",
            "imagem",
            "immagine",
            "foto de",
            "zdjęcie",
            "fot.",
            "fot",
            "kuva",
            "kép",
            "fotó",
            "фото",
            "снимка",
            "fotografija",
            "fotoğraf",
            "gambar",
            "foto/",
            "ảnh",
            "صورة",
            "عکس",
            "फोटो",
            "图",
            "图片",
            "写真",
            "사진",
            "ภาพ",
            "צילום",
            "φωτογραφία",
            "beeld",
            "billede",
            "bilde");
    private static final Set<String> FOLDED =
            Set.copyOf(LABELS.stream().map(Folding::key).collect(java.util.stream.Collectors.toSet()));

    @Override
    public Optional<Block> blockOf(Chunk chunk) {
        String first = chunk.first().stripped();
        int colon = colonIn(first);
        boolean isLabelled = colon > 0 && isLabel(first.substring(0, colon).strip());
        if (!isLabelled && !isInBrackets(first)) {
            return Optional.empty();
        }
        String text = chunk.joined();
        return text.length() <= LENGTH_LIMIT ? Optional.of(new Block.Caption(text)) : Optional.empty();
    }

    /** Whether a word or two before a colon announce a picture or its photographer. */
    static boolean isLabel(String words) {
        return FOLDED.contains(Folding.key(words));
    }

    private static int colonIn(String text) {
        for (int at = 1; at < Math.min(text.length() - 1, LONGEST_LABEL); at++) {
            char c = text.charAt(at);
            if (c == ':' || c == '：') {
                return at;
            }
        }
        return 0;
    }

    private static boolean isInBrackets(String text) {
        if (text.charAt(0) != '(' && text.charAt(0) != '['
                || ")]".indexOf(text.charAt(text.length() - 1)) < 0
                || text.length() > LENGTH_LIMIT) {
            return false;
        }
        String words = " "
                + Folding.key(text.substring(1, text.length() - 1))
                        .toLowerCase(Locale.ROOT)
                        .replace('/', ' ')
                        .replace(':', ' ')
                + " ";
        return words.contains(" photo ")
                || words.contains(" photos ")
                || words.contains(" foto ")
                || words.startsWith(" file picture")
                || words.contains(" getty images ");
    }
}
