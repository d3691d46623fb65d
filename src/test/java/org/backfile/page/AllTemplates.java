package org.backfile.page;

/** A theme that has every template, none of which names anything. */
final class AllTemplates implements Templates {

    @Override
    public boolean has(String template) {
        return true;
    }

    @Override
    public boolean names(String template, String word) {
        return false;
    }
}
