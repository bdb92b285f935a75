package kakehashi.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.RowWriter;
import kakehashi.store.rows.Rows;
import kakehashi.text.Folding;
import kakehashi.text.SearchLine;

/** The full-text index: keeps it in step with the records, and asks it. */
final class SearchIndex {

    /** One hit, with what its place in the answer depends on. */
    private record Hit(String kind, String id, int rank, int closeness, int position) {

        boolean isNamed() {
            return closeness < NOT_IN_NAMES;
        }
    }

    private static final int NOT_IN_NAMES = 3;

    /** More than anybody reads; a filter by text finds all. */
    private static final int MOST_TIES = 200;

    /** The kinds come first, for with many ties nearly all that matches a letter is a tie. */
    private static final String BUT_LINKS = "SELECT kind, id, names, number FROM search_text"
            + " WHERE kind IN ('locality', 'network', 'party', 'region', 'source')"
            + " AND number IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)";

    private static final String TIES = "SELECT t.id, t.number FROM search_index i JOIN search_text t"
            + " ON t.number = i.rowid WHERE search_index MATCH ? AND t.kind = 'tie' LIMIT ?";

    private static final String STORED = "SELECT number, names, words FROM search_text WHERE kind = ? AND id = ?";

    record Stored(int number, String names, String words) {

        SearchText.Entry entry() {
            return new SearchText.Entry(names, words);
        }
    }

    private final Connection connection;

    SearchIndex(Connection connection) {
        this.connection = connection;
    }

    /** Whether the index was made by a program that reads and folds words as this one does. Costs one look-up. */
    boolean isCurrent() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT 1 FROM search_text WHERE kind = ? AND id = ?")) {
            select.setString(1, SearchText.FORM_KEY.kind());
            select.setString(2, SearchText.FORM_KEY.id());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Makes the index say what an atlas says after the changes of a set, given that it says what the atlas before said. Only
     * those records are looked at, and those that are found by their names. An entry that stays keeps its place.
     */
    void update(RowWriter rows, Atlas before, Atlas after, ChangeSet set) throws SQLException {
        SearchText text = new SearchText(after);
        for (RowKey key : SearchReach.of(set, before, after)) {
            Optional<SearchText.Entry> wanted = text.find(key);
            List<Stored> stored = Rows.read(connection, Stored.class, STORED, key.kind(), key.id());
            if (!wanted.equals(stored.stream().map(Stored::entry).findFirst())) {
                for (Stored old : stored) {
                    rows.execute("DELETE FROM search_text WHERE number = ?", old.number());
                }
                if (wanted.isPresent()) {
                    rows.insert(
                            "search_text (number, kind, id, names, words)",
                            stored.isEmpty() ? null : stored.get(0).number(),
                            key.kind(),
                            key.id(),
                            wanted.get().names(),
                            wanted.get().words());
                }
            }
        }
    }

    /** Makes the index say what the atlas says, whatever it said; touches only the entries that differ. */
    void make(RowWriter rows, Atlas atlas) throws SQLException {
        Map<RowKey, SearchText.Entry> wanted = new SearchText(atlas).all();
        Set<RowKey> settled = new HashSet<>();
        List<RowKey> stale = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT kind, id, names, words FROM search_text");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                RowKey key = new RowKey(row.getString(1), row.getString(2));
                SearchText.Entry entry = new SearchText.Entry(row.getString(3), row.getString(4));
                if (entry.equals(wanted.get(key))) {
                    settled.add(key);
                } else {
                    stale.add(key);
                }
            }
        }
        for (RowKey key : stale) {
            rows.execute("DELETE FROM search_text WHERE kind = ? AND id = ?", key.kind(), key.id());
        }
        for (Map.Entry<RowKey, SearchText.Entry> entry : wanted.entrySet()) {
            RowKey key = entry.getKey();
            if (!settled.contains(key)) {
                rows.insert(
                        "search_text (kind, id, names, words)",
                        key.kind(),
                        key.id(),
                        entry.getValue().names(),
                        entry.getValue().words());
            }
        }
    }

    /** The records that hold every word of the text, best first. */
    List<Found> search(String typed, Atlas atlas, SearchOrder order) throws SQLException {
        String text = SearchLine.cut(typed);
        List<Hit> hits = hits(text, atlas, order);
        String shortened = shortVowels(text);
        if (hits.stream().noneMatch(Hit::isNamed) && !shortened.equals(Folding.fold(text))) {
            List<Hit> others = hits(shortened, atlas, order);
            if (others.stream().anyMatch(Hit::isNamed)) {
                hits = others;
            }
        }
        return hits.stream().map(hit -> new Found(hit.kind(), hit.id())).toList();
    }

    /** Latin words with long vowels as the atlas writes them: kyouto and oosaka become kyoto and osaka. */
    static String shortVowels(String text) {
        return Folding.fold(text).replaceAll("ou|oo|oh(?![aeiou])", "o").replace("uu", "u");
    }

    private List<Hit> hits(String text, Atlas atlas, SearchOrder order) throws SQLException {
        String query = query(text);
        if (query.isEmpty()) {
            return List.of();
        }
        Set<String> wanted = SearchText.names(text);
        List<String> words = words(text).toList();
        List<Hit> hits = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(BUT_LINKS)) {
            select.setString(1, query);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String kind = row.getString(1);
                    String id = row.getString(2);
                    int closeness = closeness(wanted, words, row.getString(3));
                    hits.add(new Hit(kind, id, rank(kind, id, closeness, atlas, order), closeness, row.getInt(4)));
                }
            }
        }
        Set<String> named = new HashSet<>();
        for (String reach : List.of("names : (" + query + ")", query)) {
            int closeness = reach.equals(query) ? NOT_IN_NAMES : NOT_IN_NAMES - 1;
            try (PreparedStatement select = connection.prepareStatement(TIES)) {
                select.setString(1, reach);
                select.setInt(2, MOST_TIES);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        String id = row.getString(1);
                        if (named.add(id)) {
                            hits.add(new Hit(
                                    "tie", id, rank("tie", id, closeness, atlas, order), closeness, row.getInt(2)));
                        }
                    }
                }
            }
            if (named.size() >= MOST_TIES) {
                break;
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank)
                .thenComparingInt(Hit::closeness)
                .thenComparingInt(hit -> ended(hit, atlas, order))
                .thenComparingInt(Hit::position));
        return hits;
    }

    /** Ids of the ties and network links that hold every word of the text. */
    Set<String> matching(String text) throws SQLException {
        String query = query(SearchLine.cut(text));
        Set<String> ids = new LinkedHashSet<>();
        if (query.isEmpty()) {
            return ids;
        }
        String sql = "SELECT t.id FROM search_index i JOIN search_text t ON t.number = i.rowid"
                + " WHERE search_index MATCH ? AND t.kind IN ('tie', ?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, query);
            select.setString(2, SearchText.NETWORK_LINK);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
        }
        return ids;
    }

    /**
     * The text in the index's query language: each word a phrase in quotes, its last part a beginning. Folding leaves
     * letters, digits and spaces, so nothing a person types can be taken for an operator.
     */
    static String query(String text) {
        return words(text).map(word -> '"' + word + "\" *").collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String text) {
        return Folding.words(text).stream().map(Folding::fold);
    }

    /**
     * 0 for exactly a name, 1 for how a name begins, 2 where each word stands in some name, 3 where one does not.
     *
     * @param words folded
     */
    private static int closeness(Set<String> wanted, List<String> words, String names) {
        int closest = words.stream().allMatch(word -> holds(names, word)) ? 2 : NOT_IN_NAMES;
        for (String name : names.split("\n")) {
            for (String text : wanted) {
                if (name.equals(text)) {
                    return 0;
                }
                if (name.startsWith(text)) {
                    closest = 1;
                }
            }
        }
        return closest;
    }

    private static boolean holds(String names, String word) {
        return names.startsWith(word) || names.contains('\n' + word) || names.contains(' ' + word);
    }

    private static int rank(String kind, String id, int closeness, Atlas atlas, SearchOrder order) {
        return switch (kind) {
            case "locality" -> {
                if (id.equals(order.home())) {
                    yield 0;
                }
                yield atlas.hasTies(id) ? pick(closeness, 1, 3, 4, 8) : pick(closeness, 2, 9, 9, 9);
            }
            case "network", "party", "region" -> pick(closeness, 2, 4, 6, 6);
            case "tie" -> pick(closeness, 5, 5, 5, 7);
            default -> 8;
        };
    }

    private static int pick(int closeness, int... ranks) {
        return ranks[closeness];
    }

    private static int ended(Hit hit, Atlas atlas, SearchOrder order) {
        return hit.kind().equals("locality")
                        && atlas.findLocality(hit.id())
                                .filter(locality -> locality.hasEndedBy(order.asOf()))
                                .isPresent()
                ? 1
                : 0;
    }
}
