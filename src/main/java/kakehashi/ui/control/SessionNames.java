package kakehashi.ui.control;

import java.time.LocalDate;
import java.util.List;
import kakehashi.model.Link;
import kakehashi.model.RecordKey;
import kakehashi.model.Tie;
import kakehashi.query.PairId;
import kakehashi.query.ahead.AheadId;
import kakehashi.query.compare.ComparisonId;
import kakehashi.query.compare.Handover;
import kakehashi.query.ledger.KnownId;
import kakehashi.query.match.MatchId;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.sheet.subject.Subject;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;
import org.kordamp.ikonli.feather.Feather;

/** What a record, a pair or a sheet is called now and in the session's language, a link in a line, and the sign of a kind. */
public final class SessionNames {

    private final Session session;

    public SessionNames(Session session) {
        this.session = session;
    }

    /** The name to show for an id as a line begins with it, or the id itself where the atlas does not know it. */
    public String name(String id) {
        RecordNames names = new RecordNames(session.places(), session.asOf());
        return session.atlas()
                .find(id)
                .map(names::heading)
                .or(() -> PairId.of(session.atlas(), id).map(this::pair))
                .or(() -> ComparisonId.of(session.atlas(), id).map(this::comparison))
                .or(() -> Handover.dayOf(id).map(this::handover))
                .or(() -> MatchId.of(session.atlas(), id).map(this::match))
                .or(() -> AheadId.of(session.atlas(), id).map(this::ahead))
                .orElseGet(() -> KnownId.is(id) ? session.words().say("ledger.title") : id);
    }

    /** What a record is called; one without an id of its own as the locality that it is told of. */
    public String name(RecordKey record) {
        return name(record.firstWord());
    }

    /** What a sheet is about. */
    public String name(Subject subject) {
        if (subject instanceof Subject.OfPair pair) {
            return pair(PairId.between(session.atlas(), pair.one(), pair.other()));
        }
        if (subject instanceof Subject.OfVisit visit) {
            return pair(PairId.between(session.atlas(), visit.home(), visit.counterpart()));
        }
        if (subject instanceof Subject.OfComparison compared) {
            return comparison(compared.localities());
        }
        if (subject instanceof Subject.OfProposal proposal) {
            return match(new MatchId(proposal.home()));
        }
        if (subject instanceof Subject.OfChanges changes) {
            List<String> localities = changes.localities();
            return localities.size() == 2
                    ? pair(PairId.between(session.atlas(), localities.get(0), localities.get(1)))
                    : localities.stream()
                            .findFirst()
                            .map(this::name)
                            .orElse(session.words().say("preview.all-records"));
        }
        return subject instanceof Subject.OfRecord record
                ? name(record.id())
                : session.words().say("preview.result");
    }

    /** In a line what a link is, how it stands, and since when. */
    public String about(Link link) {
        Words words = session.words();
        String since = session.meanings().since(link).map(words::date).orElse(words.say("ui.beginning-not-on-record"));
        return link instanceof Tie tie
                ? words.say(
                        "ui.tie-line",
                        words.name(tie.type()),
                        session.meanings().standing(tie).inBrief(words),
                        session.meanings().since(tie, since, words))
                : words.say("ui.link-line", words.name(link.scheme()), since);
    }

    private String comparison(ComparisonId compared) {
        return Words.opening(session.words()
                .say(
                        "page.comparison-title",
                        session.places().name(compared.one(), session.asOf()),
                        session.places().name(compared.other(), session.asOf())));
    }

    private String match(MatchId id) {
        return session.words().say("page.match-title", session.places().full(id.locality(), session.asOf()));
    }

    private String ahead(AheadId id) {
        return id.locality()
                .map(locality ->
                        session.words().say("ahead.title-of", session.places().full(locality, session.asOf())))
                .orElseGet(() -> session.words().say("ahead.title"));
    }

    private String handover(LocalDate day) {
        return session.words()
                .say(
                        "ui.handover",
                        session.words().date(day),
                        Handover.on(session.meanings(), day).ties());
    }

    private String pair(PairId pair) {
        return Words.opening(session.places().pair(pair.vietnam(), pair.japan(), session.asOf()));
    }

    public String kind(Kind kind) {
        Words words = session.words();
        return switch (kind) {
            case LOCALITY -> words.say("ui.kind-locality");
            case TIE -> words.say("ui.kind-tie");
            case NETWORK_LINK -> words.say("ui.kind-network-link");
            case PAIR -> words.say("page.kind-pair");
            case COMPARISON -> words.say("page.kind-comparison");
            case HANDOVER -> words.say("page.kind-handover");
            case MATCH -> words.say("page.kind-match");
            case AHEAD -> words.say("ahead.kind");
            case KNOWN -> words.say("ledger.kind");
            case NETWORK -> words.say("ui.kind-network");
            case PARTY -> words.say("ui.kind-party");
            case SOURCE -> words.say("ui.kind-source");
            case REGION -> words.say("ui.kind-region");
        };
    }

    public Feather icon(Kind kind) {
        return switch (kind) {
            case LOCALITY -> Feather.MAP_PIN;
            case TIE, NETWORK_LINK, PAIR -> Feather.LINK_2;
            case COMPARISON -> Feather.COLUMNS;
            case HANDOVER -> Feather.CORNER_DOWN_RIGHT;
            case MATCH -> Feather.USERS;
            case AHEAD -> Feather.CALENDAR;
            case KNOWN -> Feather.SEARCH;
            case NETWORK -> Feather.SHARE_2;
            case PARTY -> Feather.BRIEFCASE;
            case SOURCE -> Feather.FILE_TEXT;
            case REGION -> Feather.MAP;
        };
    }
}
