package org.backfile.intake;

import java.util.List;
import java.util.Optional;
import org.backfile.config.DateOrder;
import org.backfile.text.Diagnostic;

/** A text as far as the order of the numbers in its dates is concerned. */
public interface DatedText {

    /** Of its file, relative to the folder of articles. */
    String path();

    /** Which number comes first in the text's numeric dates: as the text shows, else as it was read. */
    Optional<DateOrder> order();

    /** Whether one of its dates can be read in two ways. */
    boolean isAmbiguous();

    List<Diagnostic> diagnostics();
}
