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

    private final AtlasStore store;
    private final LatestTask searches;
    private final Messages messages;

    Finder(AtlasStore store, LatestTask searches, Messages messages) {
        this.store = store;
        this.searches = searches;
        this.messages = messages;
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

    private List<Suggestion> suggestions(String text, SearchOrder order, UnaryOperator<String> because) {
        List<Found> found = store.search(text, order);
        boolean near = found.isEmpty();
        List<Suggestion> suggestions = new ArrayList<>();
        for (Found hit : near ? store.near(text) : found) {
            Coded.find(Kind.class, hit.kind())
                    .map(kind -> new Suggestion(
                            kind, hit.id(), near, suggestions.size() < EXPLAINED ? because.apply(hit.id()) : ""))
                    .ifPresent(suggestions::add);
        }
        return suggestions;
    }
}
