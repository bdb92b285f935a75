package kakehashi.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kakehashi.model.value.Coded;
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

    /** @param because why the text leads to a record, told in the background for the first that are found */
    void find(String text, SearchOrder order, UnaryOperator<String> because, Consumer<List<Suggestion>> found) {
        searches.run(
                turn -> suggestions(text, order, because),
                suggestions -> {
                    messages.worked(Task.SEARCH);
                    found.accept(suggestions);
                },
                problem -> {
                    messages.failed(Task.SEARCH, problem, text);
                    found.accept(List.of());
                });
    }

    /** What is near stands before what only holds the words. */
    private List<Suggestion> suggestions(String text, SearchOrder order, UnaryOperator<String> because) {
        List<Suggestion> suggestions = new ArrayList<>();
        add(store.near(text), true, because, suggestions);
        add(store.search(text, order), false, because, suggestions);
        return suggestions;
    }

    private static void add(
            List<Found> found, boolean near, UnaryOperator<String> because, List<Suggestion> suggestions) {
        for (Found hit : found) {
            boolean known = suggestions.stream().anyMatch(each -> each.id().equals(hit.id()));
            if (!known) {
                Coded.find(Kind.class, hit.kind())
                        .map(kind -> new Suggestion(
                                kind, hit.id(), near, suggestions.size() < EXPLAINED ? because.apply(hit.id()) : ""))
                        .ifPresent(suggestions::add);
            }
        }
    }
}
