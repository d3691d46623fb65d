import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table in CSV (RFC 4180) with a head, row by row. */
final class Csv implements AutoCloseable {

    private static final int END = -1;

    private final Reader characters;
    private final List<String> heads;

    Csv(BufferedReader characters) throws IOException {
        this.characters = characters;
        heads = fields();
    }

    /** The next row by head; absent after the last. */
    Optional<Map<String, String>> next() throws IOException {
        List<String> fields = fields();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < heads.size(); i++) {
            row.put(heads.get(i), fields.get(i));
        }
        return Optional.of(row);
    }

    private List<String> fields() throws IOException {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean isQuoted = false;
        int c = characters.read();
        if (c == END) {
            return fields;
        }
        // A doubled quotation mark ends the quoting and begins it again: only then the second one is text.
        for (int before = 0; c != END && (isQuoted || c != '\n'); before = c, c = characters.read()) {
            if (c == '"') {
                isQuoted = !isQuoted;
                if (isQuoted && before == '"') {
                    field.append('"');
                }
            } else if (c == ',' && !isQuoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c != '\r' || isQuoted) {
                field.append((char) c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
