package kakehashi.store.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kakehashi.model.Alias;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Profile;
import kakehashi.model.Region;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.Total;
import kakehashi.store.rows.RowKey;

/** Which other records a record names, so that nothing it needs is taken away from it. */
final class References {

    private References() {}

    static List<RowKey> of(Object record) {
        List<RowKey> keys = new ArrayList<>();
        if (record instanceof Locality locality) {
            add(keys, "source", List.of(locality.source()));
            locality.eras().forEach(era -> {
                if (era.parent() != null) {
                    add(keys, "locality", List.of(era.parent()));
                }
            });
        } else if (record instanceof Region region) {
            region.spans().forEach(span -> {
                add(keys, "source", List.of(span.source()));
                add(keys, "locality", span.members());
            });
        } else if (record instanceof Succession succession) {
            add(keys, "locality", List.of(succession.from(), succession.to()));
            add(keys, "source", List.of(succession.source()));
        } else if (record instanceof Network network) {
            add(keys, "source", network.sources());
            network.members().forEach(member -> {
                add(keys, "locality", List.of(member.locality()));
                add(keys, "source", member.sources());
            });
        } else if (record instanceof Tie tie) {
            add(keys, "locality", List.of(tie.vietnam(), tie.japan()));
            add(keys, "party", tie.parties());
            tie.events().forEach(event -> add(keys, "source", event.sources()));
        } else {
            addOfAlmanac(keys, record);
        }
        return keys;
    }

    private static void addOfAlmanac(List<RowKey> keys, Object record) {
        if (record instanceof Alias alias) {
            add(keys, "locality", List.of(alias.locality()));
            add(keys, "source", alias.source() == null ? List.of() : List.of(alias.source()));
        } else if (record instanceof Profile profile) {
            add(keys, "locality", List.of(profile.locality()));
            add(keys, "source", profile.sources());
        } else if (record instanceof LedgerLine line) {
            add(keys, "locality", List.of(line.locality()));
            add(keys, "source", List.of(line.source()));
        } else if (record instanceof Total total) {
            add(keys, "source", total.sources());
        }
    }

    private static void add(List<RowKey> keys, String kind, Collection<String> ids) {
        ids.forEach(id -> keys.add(new RowKey(kind, id)));
    }
}
