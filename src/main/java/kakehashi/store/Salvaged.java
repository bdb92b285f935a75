package kakehashi.store;

import java.util.List;
import java.util.stream.Collectors;
import kakehashi.text.Told;
import kakehashi.text.Words;

/**
 * What could be saved of a damaged store, of all that was not as the edition has it. What the edition has stands in the new store
 * as the program carries it.
 *
 * @param known whether it could be read which records there were; else more may be missing than is named
 * @param hasLog whether the log was whole and goes on in the new store
 * @param notes how many kept views and notes were saved
 */
public record Salvaged(Named records, boolean known, boolean hasLog, int notes) implements Told {

    /**
     * The records, by name.
     *
     * @param whole how many were as they were written
     * @param older what was read from the log or from a backup instead, and so may be older than it was
     * @param doubtful what could be read, but not as it was written
     * @param lost what could not be read at all, or names what could not
     */
    public record Named(int whole, List<String> older, List<String> doubtful, List<String> lost) {

        public Named {
            older = List.copyOf(older);
            doubtful = List.copyOf(doubtful);
            lost = List.copyOf(lost);
        }
    }

    private static final int MOST_NAMED = 20;

    /** Whether nothing is missing and nothing is in doubt. */
    public boolean isAll() {
        return records.older().isEmpty()
                && records.doubtful().isEmpty()
                && records.lost().isEmpty()
                && known
                && hasLog;
    }

    @Override
    public String in(Words words) {
        StringBuilder told = new StringBuilder(words.say("keep.salvaged.whole", records.whole(), notes));
        add(told, records.older(), "keep.salvaged.older", words);
        add(told, records.doubtful(), "keep.salvaged.doubtful", words);
        add(told, records.lost(), "keep.salvaged.lost", words);
        if (!known) {
            told.append('\n').append(words.say("keep.salvaged.unknown"));
        }
        told.append('\n').append(hasLog ? words.say("keep.salvaged.log") : words.say("keep.salvaged.no-log"));
        return told.toString();
    }

    private static void add(StringBuilder told, List<String> names, String key, Words words) {
        if (!names.isEmpty()) {
            String some =
                    names.stream().limit(MOST_NAMED).collect(Collectors.joining(words.say("store.edition.separator")));
            told.append('\n')
                    .append(words.say(
                            key,
                            names.size(),
                            names.size() > MOST_NAMED
                                    ? words.say("keep.salvaged.more", some, names.size() - MOST_NAMED)
                                    : some));
        }
    }
}
