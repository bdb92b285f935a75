package kakehashi.ui.filter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Source;
import kakehashi.query.TypedChoice;
import kakehashi.query.line.Meant;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;
import kakehashi.text.Matches;
import kakehashi.text.Words;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.DateReading;
import kakehashi.text.date.Wanted;
import kakehashi.ui.control.SessionNames;
import org.kordamp.ikonli.feather.Feather;

/** How an offer reads for what was typed: what it is, of what kind, and in few words why it is there. */
final class OfferWords {

    private final Session session;
    private final SessionNames names;
    private final String typed;

    OfferWords(Session session, String typed) {
        this.session = session;
        this.names = new SessionNames(session);
        this.typed = typed;
    }

    /** Whether it is offered for what was typed, and not for an empty line. */
    static boolean isForALine(Offer offer) {
        return offer instanceof Offer.Found || offer instanceof Offer.InTexts || narrows(offer);
    }

    private static boolean narrows(Offer offer) {
        return offer instanceof Offer.Narrowing || offer instanceof Offer.Together;
    }

    String shown(Offer offer) {
        if (offer instanceof Offer.Found found) {
            return names.name(found.suggestion().id());
        }
        if (offer instanceof Offer.Narrowing narrowing) {
            return new ChoiceWords(session).of(narrowing.choice());
        }
        if (offer instanceof Offer.Together together) {
            return together(together.meant());
        }
        if (offer instanceof Offer.InTexts line) {
            return session.words().say("ui.search-texts", line.typed());
        }
        return offer instanceof Offer.Recent recent ? recent.line() : keeping((Offer.Keeping) offer);
    }

    private String together(Meant meant) {
        ChoiceWords choices = new ChoiceWords(session);
        Stream<String> rest = Stream.of(meant.searched())
                .filter(words -> !words.isBlank())
                .map(words -> session.words().say("ui.quoted", words));
        return Stream.concat(meant.said().stream().map(choices::of), rest).collect(Collectors.joining(" · "));
    }

    private String keeping(Offer.Keeping keeping) {
        Words words = session.words();
        return switch (keeping) {
            case CLEAR -> words.say("ui.recent-clear");
            case STOP -> words.say("ui.recent-stop");
            case START -> words.say("ui.recent-start");
        };
    }

    /** Why it is there; of what may be done with the lines kept, what that does. */
    String because(Offer offer) {
        Words words = session.words();
        if (offer instanceof Offer.Found found) {
            return because(found.suggestion());
        }
        if (offer instanceof Offer.Narrowing narrowing) {
            return because(narrowing.choice());
        }
        if (offer instanceof Offer.Together together) {
            boolean one = together.meant().said().size() == 1;
            return words.say(one ? "ui.suggestion-choice" : "ui.suggestion-choices");
        }
        if (offer instanceof Offer.InTexts) {
            return words.say("ui.search-texts-why");
        }
        return offer == Offer.Keeping.START
                ? words.say("ui.recent-off")
                : offer instanceof Offer.Recent ? words.say("ui.recent") : words.say("ui.recent-here");
    }

    /** Of records that may be called alike, such as two ties of one pair, first what tells them apart. */
    private String because(Suggestion suggestion) {
        String because = suggestion.because();
        String apart = session.atlas()
                .findLink(suggestion.id())
                .map(names::about)
                .or(() -> session.atlas().findSource(suggestion.id()).map(this::published))
                .orElse("");
        if (apart.isEmpty()) {
            return because.isEmpty() ? session.words().say("ui.suggestion-by-name") : because;
        }
        return because.isEmpty() ? apart : apart + " · " + because;
    }

    private String published(Source source) {
        Words words = session.words();
        return Stream.of(
                        Optional.ofNullable(source.publisherIn(words.language())),
                        Optional.ofNullable(source.published()).map(words::date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String because(TypedChoice choice) {
        Words words = session.words();
        if (choice.facet() != null) {
            return words.say("ui.suggestion-choice");
        }
        DateReading read = DateReader.read(typed, Wanted.SPAN);
        return words.say("ui.suggestion-date", read.in(words));
    }

    /** Where what was typed stands in the name: all of it, or nothing. */
    List<Matches.Span> met(Offer offer, String shown) {
        return isForALine(offer) ? Matches.in(shown, typed) : List.of();
    }

    String kind(Offer offer) {
        if (offer instanceof Offer.Found found) {
            return names.kind(found.suggestion().kind());
        }
        if (offer instanceof Offer.InTexts) {
            return session.words().say("ui.kind-texts");
        }
        return session.words().say(narrows(offer) ? "page.kind-choice" : "ui.kind-recent");
    }

    /** What stands beside the first of several alike: their kind, or that only their texts hold the words. */
    String group(Offer offer) {
        return offer instanceof Offer.Found found && found.suggestion().inTexts()
                ? session.words().say("ui.kind-texts")
                : kind(offer);
    }

    Feather icon(Offer offer) {
        if (offer instanceof Offer.Found found) {
            return names.icon(found.suggestion().kind());
        }
        if (offer instanceof Offer.Narrowing narrowing) {
            return narrowing.choice().facet() == null ? Feather.CALENDAR : Feather.FILTER;
        }
        if (offer instanceof Offer.Together) {
            return Feather.FILTER;
        }
        if (offer instanceof Offer.InTexts) {
            return Feather.SEARCH;
        }
        return offer instanceof Offer.Recent ? Feather.CLOCK : Feather.SETTINGS;
    }
}
