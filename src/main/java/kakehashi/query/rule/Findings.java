package kakehashi.query.rule;

import kakehashi.model.AtlasRecord;

/** Takes what is found broken while records are looked through. */
@FunctionalInterface
public interface Findings {

    /**
     * @param record the very record that is looked at, which is not told from another by its key where two have one
     * @param field path of the member inside the record, or empty
     * @param arguments what the words of the rule need
     */
    void found(AtlasRecord record, String field, Rule rule, String... arguments);
}
