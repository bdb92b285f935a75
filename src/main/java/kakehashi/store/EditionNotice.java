package kakehashi.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * What a newer edition of the records changed in a store, and what it left as the user had it.
 *
 * @param former the atlas before, in the user's version
 * @param now the atlas after
 * @param kept records that the user edited and the edition holds otherwise, or no longer holds
 */
record EditionNotice(Atlas former, Atlas now, List<RecordKey> kept) implements Notice {

    /** More names than a message holds; the edit log has all. */
    private static final int MOST_NAMES = 5;

    private record Counts(long added, long changed, long gone) {

        static <K, R> Counts of(Map<K, R> before, Map<K, R> after) {
            return new Counts(
                    after.keySet().stream()
                            .filter(id -> !before.containsKey(id))
                            .count(),
                    after.entrySet().stream()
                            .filter(entry -> before.containsKey(entry.getKey())
                                    && !entry.getValue().equals(before.get(entry.getKey())))
                            .count(),
                    before.keySet().stream()
                            .filter(id -> !after.containsKey(id))
                            .count());
        }

        String in(Words words) {
            return words.say("store.edition.counts", added, changed, gone);
        }
    }

    EditionNotice {
        kept = List.copyOf(kept);
    }

    @Override
    public String in(Words words) {
        String changed = words.say(
                "store.edition.updated",
                former.edition().version(),
                now.edition().version(),
                Counts.of(ties(former), ties(now)).in(words),
                Counts.of(events(former), events(now)).in(words),
                Counts.of(sources(former), sources(now)).in(words));
        if (kept.isEmpty()) {
            return changed;
        }
        List<String> names = new ArrayList<>(
                kept.stream().limit(MOST_NAMES).map(key -> name(key, words)).toList());
        if (kept.size() > MOST_NAMES) {
            names.add(words.say("store.edition.more", kept.size() - MOST_NAMES));
        }
        return words.say(
                "store.edition.kept", changed, kept.size(), String.join(words.say("store.edition.separator"), names));
    }

    private String name(RecordKey key, Words words) {
        Places places = new Places(now, words);
        return switch (key.kind()) {
            case "tie" ->
                now.findLink(key.id())
                        .map((Link link) -> places.title(link, now.edition().date()))
                        .orElse(key.id());
            case "locality" -> places.name(key.id(), now.edition().date());
            case "source" -> now.findSource(key.id()).map(Source::title).orElse(key.id());
            default -> key.id();
        };
    }

    private static Map<String, Tie> ties(Atlas atlas) {
        return byId(atlas.ties(), Tie::id);
    }

    private static Map<String, Source> sources(Atlas atlas) {
        return byId(atlas.records().sources(), Source::id);
    }

    private static Map<RecordKey, TieEvent> events(Atlas atlas) {
        Map<RecordKey, TieEvent> events = new HashMap<>();
        atlas.ties()
                .forEach(tie -> tie.events().forEach(event -> events.put(new RecordKey(tie.id(), event.id()), event)));
        return events;
    }

    private static <R> Map<String, R> byId(List<R> records, Function<R, String> id) {
        return records.stream().collect(Collectors.toMap(id, record -> record));
    }
}
