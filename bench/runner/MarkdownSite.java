import java.nio.file.Path;
import java.util.Optional;

/** A site of another generator, made of {@link Markdown}. */
interface MarkdownSite {

    /** How the table names it. */
    String name();

    Path output();

    /** A build on top of what is there. */
    Measure build();

    /** Until its server for writers has answered with the first page; absent when it has none that is measured. */
    default Optional<Measure> server() {
        return Optional.empty();
    }

    /** A build from nothing. */
    default Measure cold() {
        Folders.remove(output());
        return build();
    }
}
