package kakehashi.store.edition;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.store.seeds.SeedBreach;
import kakehashi.store.seeds.SeedException;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** A file is no edition that can be taken over, or none could be made. Nothing was changed. */
public final class EditionFileException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BREACHES = 5;

    private final transient Told sentence;

    private EditionFileException(Path file, Told sentence, Throwable cause) {
        super(file.toString(), cause);
        this.sentence = sentence;
    }

    EditionFileException(Path file, Told sentence) {
        super(file.toString());
        this.sentence = sentence;
    }

    /** The records in it break rules of their format. */
    static EditionFileException of(Path file, SeedException broken) {
        return new EditionFileException(file, words -> breaches(file, broken, words), broken);
    }

    private static String breaches(Path file, SeedException broken, Words words) {
        List<SeedBreach> all = broken.breaches();
        String some = all.stream()
                .limit(MOST_BREACHES)
                .map(breach -> breach.in(words))
                .collect(Collectors.joining("\n"));
        return words.say("store.file.breaches", file.toString(), all.size()) + "\n" + some;
    }

    /** What is wrong with which file, and what to do. */
    @Override
    public String in(Words words) {
        return sentence.in(words);
    }
}
