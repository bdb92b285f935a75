package kakehashi.sheet.tree;

import java.util.List;

/** Something stated, with the sources that say so. */
public interface Cited {

    /** Ids of sources; empty only for what is not on record or is not a fact. */
    List<String> sources();
}
