package kakehashi.ui.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.query.Answer;
import kakehashi.query.FacetValues;
import kakehashi.query.TypedChoice;
import kakehashi.query.line.Meant;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;

/** What is offered for a line, in its order. */
final class Offers {

    private static final int MOST = 12;
    private static final int MOST_CHOICES = 3;

    private final Session session;
    private final Answer wordless;

    /** @param wordless the last answer that no words narrowed: what may be chosen instead of them */
    Offers(Session session, Answer wordless) {
        this.session = session;
        this.wordless = wordless;
    }

    /**
     * What all of the line narrows to stands first, for that is what it does while it stands there; other choices late, for most
     * lines are names, and last that its words are searched as words.
     */
    List<Offer> of(String typed, Suggestion.Looked looked) {
        Meant meant = looked.meant();
        List<TypedChoice> choices =
                TypedChoice.in(typed, wordless, new FacetValues(session.meanings(), session.places())).stream()
                        .filter(choice -> !isSaid(choice, meant))
                        .toList();
        List<Offer> offers = new ArrayList<>();
        boolean dated = choices.stream().anyMatch(choice -> choice.certain() && choice.facet() == null);
        if (meant.isAll() && !dated) {
            offers.add(new Offer.Together(meant));
        }
        choices.stream().filter(TypedChoice::certain).map(Offer.Narrowing::new).forEach(offers::add);
        byKind(looked.suggestions()
                        .subList(0, Math.min(MOST, looked.suggestions().size())))
                .stream()
                .map(Offer.Found::new)
                .forEach(offers::add);
        if (!meant.isAll() && !meant.said().isEmpty()) {
            offers.add(new Offer.Together(meant));
        }
        choices.stream()
                .filter(choice -> !choice.certain())
                .limit(MOST_CHOICES)
                .map(Offer.Narrowing::new)
                .forEach(offers::add);
        if (meant.hasChoices()) {
            offers.add(new Offer.InTexts(typed.strip(), meant.asWords()));
        }
        return offers;
    }

    /** Whether a choice is one that the words are taken for anyway; a date says how it was read, and stays. */
    private static boolean isSaid(TypedChoice choice, Meant meant) {
        return choice.facet() != null
                && meant.said().stream()
                        .anyMatch(said ->
                                said.facet() == choice.facet() && said.values().contains(choice.value()));
    }

    /** The same, grouped by kind: the kind of the best first, the best of each kind first in it; what is in texts alone last. */
    private static List<Suggestion> byKind(List<Suggestion> found) {
        Map<Kind, List<Suggestion>> groups = new LinkedHashMap<>();
        List<Suggestion> texts = new ArrayList<>();
        for (Suggestion each : found) {
            if (each.inTexts()) {
                texts.add(each);
            } else {
                groups.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each);
            }
        }
        List<Suggestion> grouped = new ArrayList<>();
        groups.values().forEach(grouped::addAll);
        grouped.addAll(texts);
        return grouped;
    }
}
