package kakehashi.installer;

/** What keeps a package from being made, in a sentence for whoever builds it. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1;

    Trouble(String sentence) {
        super(sentence);
    }
}
