/** What is being done, to standard error: standard output has the table alone. */
final class Progress {

    private Progress() {}

    static void say(String words) {
        System.err.println("bench: " + words);
    }
}
