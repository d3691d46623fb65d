package org.backfile.intake;

/** A kept record is not what was kept: {@link SiteReading#forget} drops all, and the texts are read again. */
public final class DamagedRecord extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param where a file, or a place in it */
    DamagedRecord(Object where) {
        super("a record is damaged: " + where);
    }
}
