package org.backfile.render;

import io.pebbletemplates.pebble.error.LoaderException;

/** A template was requested that is not in the theme. */
final class MissingTemplate extends LoaderException {

    private static final long serialVersionUID = 1;

    private final String wanted;

    MissingTemplate(String wanted) {
        super(null, "there is no template \"" + wanted + "\"");
        this.wanted = wanted;
    }

    /** The requested name. */
    String wanted() {
        return wanted;
    }
}
