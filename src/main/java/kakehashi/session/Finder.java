package kakehashi.session;

import java.util.List;
import java.util.function.Consumer;
import kakehashi.model.value.Coded;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;

/** Finds records by words in the background. */
final class Finder {

    private final AtlasStore store;
    private final LatestTask searches;
    private final Messages messages;

    Finder(AtlasStore store, LatestTask searches, Messages messages) {
        this.store = store;
        this.searches = searches;
        this.messages = messages;
    }

    void find(String text, SearchOrder order, Consumer<List<Suggestion>> found) {
        searches.run(
                turn -> suggestions(text, order),
                suggestions -> {
                    messages.worked(Task.SEARCH);
                    found.accept(suggestions);
                },
                problem -> {
                    messages.failed(Task.SEARCH, problem, text);
                    found.accept(List.of());
                });
    }

    private List<Suggestion> suggestions(String text, SearchOrder order) {
        List<Found> found = store.search(text, order);
        return found.isEmpty() ? suggestions(store.near(text), true) : suggestions(found, false);
    }

    private static List<Suggestion> suggestions(List<Found> found, boolean near) {
        return found.stream()
                .flatMap(hit ->
                        Coded.find(Kind.class, hit.kind()).map(kind -> new Suggestion(kind, hit.id(), near)).stream())
                .toList();
    }
}
