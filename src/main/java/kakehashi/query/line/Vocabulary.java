package kakehashi.query.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.Own.OwnKind;
import kakehashi.model.Region;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Field;
import kakehashi.model.value.Language;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Facet;
import kakehashi.query.Recency;
import kakehashi.text.Folding;
import kakehashi.text.Words;

/** How what ties are narrowed by is called, in all languages: by the letters without spaces. */
final class Vocabulary {

    /** One value of a facet; several where they are called alike. */
    record Value(Facet facet, Set<String> values) {}

    private static final String AND = "(?i) and | và |・";
    private static final String BEFORE_REGION = "(?i)^(đồng bằng sông |đồng bằng |vùng )";
    private static final String AFTER_REGION = "(?i)( delta|デルタ|地域|地方)$";
    /** What only says that a state lasts or is reached: Đang đề xuất. */
    private static final String STATE = "^(Đang|Đã) ";

    private static final int INITIALS_FROM = 4;

    /** Names in use that no record has. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("Kansai", "jp-region-kinki", "関西", "jp-region-kinki", "ĐBSH", "vn-region-red-river-delta");

    private static final List<String> IN_FORCE = List.of(
            "in force",
            "valid",
            "còn hiệu lực",
            "có hiệu lực",
            "đang hiệu lực",
            "đang có hiệu lực",
            "hiệu lực",
            "有効",
            "有効なもの",
            "現在有効");

    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> inForce = IN_FORCE.stream().map(Folding::compact).collect(Collectors.toUnmodifiableSet());

    Vocabulary(Atlas atlas) {
        List<Region> regions = atlas.records().regions();
        regions.forEach(region -> region.name().all().forEach(name -> addRegion(region, name)));
        Set<String> whole = new HashSet<>(values.keySet());
        for (Region region : regions) {
            for (String name : region.name().all()) {
                parts(name).stream()
                        .filter(part -> !whole.contains(Folding.compact(part)))
                        .forEach(part -> addRegion(region, part));
            }
        }
        OTHER_NAMES.forEach((name, id) -> atlas.findRegion(id).ifPresent(region -> addRegion(region, name)));
        addCodes(Facet.FIELD, Field.values());
        addCodes(Facet.TYPE, TieType.values());
        addCodes(Facet.STATUS, Status.values());
        addCodes(Facet.SCHEME, Scheme.values());
        addCodes(Facet.LAST_CONTACT, Recency.values());
        addOurs();
        atlas.records().networks().forEach(network -> addNamed(Facet.NETWORK, network.id(), network.name()));
        atlas.records().parties().forEach(party -> addNamed(Facet.PARTY, party.id(), party.name()));
    }

    /** The names that stand for a region besides its own: its first part, without what says that it is a region; initials. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        String first = name.split(AND, -1)[0];
        for (String part : List.of(name, first)) {
            parts.add(part);
            parts.add(part.replaceFirst(BEFORE_REGION, "").replaceFirst(AFTER_REGION, ""));
        }
        String[] words = Folding.fold(name).split(" ", -1);
        if (words.length >= INITIALS_FROM && words[0].codePointAt(0) < 0x3000) {
            parts.add(Arrays.stream(words).map(word -> word.substring(0, 1)).collect(Collectors.joining()));
        }
        return parts;
    }

    private void addRegion(Region region, String name) {
        Facet facet = Facet.of(region.country());
        for (String said : List.of(name, name + " region", "vùng " + name, name + "地方", name + "地域")) {
            add(said, facet, region.id());
        }
    }

    private <E extends Enum<E> & Coded> void addCodes(Facet facet, E[] constants) {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            for (E constant : constants) {
                add(words.name(constant), facet, constant.code());
                add(words.name(constant).replaceFirst(STATE, ""), facet, constant.code());
                add(constant.code(), facet, constant.code());
            }
        }
    }

    /** By whole names alone: what was added or changed is said of much else. */
    private void addOurs() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            for (OwnKind kind : OwnKind.values()) {
                add(words.name(kind), Facet.OURS, kind.code());
                add(words.name(Facet.OURS), Facet.OURS, kind.code());
            }
        }
    }

    /** By the whole name, and by what stands in its brackets, which is often what people call it. */
    private void addNamed(Facet facet, String id, Trilingual name) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : name.all()) {
            names.add(text);
            if (text.indexOf('(') > 0 || text.indexOf('（') > 0) {
                names.addAll(Arrays.asList(text.split("[()（）]", -1)));
            }
        }
        names.forEach(text -> add(text, facet, id));
    }

    private void add(String name, Facet facet, String value) {
        String letters = Folding.compact(name);
        if (letters.length() > 1) {
            values.merge(letters, new Value(facet, Set.of(value)), Vocabulary::besides);
        }
    }

    /** What was called so first, and the others of its kind that are. */
    private static Value besides(Value one, Value other) {
        if (one.facet() != other.facet()) {
            return one;
        }
        Set<String> both = new LinkedHashSet<>(one.values());
        both.addAll(other.values());
        return new Value(one.facet(), both);
    }

    Optional<Value> at(String letters) {
        return Optional.ofNullable(values.get(letters));
    }

    boolean isInForce(String letters) {
        return inForce.contains(letters);
    }

    /** The one region whose names alone begin so. */
    Optional<Value> regionBegun(String letters) {
        List<Value> begun = values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(letters))
                .map(Map.Entry::getValue)
                .filter(value -> value.facet().isOfPlaces())
                .distinct()
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }
}
