package org.backfile.intake;

import java.util.List;
import java.util.Optional;
import org.backfile.config.DateOrder;
import org.backfile.text.Diagnostic;

/** A text as far as the other texts of its folder are concerned: by its dates and by its first line. */
public interface DatedText {

    /** Of its file, relative to the folder of articles. */
    String path();

    /** Which number comes first in the text's numeric dates: as the text shows, else as it was read. */
    Optional<DateOrder> order();

    /** Whether one of its dates can be read in two ways. */
    boolean isAmbiguous();

    /** How it begins, as {@link Opening} has it. */
    long opening();

    /** Whether it was read with its first line known to be the name of the paper or of a section. */
    boolean opensWithName();

    List<Diagnostic> diagnostics();
}
