package org.backfile.template;

/** Something in a template that the compiler does not know and leaves to Pebble. Never reaches the caller. */
final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unknown(String what) {
        super(what, null, false, false);
    }
}
