package kakehashi.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
import kakehashi.model.Tie;
import kakehashi.query.name.PlaceReader;
import kakehashi.query.name.Reading;
import kakehashi.query.name.Understood;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.RowWriter;
import kakehashi.text.Folding;
import kakehashi.text.SearchLine;
import org.jspecify.annotations.Nullable;

/** The full-text index: keeps it in step with the records, and asks it. */
final class SearchIndex {

    /** More than anybody reads; a filter by text finds all. */
    private static final int MOST_TIES = 200;

    /** The kinds come first, for with many ties nearly all that matches a letter is a tie. */
    private static final String BUT_LINKS = "SELECT kind, id, names FROM search_text"
            + " WHERE kind IN ('locality', 'network', 'party', 'region', 'source')"
            + " AND number IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)";

    private static final String TIES = "SELECT t.id FROM search_index i JOIN search_text t"
            + " ON t.number = i.rowid WHERE search_index MATCH ? AND t.kind = 'tie' LIMIT ?";

    private static final String NAMED = "SELECT 1 FROM search_index i JOIN search_text t ON t.number = i.rowid"
            + " WHERE search_index MATCH ? AND t.kind <> 'source' LIMIT 1";

    private static final String GATHERED = "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ?)";

    private static final int MANY = 1000;
    private static final int MANY_BYTES = 32 << 20;
    private static final int USUAL_BYTES = 1 << 20;

    private static final String STORED = "SELECT number, names, words FROM search_text WHERE kind = ? AND id = ?";

    record Stored(int number, String names, String words) {

        SearchText.Entry entry() {
            return new SearchText.Entry(names, words);
        }
    }

    private final Connection connection;
    private final PlacesRead places = new PlacesRead();
    private final RecordPlaces order = new RecordPlaces();

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
        // Those that keep their number go in first: a new one takes the number after the largest there is.
        List<@Nullable Object[]> kept = new ArrayList<>();
        List<@Nullable Object[]> added = new ArrayList<>();
        for (RowKey key : SearchReach.of(set, before, after)) {
            Optional<SearchText.Entry> wanted = text.find(key);
            List<Stored> stored = rows.read(Stored.class, STORED, key.kind(), key.id());
            if (!wanted.equals(stored.stream().map(Stored::entry).findFirst())) {
                for (Stored old : stored) {
                    rows.execute("DELETE FROM search_text WHERE number = ?", old.number());
                }
                wanted.ifPresent(entry -> (stored.isEmpty() ? added : kept).add(new @Nullable Object[] {
                    stored.isEmpty() ? null : stored.get(0).number(), key.kind(), key.id(), entry.names(), entry.words()
                }));
            }
        }
        kept.addAll(added);
        add(rows, "search_text (number, kind, id, names, words)", kept);
    }

    /** Of very many entries the index gathers more before it writes them down, and joins less of it afterwards. */
    private static void add(RowWriter rows, String into, List<@Nullable Object[]> added) throws SQLException {
        boolean areMany = added.size() > MANY;
        if (areMany) {
            rows.execute(GATHERED, MANY_BYTES);
        }
        rows.insertAll(into, added);
        if (areMany) {
            rows.execute(GATHERED, USUAL_BYTES);
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
        List<@Nullable Object[]> added = new ArrayList<>();
        wanted.forEach((key, entry) -> {
            if (!settled.contains(key)) {
                added.add(new @Nullable Object[] {key.kind(), key.id(), entry.names(), entry.words()});
            }
        });
        add(rows, "search_text (kind, id, names, words)", added);
    }

    /** The records that hold every word of the text or are the places that it names, best first. */
    List<Found> search(String typed, Atlas atlas, SearchOrder order) throws SQLException {
        String text = SearchLine.cut(typed);
        SearchRank rank = new SearchRank(atlas, order);
        Understood read = places.of(atlas).read(text);
        List<SearchRank.Hit> hits = new ArrayList<>();
        boolean named = addHits(text, rank, read, hits, atlas);
        String shortened = shortVowels(text);
        if (!named && !read.isWhole() && !shortened.equals(Folding.fold(text))) {
            List<SearchRank.Hit> others = new ArrayList<>();
            if (addHits(shortened, rank, read, others, atlas)) {
                hits = others;
            }
        }
        addPlaces(read, atlas, rank, hits);
        rank.sort(hits);
        return hits.stream().map(SearchRank.Hit::found).toList();
    }

    /** The places that a text names. */
    Understood places(String typed, Atlas atlas) {
        return places.of(atlas).read(typed);
    }

    /** The places that may have been meant by a text that is no place's, and that nothing is called by. */
    List<Found> near(String typed, Atlas atlas) throws SQLException {
        PlaceReader reader = places.of(atlas);
        String text = SearchLine.cut(typed);
        return !reader.read(text).isNothing() || isNamed(text)
                ? List.of()
                : reader.instead(text).stream()
                        .map(place -> new Found("locality", place.locality()))
                        .toList();
    }

    /** Whether a place, tie, party, network or region is called by all words of a text, as whole words. */
    private boolean isNamed(String text) throws SQLException {
        String query = words(text).map(word -> '"' + word + '"').collect(Collectors.joining(" "));
        if (query.isEmpty()) {
            return false;
        }
        try (PreparedStatement select = connection.prepareStatement(NAMED)) {
            select.setString(1, "names : (" + query + ")");
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Adds the places that a text was read as, and the ties that it means by them. */
    private static void addPlaces(Understood read, Atlas atlas, SearchRank rank, List<SearchRank.Hit> hits) {
        Set<String> known = hits.stream().map(SearchRank.Hit::id).collect(Collectors.toSet());
        for (Reading place : read.places()) {
            hits.add(rank.place(place, hits.size()));
        }
        PlacesRead.links(atlas, read).stream()
                .filter(link -> link instanceof Tie && !known.contains(link.id()))
                .limit(MOST_TIES)
                .forEach(tie -> hits.add(rank.record("tie", tie.id(), SearchRank.Closeness.WORDS, hits.size())));
    }

    /** Latin words with long vowels as the atlas writes them: kyouto and oosaka become kyoto and osaka. */
    static String shortVowels(String text) {
        return Folding.fold(text).replaceAll("ou|oo|oh(?![aeiou])", "o").replace("uu", "u");
    }

    /**
     * Adds what holds the words of a text, but for the places that it was read as.
     *
     * @return whether something is called by all of them
     */
    private boolean addHits(String text, SearchRank rank, Understood read, List<SearchRank.Hit> hits, Atlas atlas)
            throws SQLException {
        String query = query(text);
        if (query.isEmpty()) {
            return false;
        }
        Set<String> meant = read.places().stream().map(Reading::locality).collect(Collectors.toSet());
        Set<String> wanted = SearchText.names(text);
        List<String> words = words(text).toList();
        boolean named = false;
        try (PreparedStatement select = connection.prepareStatement(BUT_LINKS)) {
            select.setString(1, query);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String id = row.getString(2);
                    SearchRank.Closeness closeness = SearchRank.closeness(wanted, words, row.getString(3));
                    named |= closeness.isNamed();
                    if (!meant.contains(id)) {
                        hits.add(rank.record(row.getString(1), id, closeness, order.of(atlas, id)));
                    }
                }
            }
        }
        Set<String> ties = new HashSet<>();
        String texts = isAPlace(read) ? phrase(text) : query;
        for (String reach : List.of("names : (" + query + ")", texts)) {
            SearchRank.Closeness closeness =
                    reach.equals(texts) ? SearchRank.Closeness.ELSEWHERE : SearchRank.Closeness.WORDS;
            try (PreparedStatement select = connection.prepareStatement(TIES)) {
                select.setString(1, reach);
                select.setInt(2, MOST_TIES);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        String id = row.getString(1);
                        if (ties.add(id)) {
                            named |= closeness.isNamed();
                            hits.add(rank.record("tie", id, closeness, order.of(atlas, id)));
                        }
                    }
                }
            }
            if (ties.size() >= MOST_TIES) {
                break;
            }
        }
        return named;
    }

    /** Ids of the ties and network links that hold every word of the text, or are of the places that it names. */
    Set<String> matching(String text, Atlas atlas) throws SQLException {
        String cut = SearchLine.cut(text);
        Understood read = places.of(atlas).read(cut);
        String query = isAPlace(read) ? phrase(cut) : query(cut);
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
        PlacesRead.links(atlas, read).forEach(link -> ids.add(link.id()));
        return ids;
    }

    private static boolean isAPlace(Understood read) {
        return read.isWhole() && read.partners().isEmpty();
    }

    /** All words of a text beside each other, for the name of a place is not its words here and there. */
    private static String phrase(String text) {
        String words = Folding.fold(text);
        return words.isEmpty() ? "" : '"' + words + "\" *";
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
}
