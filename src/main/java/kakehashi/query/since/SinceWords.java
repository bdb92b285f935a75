package kakehashi.query.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Network;
import kakehashi.model.RecordKind;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Scheme;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Done;
import kakehashi.query.edit.MemberWords;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** Puts into words what changed. */
public final class SinceWords {

    private final Places places;
    private final LocalDate asOf;
    private final Words words;
    private final Done done;
    private final MemberWords members;

    /** @param asOf the day that names are told as of */
    public SinceWords(Places places, LocalDate asOf) {
        this.places = places;
        this.asOf = asOf;
        words = places.words();
        done = new Done(places, asOf);
        members = new MemberWords(places, asOf);
    }

    /** What the record of a fact is called, with what it is where its name does not say that. */
    public String record(ChangedFact fact) {
        String name = Words.opening(done.name(fact.change()));
        return switch (fact.record().kind()) {
            case TIE -> fact.change().after() instanceof Tie tie ? tie(tie, name) : name;
            case LOCALITY -> name;
            case SUCCESSION -> words.say("query.since.succession", name);
            case PROFILE -> words.say("query.since.profile", name);
            case NETWORK -> words.say("query.since.network", name);
            case LEDGER -> words.say("query.since.ledger", name);
            case ALIAS -> words.say("query.since.alias", name);
            case REGION -> words.say("query.since.region", name);
            case TOTAL -> words.say("query.since.total", name);
            case PARTY -> words.say("query.since.party", name);
            case SOURCE -> words.say("query.since.source", name);
        };
    }

    private String tie(Tie tie, String name) {
        return words.say("query.since.tie", name, Words.within(words.name(tie.type())));
    }

    /** What became of a fact, as one line: "New: Visit, 3 March 2026, …"; "Altered: Visit, 3 March 2026: Date: 2 March → 3 March". */
    public String line(ChangedFact fact) {
        String told = told(fact);
        return switch (fact.became()) {
            case NEW -> words.say("query.since.new", told);
            case ALTERED -> words.say("query.since.altered", told);
            case GONE -> words.say("query.since.gone", told);
        };
    }

    /** What became of it, as one word. */
    public String became(ChangedFact fact) {
        return switch (fact.became()) {
            case NEW -> words.say("query.since.is-new");
            case ALTERED -> words.say("query.since.is-altered");
            case GONE -> words.say("query.since.is-gone");
        };
    }

    /** The fact alone. */
    public String told(ChangedFact fact) {
        Difference difference = fact.difference();
        if (fact.isOfWholeRecord()) {
            return words.say(
                    fact.record().kind() == RecordKind.TIE ? "query.since.whole-tie" : "query.since.whole-record");
        }
        if (difference.before() instanceof Network.Membership || difference.after() instanceof Network.Membership) {
            return membership(fact);
        }
        if (fact.became() != ChangedFact.Became.ALTERED) {
            return difference.after() == null ? members.before(difference) : members.after(difference);
        }
        Difference inEvent = fact.inEvent();
        String altered = words.say(
                "query.since.member", members.label(inEvent), members.before(inEvent), members.after(inEvent));
        return inEvent == difference
                ? altered
                : fact.event()
                        .map(event -> words.say("query.since.in-event", event(event), altered))
                        .orElse(altered);
    }

    private String event(TieEvent event) {
        String kind = words.name(event.kind());
        return event.date() == null ? kind : words.say("query.since.event", kind, words.date(event.date()));
    }

    private String membership(ChangedFact fact) {
        Object after = fact.difference().after();
        Network.Membership member =
                (Network.Membership) (after == null ? fact.difference().before() : after);
        if (member == null) {
            return "";
        }
        String name = places.atlas().findLocality(member.locality()).isPresent()
                ? Words.opening(places.full(member.locality(), asOf))
                : member.locality();
        String period = words.period(member.since(), member.until());
        return period.isBlank()
                ? words.say("query.since.membership", name)
                : words.say("query.since.membership-of", name, period);
    }

    /** Who changed it last and when, or which edition did; empty where that is not known. */
    public String by(ChangedFact fact, LocalDate day) {
        Step step = fact.step();
        if (step == null) {
            return "";
        }
        if (!step.edition().isEmpty()) {
            return words.say("query.since.by-edition", step.edition(), words.date(day));
        }
        return step.by().isBlank()
                ? words.say("query.since.by-nobody", words.date(day))
                : words.say("query.since.by", step.by(), words.date(day));
    }

    /** How much changed, in one line: "2 visits, 1 new project, 3 facts altered"; that nothing did. */
    public String summary(WhatChanged changed) {
        List<String> parts = new ArrayList<>();
        count(parts, "query.since.new-projects", newTies(changed, Scheme.THIRD_PARTY));
        count(parts, "query.since.new-ties", newTies(changed, Scheme.OFFICIAL));
        Map<EventKind, Integer> events = new EnumMap<>(EventKind.class);
        int others = 0;
        int altered = 0;
        int gone = 0;
        for (ChangedFact fact : changed.facts()) {
            switch (fact.became()) {
                case ALTERED -> altered++;
                case GONE -> gone++;
                case NEW -> {
                    if (fact.event().isPresent()) {
                        fact.event()
                                .filter(event -> fact.change().before() != null)
                                .ifPresent(event -> events.merge(event.kind(), 1, Integer::sum));
                    } else if (fact.record().kind() != RecordKind.TIE) {
                        others++;
                    }
                }
            }
        }
        events.forEach((kind, count) -> parts.add(words.say(key(kind), count)));
        count(parts, "query.since.others", others);
        count(parts, "query.since.facts-altered", altered);
        count(parts, "query.since.facts-gone", gone);
        return parts.isEmpty() ? words.say("query.since.nothing") : String.join(words.say("query.since.and"), parts);
    }

    private void count(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(words.say(key, count));
        }
    }

    private static long newTies(WhatChanged changed, Scheme scheme) {
        return changed.facts().stream()
                .filter(ChangedFact::isOfWholeRecord)
                .filter(fact -> fact.change().before() == null)
                .filter(fact -> fact.change().after() instanceof Tie tie && tie.scheme() == scheme)
                .count();
    }

    private static String key(EventKind kind) {
        return switch (kind) {
            case SIGNED -> "query.since.signed";
            case RENEWED -> "query.since.renewed";
            case UPGRADED -> "query.since.upgraded";
            case MEETING -> "query.since.meetings";
            case VISIT -> "query.since.visits";
            case PROJECT_START -> "query.since.starts";
            case PROJECT_END -> "query.since.ends";
            case OFFICE_OPENED -> "query.since.offices";
            case FESTIVAL -> "query.since.festivals";
            case PROPOSED -> "query.since.proposals";
            case EXPIRED -> "query.since.expiries";
            case MENTIONED -> "query.since.mentions";
        };
    }
}
