package kakehashi.query.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kakehashi.TieDraft;
import kakehashi.model.Document;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** What an editor does to a record, at random; of few words, so that two of them often meet. */
final class RandomEdits {

    private RandomEdits() {}

    static Tie edited(Tie base, Random random) {
        Tie tie = base;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            tie = once(tie, random);
        }
        return tie;
    }

    private static Tie once(Tie tie, Random random) {
        List<TieEvent> events = new ArrayList<>(tie.events());
        int any = random.nextInt(events.size());
        TieEvent event = events.get(any);
        String word = "w" + random.nextInt(4);
        return switch (random.nextInt(11)) {
            case 0 -> TieDraft.like(tie).stated(word).tie();
            case 1 ->
                TieDraft.like(tie).status(Status.values()[random.nextInt(3)]).tie();
            case 2 -> TieDraft.like(tie).note(new Trilingual(word, "", "")).tie();
            case 3 -> TieDraft.like(tie).note(ja(tie.note(), word)).tie();
            case 4 ->
                TieDraft.like(tie)
                        .parties("p" + random.nextInt(3), "q" + random.nextInt(3))
                        .tie();
            case 5 -> events.size() == 1 ? tie : tie.with(Ties.without(events, event.id()));
            case 6 -> {
                TieEvent added = like(event, Ids.event(events), date(random), new Trilingual(word, "", ""));
                events.add(Ties.place(events, added), added);
                yield tie.with(random.nextBoolean() ? events : Ties.rivals(events, event.id(), added.id()));
            }
            case 7 -> tie.with(Ties.placed(events, like(event, event.id(), date(random), event.summary())));
            case 8 ->
                tie.with(Ties.placed(events, like(event, event.id(), event.date(), new Trilingual("", word, ""))));
            case 9 -> tie.with(Ties.placed(events, sourced(event, "s" + random.nextInt(3))));
            default -> tie.with(Ties.placed(events, signed(event, word)));
        };
    }

    private static PartialDate date(Random random) {
        return PartialDate.parse(Integer.toString(1995 + random.nextInt(30)));
    }

    static TieEvent like(TieEvent event, String id, @Nullable PartialDate date, Trilingual summary) {
        return new TieEvent(
                id,
                date,
                event.kind(),
                summary,
                event.sources(),
                event.conflictsWith(),
                event.document(),
                event.goBy());
    }

    private static TieEvent sourced(TieEvent event, String source) {
        List<String> sources = Stream.concat(event.sources().stream(), Stream.of(source))
                .distinct()
                .toList();
        return new TieEvent(
                event.id(),
                event.date(),
                event.kind(),
                event.summary(),
                sources,
                event.conflictsWith(),
                event.document());
    }

    private static TieEvent signed(TieEvent event, String title) {
        Document was = event.document();
        Document document = was == null
                ? new Document(TieType.MOU, title, List.of(), null, null, null, null, null, false)
                : new Document(
                        was.type(),
                        title,
                        was.signatories(),
                        was.level(),
                        was.place(),
                        was.until(),
                        was.renewal(),
                        was.notice(),
                        was.beside());
        return new TieEvent(
                event.id(),
                event.date(),
                event.kind(),
                event.summary(),
                event.sources(),
                event.conflictsWith(),
                document,
                event.goBy());
    }

    static Network edited(Network network, Random random) {
        List<Network.Membership> members = new ArrayList<>(network.members());
        int any = random.nextInt(members.size());
        switch (random.nextInt(4)) {
            case 0 -> members.remove(any);
            case 1 ->
                members.set(
                        any,
                        new Network.Membership(
                                members.get(any).locality(),
                                date(random),
                                members.get(any).until(),
                                members.get(any).sources()));
            case 2 -> members.add(new Network.Membership("vn-" + random.nextInt(5), date(random), null, List.of()));
            default -> members.add(members.remove(any));
        }
        return new Network(network.id(), network.name(), network.founded(), members, network.sources(), network.note());
    }

    static Locality edited(Locality locality, Random random) {
        List<Era> eras = new ArrayList<>(locality.eras());
        int any = random.nextInt(eras.size());
        Era era = eras.get(any);
        String word = "w" + random.nextInt(3);
        Trilingual name = random.nextBoolean()
                ? new Trilingual(word, era.name().vi(), era.name().ja())
                : new Trilingual(era.name().en(), word, era.name().ja());
        eras.set(any, new Era(era.from(), era.to(), era.kind(), name, era.parent(), era.code(), era.iso(), era.seat()));
        if (random.nextInt(3) == 0) {
            eras.add(new Era(date(random), null, era.kind(), name, null, null, null, era.seat()));
        }
        return new Locality(locality.id(), locality.country(), eras, random.nextBoolean() ? word : locality.source());
    }

    private static Trilingual ja(@Nullable Trilingual text, String ja) {
        return new Trilingual(text == null ? "" : text.en(), text == null ? "" : text.vi(), ja);
    }
}
