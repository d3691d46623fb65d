package org.backfile.template;

/** A piece of a template that writes something. */
interface Fragment {

    void write(Run run);
}
