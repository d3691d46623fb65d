/** What is measured, in the order of the table. */
enum Work {
    COLD("cold, search on"),
    COLD_WITHOUT_SEARCH("cold, search off"),
    CHANGED("one article changed"),
    UNCHANGED("nothing changed"),
    PREVIEW("first page of a preview, with state"),
    SAMPLE_COLD("sample archive, cold"),
    SAMPLE_UNCHANGED("sample archive, nothing changed");

    final String words;

    Work(String words) {
        this.words = words;
    }
}
