package kakehashi.text;

/** What a person is told, in the language of the moment. Failures that know their own sentence are of this kind. */
@FunctionalInterface
public interface Told {

    /** What happened, what is safe and what to do. */
    String in(Words words);
}
