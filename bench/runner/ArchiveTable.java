import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The table of all articles that a build writes, read row by row: a large one does not fit into memory. */
record ArchiveTable(Path file) {

    static ArchiveTable of(BackfileSite site) {
        return new ArchiveTable(site.output().resolve("archive.csv"));
    }

    /** Does something with a row; it may fail to read or to write. */
    interface Use {
        /** @param article its fields by the names in the head of the table */
        void of(Map<String, String> article) throws IOException;
    }

    void each(Use use) {
        try (var table = new Csv(Files.newBufferedReader(file))) {
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                use.of(row.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The row with that number, from 0. */
    Map<String, String> row(int number) {
        try (var table = new Csv(Files.newBufferedReader(file))) {
            for (int i = 0; i < number; i++) {
                table.next();
            }
            return table.next().orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
