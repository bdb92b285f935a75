package kakehashi.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kakehashi.model.value.Coded;
import kakehashi.query.line.Meant;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;

/** Finds records by words in the background. */
final class Finder {

    /** As many as are shown at once, and some more of which a few may be passed over. */
    private static final int EXPLAINED = 20;

    /** What no rule reads as a name, so that all of them are tried. */
    private static final String NO_NAME = "zzzzzzzz";

    private final AtlasStore store;
    private final LatestTask searches;
    private final Messages messages;

    Finder(AtlasStore store, LatestTask searches, Messages messages) {
        this.store = store;
        this.searches = searches;
        this.messages = messages;
    }

    /**
     * Makes what names of places are looked up in, which the first search would wait for. Any thread.
     *
     * @return the places that a line means which is no name: none
     */
    List<Found> prepare() {
        return store.near(NO_NAME);
    }

    /** What there is to look with. */
    record With(SearchOrder order, UnaryOperator<String> because, Function<String, Meant> meaning) {}

    /** @param with told in the background: why the text leads to a record, for the first that are found, and what it means */
    void find(String text, With with, Consumer<Suggestion.Looked> found) {
        searches.run(
                turn -> looked(text, with),
                looked -> {
                    messages.worked(Task.SEARCH);
                    found.accept(looked);
                },
                problem -> {
                    messages.failed(Task.SEARCH, problem, text);
                    found.accept(new Suggestion.Looked(List.of(), Meant.NOTHING));
                });
    }

    /** What is near stands before what only holds the words; nothing is near a line whose words are something else. */
    private Suggestion.Looked looked(String text, With with) {
        Meant meant = with.meaning().apply(text);
        List<Suggestion> suggestions = new ArrayList<>();
        if (!meant.isAll()) {
            add(store.near(text), true, with.because(), suggestions);
        }
        add(store.search(text, with.order()), false, with.because(), suggestions);
        return new Suggestion.Looked(suggestions, meant);
    }

    private static void add(
            List<Found> found, boolean near, UnaryOperator<String> because, List<Suggestion> suggestions) {
        for (Found hit : found) {
            boolean known = suggestions.stream().anyMatch(each -> each.id().equals(hit.id()));
            if (!known) {
                Coded.find(Kind.class, hit.kind())
                        .map(kind -> new Suggestion(
                                kind,
                                hit.id(),
                                near,
                                hit.inTexts(),
                                suggestions.size() < EXPLAINED ? because.apply(hit.id()) : ""))
                        .ifPresent(suggestions::add);
            }
        }
    }
}
