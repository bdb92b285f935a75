package kakehashi.store.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.Network;
import kakehashi.model.Source;
import kakehashi.query.edition.Taking;
import kakehashi.store.Notice;
import kakehashi.store.rows.RecordTable;
import kakehashi.store.rows.RowChange;
import kakehashi.store.rows.RowKey;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * What a newer edition of the records changed in a store, and what it left as the user had it. Ties, localities and
 * networks are named where they are few. Of sources only their number is told, and how many are new: that a field of theirs
 * was filled changes nothing that the atlas says of a tie.
 *
 * @param former the atlas before, in the user's version
 * @param now the atlas after
 * @param taking how the two were made one
 */
record EditionNotice(Atlas former, Atlas now, Taking taking) implements Notice {

    /** More names than a message holds; the store has all. */
    private static final int MOST_NAMES = 5;

    @Override
    public String in(Words words) {
        String told = words.say(
                "store.edition.updated",
                former.edition().version(),
                now.edition().version());
        List<RowChange<?>> changes = RowChange.between(former.records(), now.records());
        told = withRecords("store.edition.tie", told, of(RecordTable.TIES, changes), words);
        told = withRecords("store.edition.locality", told, of(RecordTable.LOCALITIES, changes), words);
        told = withRecords("store.edition.network", told, of(RecordTable.NETWORKS, changes), words);
        told = withEvents(told, words);
        long added = of(RecordTable.SOURCES, changes).stream()
                .filter(change -> change.before() == null)
                .count();
        if (added > 0) {
            told = words.say(
                    "store.edition.source", told, now.records().sources().size(), added);
        }
        List<RowKey> kept = taking.met().stream()
                .filter(one -> !one.record().equals(one.theirs()))
                .map(one -> RowKey.of(Taking.slot(one.key())))
                .toList();
        if (kept.isEmpty()) {
            return told;
        }
        List<String> names = new ArrayList<>(kept.stream()
                .limit(MOST_NAMES)
                .map(key -> name(key, now, words))
                .toList());
        if (kept.size() > MOST_NAMES) {
            names.add(words.say("store.edition.more", kept.size() - MOST_NAMES));
        }
        told = words.say(
                "store.edition.kept", told, kept.size(), String.join(words.say("store.edition.separator"), names));
        return taking.toDecide() == 0 ? told : words.say("store.edition.to-decide", told, taking.toDecide());
    }

    private static List<RowChange<?>> of(RecordTable<?> table, List<RowChange<?>> changes) {
        return changes.stream()
                .filter(change -> change.kind().equals(table.kind()))
                .toList();
    }

    private String withRecords(String key, String told, List<RowChange<?>> changes, Words words) {
        List<String> parts = new ArrayList<>();
        parts.addAll(part("store.edition.new", changes, change -> change.before() == null, words));
        parts.addAll(part("store.edition.changed", changes, EditionNotice::isOther, words));
        parts.addAll(part("store.edition.gone", changes, change -> change.after() == null, words));
        return parts.isEmpty() ? told : words.say(key, told, String.join(words.say("store.edition.and"), parts));
    }

    private static boolean isOther(RowChange<?> change) {
        return change.before() != null && change.after() != null && change.alters();
    }

    /** How many changes are of a sort, with the names of the records where they are few; nothing where there are none. */
    private List<String> part(String key, List<RowChange<?>> changes, Predicate<RowChange<?>> sort, Words words) {
        List<String> names = changes.stream()
                .filter(sort)
                .map(change ->
                        name(new RowKey(change.kind(), change.id()), change.after() == null ? former : now, words))
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        String count = words.say(key, names.size());
        return List.of(
                names.size() > MOST_NAMES
                        ? count
                        : words.say(
                                "store.edition.named",
                                count,
                                String.join(words.say("store.edition.separator"), names)));
    }

    /** Events have no names, so only the new ones are counted; a tie whose events changed has changed. */
    private String withEvents(String told, Words words) {
        Set<RowKey> added = new HashSet<>(events(now));
        added.removeAll(events(former));
        return added.isEmpty() ? told : words.say("store.edition.event", told, added.size());
    }

    private static String name(RowKey key, Atlas atlas, Words words) {
        Places places = new Places(atlas, words);
        return switch (key.kind()) {
            case "tie" ->
                atlas.findLink(key.id())
                        .map(link -> places.title(link, atlas.edition().date()))
                        .orElse(key.id());
            case "locality" -> places.name(key.id(), atlas.edition().date());
            case "network" ->
                atlas.findNetwork(key.id()).map(Network::name).map(words::text).orElse(key.id());
            case "source" -> atlas.findSource(key.id()).map(Source::title).orElse(key.id());
            default -> key.id();
        };
    }

    private static Set<RowKey> events(Atlas atlas) {
        return atlas.ties().stream()
                .flatMap(tie -> tie.events().stream().map(event -> new RowKey(tie.id(), event.id())))
                .collect(Collectors.toSet());
    }
}
