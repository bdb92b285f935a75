package kakehashi.store.sqlite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Alias;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Era;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Profile;
import kakehashi.model.RecordKey;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.Total;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.rule.References;
import org.jspecify.annotations.Nullable;

/** Invents change sets that a store takes: of records of every kind, added, altered and taken away. */
final class RandomChanges {

    private static final List<String> WORDS = List.of("Zelkova", "Hoa sen", "峠", "Đồng Tâm", "kyōdai", "Ōtsu-ku");

    private final Random random;
    private int number;

    RandomChanges(long seed) {
        random = new Random(seed);
    }

    /** A set of one to five changes. */
    ChangeSet next(Atlas atlas) {
        Map<RecordKey, Change> changes = new HashMap<>();
        int wanted = 1 + random.nextInt(5);
        while (changes.size() < wanted) {
            change(atlas).ifPresent(change -> changes.putIfAbsent(change.key(), change));
        }
        return Frozen.change(changes.values().toArray(new Change[0]));
    }

    private Optional<Change> change(Atlas atlas) {
        List<List<AtlasRecord>> kinds = List.copyOf(atlas.records()
                .all()
                .collect(Collectors.groupingBy(each -> each.key().kind(), TreeMap::new, Collectors.toList()))
                .values());
        List<AtlasRecord> kind = kinds.get(random.nextInt(kinds.size()));
        AtlasRecord record = kind.get(random.nextInt(kind.size()));
        return switch (random.nextInt(4)) {
            case 0 ->
                added(record).filter(other -> atlas.find(other.key()).isEmpty()).map(other -> new Change(null, other));
            case 1 -> isFree(record, atlas) ? Optional.of(new Change(record, null)) : Optional.empty();
            default -> Optional.of(new Change(record, altered(record)));
        };
    }

    /** All records of an atlas by their keys. */
    static Map<RecordKey, AtlasRecord> byKey(Atlas atlas) {
        Map<RecordKey, AtlasRecord> byKey = new HashMap<>();
        atlas.records().all().forEach(record -> byKey.put(record.key(), record));
        return byKey;
    }

    /** Whether no other record can name it. */
    private static boolean isFree(AtlasRecord record, Atlas atlas) {
        return !(record instanceof Locality || record instanceof Party || record instanceof Source)
                || record.key().id().contains("-new-")
                        && byKey(atlas).values().stream().noneMatch(other -> References.of(other).stream()
                                .anyMatch(
                                        named -> named.id().equals(record.key().id())));
    }

    private Optional<AtlasRecord> added(AtlasRecord record) {
        String id = record.key().id().replaceFirst("-new-.*", "") + "-new-" + number++;
        if (record instanceof Party r) {
            return Optional.of(new Party(id, said(r.name()), r.kind()));
        }
        if (record instanceof Source r) {
            return Optional.of(source(r, id));
        }
        if (record instanceof Tie r) {
            return Optional.of(tie(r, r.vietnam() + "--" + r.japan() + "--" + (100 + number++)));
        }
        if (record instanceof Network r) {
            return Optional.of(new Network(id, said(r.name()), r.founded(), r.members(), r.sources(), r.note()));
        }
        if (record instanceof Alias r) {
            return Optional.of(new Alias(r.locality(), word() + number++, r.language(), r.kind(), r.source()));
        }
        if (record instanceof Profile r) {
            PartialDate date = PartialDate.parse(String.valueOf(1900 + number++ % 90));
            return Optional.of(new Profile(r.locality(), date, r.population(), r.areaKm2(), r.sources()));
        }
        if (record instanceof Total r) {
            return Optional.of(new Total(id, r.what(), r.count(), r.relation(), r.by(), r.date(), r.sources()));
        }
        return Optional.empty();
    }

    private AtlasRecord altered(AtlasRecord record) {
        if (record instanceof Locality r) {
            List<Era> eras = new ArrayList<>(r.eras());
            Era last = eras.remove(eras.size() - 1);
            eras.add(new Era(
                    last.from(),
                    last.to(),
                    last.kind(),
                    said(last.name()),
                    last.parent(),
                    last.code(),
                    last.iso(),
                    last.seat()));
            return new Locality(r.id(), r.country(), eras, r.source());
        }
        if (record instanceof Region r) {
            return new Region(r.id(), r.country(), said(r.name()), r.spans());
        }
        if (record instanceof Succession r) {
            return new Succession(r.from(), r.to(), r.date(), r.kind(), said(r.note()), r.source());
        }
        if (record instanceof Network r) {
            List<Network.Membership> members = new ArrayList<>(r.members());
            members.remove(random.nextInt(members.size()));
            return new Network(r.id(), said(r.name()), r.founded(), members, r.sources(), noted(r.note()));
        }
        if (record instanceof Party r) {
            return new Party(r.id(), said(r.name()), r.kind());
        }
        if (record instanceof Source r) {
            return source(r, r.id());
        }
        if (record instanceof Tie r) {
            return tie(r, r.id());
        }
        if (record instanceof Alias r) {
            return new Alias(r.locality(), r.text(), r.language(), r.kind(), r.source() == null ? anySource() : null);
        }
        if (record instanceof Profile r) {
            return new Profile(r.locality(), r.date(), r.population(), 1.0 + number++ / 3.0, r.sources());
        }
        if (record instanceof LedgerLine r) {
            return new LedgerLine(
                    r.locality(), r.scheme(), r.date(), r.result(), r.count(), !r.within(), r.note(), r.source());
        }
        Total r = (Total) record;
        return new Total(r.id(), r.what(), r.count() + 1 + number++, r.relation(), r.by(), r.date(), r.sources());
    }

    private static String anySource() {
        return Frozen.atlas().records().sources().get(0).id();
    }

    private Source source(Source r, String id) {
        String title = r.title() + ' ' + word() + number++;
        return new Source(
                id,
                title,
                r.publisher(),
                r.publisherName(),
                r.url(),
                r.copy(),
                r.via(),
                r.published(),
                r.language(),
                r.kind(),
                r.rank());
    }

    private Tie tie(Tie r, String id) {
        return TieDraft.like(r)
                .id(id)
                .stated(word() + number++)
                .note(noted(r.note()))
                .tie();
    }

    private @Nullable Trilingual noted(@Nullable Trilingual note) {
        return note == null ? said(new Trilingual("a", "b", "c")) : null;
    }

    private Trilingual said(Trilingual text) {
        String more = ' ' + word() + number++;
        return new Trilingual(text.en() + more, text.vi() + more, text.ja() + more);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
