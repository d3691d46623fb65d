package org.backfile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Passage;

/**
 * Writes {@code blocks}: the whole body in reading order, each block with its kind and its text; of a list, a line for
 * each item, and the number of the first if the list is numbered.
 */
final class BlocksJson implements Block.Cases<String> {

    private static final BlocksJson KINDS = new BlocksJson();

    private BlocksJson() {}

    static void write(Article article, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("blocks");
        for (Passage passage : article.body()) {
            if (passage.crosshead().isPresent()) {
                json.writeStartObject();
                json.writeStringField("kind", "crosshead");
                json.writeStringField("text", passage.crosshead().get());
                json.writeEndObject();
            }
            for (Block block : passage.blocks()) {
                write(block, json);
            }
        }
        json.writeEndArray();
    }

    private static void write(Block block, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", block.match(KINDS));
        if (block instanceof Block.Listing listing && listing.isNumbered()) {
            json.writeNumberField("first", listing.first());
        }
        if (block instanceof Block.Note note) {
            json.writeStringField("label", note.label());
        }
        json.writeStringField("text", block.text());
        if (block instanceof Block.Quotation quotation
                && quotation.attribution().isPresent()) {
            json.writeStringField("attribution", quotation.attribution().get());
        }
        json.writeEndObject();
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "paragraph";
    }

    @Override
    public String quotation(Block.Quotation quotation) {
        return "quotation";
    }

    @Override
    public String listing(Block.Listing listing) {
        return "list";
    }

    @Override
    public String note(Block.Note note) {
        return "note";
    }

    @Override
    public String caption(Block.Caption caption) {
        return "caption";
    }

    @Override
    public String turn(Block.Turn turn) {
        return "turn";
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        return "preformatted";
    }

    @Override
    public String markdown(Block.Markdown markdown) {
        return "markdown";
    }

    @Override
    public String separator(Block.Separator separator) {
        return "separator";
    }
}
