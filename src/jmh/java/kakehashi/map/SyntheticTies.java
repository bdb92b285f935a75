package kakehashi.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import kakehashi.model.Atlas;
import kakehashi.model.Country;
import kakehashi.model.EventKind;
import kakehashi.model.Field;
import kakehashi.model.Language;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.PartialDate;
import kakehashi.model.Scheme;
import kakehashi.model.Status;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.TieType;
import kakehashi.model.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.store.Seeds;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** Invented ties between the real localities, the same every time: as many as are asked for. */
final class SyntheticTies {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Trilingual NOTHING = new Trilingual("-", "-", "-");

    private final Atlas atlas;
    private final Random random = new Random(20_573);

    private SyntheticTies(Atlas atlas) {
        this.atlas = atlas;
    }

    /** @param count of ties, or 0 for the real ones */
    static MapContent content(int count) throws Exception {
        Atlas atlas = Seeds.bundled().read();
        List<Link> links = new ArrayList<>(count == 0 ? atlas.ties() : new SyntheticTies(atlas).ties(count));
        Meanings meanings = new Meanings(atlas, TODAY);
        Places places = new Places(atlas, Words.in(Language.EN));
        return MapContent.of(places, TODAY, links, meanings::since);
    }

    private List<Tie> ties(int count) {
        List<Locality> vietnam = of(Country.VN);
        List<Locality> japan = of(Country.JP);
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ties.add(tie(i, pick(vietnam).id(), pick(japan).id()));
        }
        return ties;
    }

    private List<Locality> of(Country country) {
        return atlas.records().localities().stream()
                .filter(locality -> locality.country() == country)
                .toList();
    }

    /** Some are picked far more often than others, as in life. */
    private Locality pick(List<Locality> localities) {
        double skewed = Math.pow(random.nextDouble(), 2.2);
        return localities.get((int) (skewed * localities.size()));
    }

    private Tie tie(int number, String vietnam, String japan) {
        boolean official = random.nextInt(4) > 0;
        TieType type = official ? TieType.values()[random.nextInt(9)] : TieType.PROJECT;
        List<TieEvent> events = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            events.add(new TieEvent(
                    "e" + i,
                    PartialDate.of(LocalDate.of(1990 + random.nextInt(36), 1, 1)),
                    EventKind.SIGNED,
                    NOTHING,
                    List.of("s"),
                    List.of()));
        }
        return new Tie(
                vietnam + "--" + japan + "--" + number,
                vietnam,
                japan,
                official ? Scheme.OFFICIAL : Scheme.THIRD_PARTY,
                type,
                "-",
                null,
                EnumSet.of(Field.values()[random.nextInt(Field.values().length)]),
                Status.values()[random.nextInt(Status.values().length)],
                List.of(),
                events,
                null);
    }
}
