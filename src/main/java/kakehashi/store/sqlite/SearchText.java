package kakehashi.store.sqlite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.model.value.Trilingual;
import kakehashi.store.rows.RowKey;
import kakehashi.text.Folding;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The folded texts by which the records of an atlas are found. A tie is found by its own texts, and by the names of its
 * localities, parties and sources, so that words from both sides meet in it.
 */
final class SearchText {

    /** The kind under which network links are kept: they are matched, but not found. */
    static final String NETWORK_LINK = "network-link";

    /**
     * Which form the texts have: it changes with the folding, with what a record is found by, and with the words of its
     * codes. A store keeps it as an entry of the index that no word finds, and an index of another form is made anew.
     */
    static final String FORM = "222927e";

    static final RowKey FORM_KEY = new RowKey("form", FORM);

    /**
     * @param names folded names, one a line, each also without spaces
     * @param words everything else, folded
     */
    record Entry(String names, String words) {}

    private final Atlas atlas;
    private final List<Words> languages =
            Arrays.stream(Language.values()).map(Words::in).toList();
    private final Spellings spellings = new Spellings();
    private final Map<String, Set<String>> foldedNames = new HashMap<>();
    private final Map<Coded, List<String>> foldedCodes = new HashMap<>();
    private final Map<String, List<String>> foldedSources = new HashMap<>();

    SearchText(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Every record's texts, and the entry that names their form. */
    Map<RowKey, Entry> all() {
        Map<RowKey, Entry> entries = new LinkedHashMap<>();
        entries.put(FORM_KEY, new Entry("", ""));
        Atlas.Records records = atlas.records();
        records.localities().forEach(l -> entries.put(new RowKey("locality", l.id()), locality(l)));
        atlas.ties().forEach(tie -> entries.put(new RowKey("tie", tie.id()), tie(tie)));
        atlas.networkLinks().forEach(link -> entries.put(new RowKey(NETWORK_LINK, link.id()), networkLink(link)));
        records.networks().forEach(n -> entries.put(new RowKey("network", n.id()), network(n)));
        records.parties().forEach(p -> entries.put(new RowKey("party", p.id()), party(p)));
        records.sources().forEach(s -> entries.put(new RowKey("source", s.id()), source(s)));
        records.regions().forEach(r -> entries.put(new RowKey("region", r.id()), region(r)));
        return entries;
    }

    /** The texts of one record, or of one network link; none where the atlas does not have it. */
    Optional<Entry> find(RowKey key) {
        String id = key.id();
        return switch (key.kind()) {
            case "locality" -> atlas.findLocality(id).map(this::locality);
            case "tie" -> link(id, Tie.class).map(this::tie);
            case NETWORK_LINK -> link(id, NetworkLink.class).map(this::networkLink);
            case "network" -> atlas.findNetwork(id).map(this::network);
            case "party" -> atlas.findParty(id).map(this::party);
            case "source" -> atlas.findSource(id).map(this::source);
            case "region" -> atlas.findRegion(id).map(this::region);
            default -> Optional.empty();
        };
    }

    private <L extends Link> Optional<L> link(String id, Class<L> kind) {
        return atlas.findLink(id).filter(kind::isInstance).map(kind::cast);
    }

    private Entry network(Network network) {
        return entry(names(network.name()), words -> add(words, network.note()));
    }

    private Entry party(Party party) {
        return entry(names(party.name()), words -> add(words, party.kind()));
    }

    private Entry source(Source source) {
        return entry(names(source.title()), words -> publisher(words, source));
    }

    private Entry region(Region region) {
        return entry(names(region.name()), words -> {});
    }

    private Entry locality(Locality locality) {
        return entry(namesOf(locality.id()), words -> {
            if (locality.eras().get(0).iso() != null) {
                add(words, locality.eras().get(0).iso());
            }
        });
    }

    private Entry tie(Tie tie) {
        return entry(namesOfBoth(tie), words -> {
            add(words, tie.title());
            add(words, tie.typeAsStated());
            add(words, tie.note());
            add(words, tie.scheme());
            add(words, tie.type());
            tie.fields().forEach(field -> add(words, field));
            tie.parties().forEach(id -> atlas.findParty(id).map(Party::name).ifPresent(name -> add(words, name)));
            Set<String> sources = new LinkedHashSet<>();
            tie.events().forEach(event -> {
                add(words, event.summary());
                sources.addAll(event.sources());
            });
            sources.forEach(id -> words.addAll(cited(id)));
        });
    }

    /** What a tie is found by of a source: a list may be that of very many ties. */
    private List<String> cited(String id) {
        return foldedSources.computeIfAbsent(id, cited -> {
            List<String> words = new ArrayList<>();
            atlas.findSource(cited).ifPresent(source -> {
                add(words, source.title());
                publisher(words, source);
            });
            return words;
        });
    }

    private Entry networkLink(NetworkLink link) {
        return entry(namesOfBoth(link), words -> {
            add(words, link.scheme());
            link.networks()
                    .forEach(id -> atlas.findNetwork(id).map(Network::name).ifPresent(name -> add(words, name)));
        });
    }

    private Set<String> namesOfBoth(Link link) {
        Set<String> names = new LinkedHashSet<>(namesOf(link.vietnam()));
        names.addAll(namesOf(link.japan()));
        return names;
    }

    /** All names of all eras of a locality, in the ways they are written, and the other names that the records hold. */
    private Set<String> namesOf(String locality) {
        return foldedNames.computeIfAbsent(locality, id -> {
            Set<String> names = new LinkedHashSet<>();
            atlas.findLocality(id).ifPresent(found -> spellings.of(found).forEach(name -> names.addAll(names(name))));
            atlas.aliasesOf(id).forEach(alias -> names.addAll(names(alias.text())));
            return names;
        });
    }

    private static Set<String> names(Trilingual name) {
        Set<String> names = new LinkedHashSet<>();
        name.all().forEach(text -> names.addAll(names(text)));
        return names;
    }

    /**
     * A name folded; typed together; where it has a long vowel, also as it is typed without marks; and what stands
     * before and inside its brackets, for that is often an acronym.
     */
    static Set<String> names(String name) {
        Set<String> names = new LinkedHashSet<>();
        for (String spelling : spellings(name)) {
            names.add(Folding.fold(spelling));
            names.add(Folding.compact(spelling));
        }
        if (name.indexOf('(') > 0 || name.indexOf('（') > 0) {
            for (String part : name.split("[()（）]")) {
                names.add(Folding.fold(part));
            }
        }
        names.remove("");
        return names;
    }

    private static List<String> spellings(String name) {
        String marked = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> spellings = new ArrayList<>(List.of(name));
        if (marked.indexOf('ō') >= 0 || marked.indexOf('ū') >= 0) {
            spellings.add(marked.replace("ō", "ou").replace("ū", "uu"));
            spellings.add(marked.replace("ō", "oo").replace("ū", "uu"));
        }
        return spellings;
    }

    private static Entry entry(Set<String> names, Consumer<List<String>> collector) {
        List<String> words = new ArrayList<>();
        collector.accept(words);
        return new Entry(String.join("\n", names), String.join("\n", words));
    }

    private static void add(List<String> words, @Nullable String text) {
        if (text != null) {
            words.add(Folding.fold(text));
        }
    }

    private static void publisher(List<String> words, Source source) {
        add(words, source.publisher());
        add(words, source.publisherName());
    }

    private static void add(List<String> words, @Nullable Trilingual text) {
        if (text != null) {
            text.all().forEach(each -> add(words, each));
        }
    }

    private void add(List<String> words, Coded constant) {
        words.addAll(foldedCodes.computeIfAbsent(constant, code -> languages.stream()
                .map(language -> Folding.fold(language.name(code)))
                .toList()));
    }
}
