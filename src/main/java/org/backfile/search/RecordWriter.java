package org.backfile.search;

import java.io.IOException;
import java.util.Arrays;

/** Collects the letters of one term after the other, and hands them over in large pieces. Not thread-safe. */
final class RecordWriter {

    private static final int ENOUGH = 1 << 20;

    private final TermColumns columns;
    private final Records.Sink sink;
    private final Letters piece = new Letters();
    private int[] inPiece = new int[1024];
    private int size;

    RecordWriter(TermColumns columns, Records.Sink sink) {
        this.columns = columns;
        this.sink = sink;
    }

    void put(int term, Letters list, Letters positions) throws IOException {
        columns.put(term, list, positions);
        add(term, list, positions);
    }

    /** Puts a term whose positions are as they were: they are copied, and checked once they are used. */
    void put(int term, Letters list, InvertedIndex before) throws IOException {
        columns.put(term, list, before.terms());
        add(term, list, before.uncheckedPositions(term));
    }

    private void add(int term, Letters list, Letters positions) throws IOException {
        columns.at()[term] = piece.size();
        piece.all(list).all(positions);
        inPiece = size < inPiece.length ? inPiece : Arrays.copyOf(inPiece, size * 2);
        inPiece[size++] = term;
        if (piece.size() > ENOUGH) {
            flush();
        }
    }

    /** Hands over what is left. */
    void flush() throws IOException {
        long start = sink.add(piece);
        for (int i = 0; i < size; i++) {
            columns.at()[inPiece[i]] += start;
        }
        size = 0;
        piece.clear();
    }
}
