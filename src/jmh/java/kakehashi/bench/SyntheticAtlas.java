package kakehashi.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.Locality;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Country;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Field;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;

/** The real places, networks and parties with any number of invented ties between them, always the same ones. */
public final class SyntheticAtlas {

    /** No later than the edition: the rules ask it of what has happened. */
    private static final LocalDate LAST = LocalDate.of(2026, 1, 1);

    private final Random dice = new Random(20_573);
    private final Atlas real;
    private final List<String> vietnamese;
    private final List<String> japanese;
    private final List<String> parties;

    public SyntheticAtlas(Atlas real) {
        this.real = real;
        vietnamese = ids(Country.VN);
        japanese = ids(Country.JP);
        parties = real.records().parties().stream().map(Party::id).toList();
    }

    private List<String> ids(Country country) {
        return real.records().localities().stream()
                .filter(locality -> locality.country() == country)
                .map(Locality::id)
                .toList();
    }

    /** The real atlas, its ties filled up to a number; with 0 as it is. */
    public Atlas with(int ties) {
        List<Tie> all = new ArrayList<>(real.ties());
        for (int i = all.size(); i < ties; i++) {
            all.add(tie(i));
        }
        return new Atlas(real.revision() + 1, real.edition(), real.records().withTies(all));
    }

    /** Fills up the ties of a store to a number. */
    public static void fill(AtlasStore store, int ties) throws StoreException {
        Atlas real = store.load();
        List<Tie> all = new SyntheticAtlas(real).with(ties).ties();
        List<Change> changes = all.subList(real.ties().size(), all.size()).stream()
                .map(tie -> new Change(null, tie))
                .toList();
        if (!changes.isEmpty()) {
            store.write(new ChangeSet(
                    UUID.randomUUID(), Label.of("bench.fill"), changes, Instant.now(), "", null, Origin.FILE));
        }
    }

    private Tie tie(int number) {
        String vietnam = pickPlace(vietnamese);
        String japan = pickPlace(japanese);
        Scheme scheme = dice.nextInt(3) == 0 ? Scheme.THIRD_PARTY : Scheme.OFFICIAL;
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (int i = dice.nextInt(4); i >= 0; i--) {
            fields.add(Field.values()[dice.nextInt(Field.values().length)]);
        }
        return new Tie(
                vietnam + "--" + japan + "--" + number,
                vietnam,
                japan,
                scheme,
                scheme == Scheme.OFFICIAL ? TieType.values()[dice.nextInt(9)] : TieType.PROJECT,
                "as stated",
                null,
                fields,
                Status.values()[dice.nextInt(Status.values().length)],
                scheme == Scheme.THIRD_PARTY ? List.of(pick(parties)) : List.of(),
                events(),
                null);
    }

    private List<TieEvent> events() {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(dice.nextInt(12_000));
        List<TieEvent> events = new ArrayList<>();
        for (EventKind kind : new EventKind[] {EventKind.SIGNED, EventKind.VISIT, EventKind.MEETING}) {
            events.add(new TieEvent(
                    "e" + (events.size() + 1),
                    PartialDate.of(day.isAfter(LAST) ? LAST : day),
                    kind,
                    new Trilingual("Signed a paper", "Ký văn bản", "文書に署名"),
                    List.of(real.records().sources().get(0).id()),
                    List.of()));
            day = day.plusDays(dice.nextInt(900));
        }
        return events;
    }

    /** Some are picked far more often than others, as in life. */
    private String pickPlace(List<String> ids) {
        return ids.get((int) (Math.pow(dice.nextDouble(), 2.2) * ids.size()));
    }

    private String pick(List<String> ids) {
        return ids.get(dice.nextInt(ids.size()));
    }
}
