package kakehashi.session.keep;

import kakehashi.text.Told;

/** Something that is done with a store's file while nobody here has it open. */
@FunctionalInterface
public interface FileWork {

    /** @return what is said of it once the store is open again */
    Told done() throws Exception;
}
