package kakehashi.stress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Every way in which a folder of seeds is spoiled: each member of one record of each file, each file, and what joins them. */
final class SeedMutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}[?~%]?");

    /** What may be null somewhere, so that a null alone is no fault. */
    private static final Set<String> MAY_BE_NULL = Set.of(
            "title",
            "note",
            "publisher",
            "publisherName",
            "url",
            "copy",
            "via",
            "published",
            "parent",
            "code",
            "iso",
            "from",
            "to",
            "founded",
            "since",
            "until",
            "date",
            "language",
            "source",
            "population",
            "areaKm2",
            "place",
            "renewal",
            "notice",
            "name",
            "office",
            "level",
            "count");

    private static final Set<String> MAY_BE_MISSING = Set.of("document");
    private static final Set<String> NEVER_EMPTY = Set.of("eras", "events", "sources");
    private static final Set<String> ADDRESSES = Set.of("url", "copy");
    private static final Set<String> CODES = Set.of(
            "country",
            "kind",
            "scheme",
            "type",
            "status",
            "language",
            "rank",
            "relation",
            "result",
            "what",
            "level",
            "side",
            "renewal");

    private final SmallSeeds seeds;
    private final List<SeedMutation> all = new ArrayList<>();

    SeedMutations(SmallSeeds seeds) {
        this.seeds = seeds;
    }

    List<SeedMutation> all() throws IOException {
        for (Map.Entry<String, ArrayNode> list : seeds.lists().entrySet()) {
            ofList(list.getKey(), list.getValue());
            all.addAll(SpoiltFile.ofEachKind(list.getKey(), list.getValue().toString()));
        }
        ofMembers(SmallSeeds.MANIFEST, seeds.manifest(), "", seeds.manifest(), "");
        all.addAll(SpoiltFile.ofEachKind(SmallSeeds.MANIFEST, seeds.manifest().toString()));
        ofWhatJoinsRecords();
        return all;
    }

    private void ofList(String file, ArrayNode list) {
        JsonNode specimen = StreamSupport.stream(list.spliterator(), false)
                .max(Comparator.comparing(record -> record.toString().length()))
                .orElseThrow();
        String record = name(file, specimen);
        ofMembers(file, list, record, specimen, "");
        if (specimen.has("id") || file.equals("successions.json")) {
            add("the record twice", file, record, "", list, whole -> whole.add(specimen.deepCopy()));
        }
        add("a text in place of a record", file, "", "", list, whole -> whole.insert(0, "x"));
        String text = list.toString();
        String first = specimen.fieldNames().next();
        String key = "{\"" + first + "\":";
        all.add(SeedMutation.ofText(
                "a key twice", file, "", first, text.replace(key, key + "\"x\",\"" + first + "\":")));
    }

    private static String name(String file, JsonNode record) {
        String key = record.has("id") ? "id" : file.equals("successions.json") ? "from" : "locality";
        return record.path(key).asText();
    }

    /** Whether a member is what its record is known by, so that a spoilt one may be told by another name or none. */
    private static boolean isName(String file, String field) {
        return field.equals("id")
                || field.equals("from") && file.equals("successions.json")
                || field.equals("locality");
    }

    /** Each member of an object, of the objects in it, and of the first object of each list in it. */
    private void ofMembers(String file, JsonNode whole, String record, JsonNode object, String path) {
        spoil("an unknown member", file, whole, record, path + "unheardOf", object, copy -> copy.put("unheardOf", 1));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> {
            JsonNode value = object.get(name);
            String field = path + name;
            if (!MAY_BE_MISSING.contains(name)) {
                spoil("missing", file, whole, record, field, object, copy -> copy.remove(name));
            }
            put("null", file, whole, record, field, object, name, NODES.nullNode(), !MAY_BE_NULL.contains(name));
            put("of another type", file, whole, record, field, object, name, other(value), true);
            if (value.isTextual()) {
                ofText(file, whole, record, field, object, name);
            } else if (value.isNumber()) {
                ofNumber(file, whole, record, field, object, name);
            } else if (value.isObject()) {
                ofMembers(file, whole, record, value, field + ".");
            } else if (value.isArray()) {
                ofElements(file, whole, record, field, object, name);
            }
        });
    }

    private void ofText(String file, JsonNode whole, String record, String field, JsonNode object, String name) {
        String text = object.get(name).textValue();
        List<String> spoilt = new ArrayList<>(List.of("", " "));
        if (ADDRESSES.contains(name)) {
            spoilt.addAll(List.of(
                    "htp://x/",
                    "javascript:alert(1)",
                    "https://x/\"onmouseover=\"",
                    "https://x/<script>",
                    "http://[::1",
                    "https://user:pw@x/",
                    "https://x/\u202Efdp",
                    "https://x/\n",
                    "https://x/ y",
                    "https://",
                    "https://x/" + "y".repeat(100_000)));
        } else {
            spoilt.addAll(List.of(
                    "@@ to be written",
                    text + "e\u0301",
                    text + "\u0007",
                    text + "\n",
                    text + "\u202E",
                    "\u2066" + text,
                    text + "\u200B",
                    text + "\uD83D",
                    text + "\uD83D\uDE00",
                    text + "x".repeat(200_000)));
        }
        if (DATE.matcher(text).matches()) {
            spoilt.addAll(List.of(
                    "2019-13",
                    "2019-02-30",
                    "0216-11",
                    "0000",
                    "9999",
                    "201X",
                    "2016-11/2017-02",
                    "2020-21",
                    "last year",
                    "２０１９",
                    "-2019",
                    "2019-10-21T00:00"));
        }
        if (CODES.contains(name)) {
            spoilt.add("!!");
        }
        if (isReference(name, text)) {
            spoilt.add("no-such");
        }
        if (name.equals("id") && whole instanceof ArrayNode && path(field).isEmpty()) {
            spoilt.addAll(List.of("../x", "A B", "vn-" + "x".repeat(200)));
        }
        if (name.equals("version")) {
            spoilt.addAll(List.of("00.00.00", "2026", "2026.13.1", "2026.11.1-beta", "99999999999.1.1"));
        }
        for (String next : spoilt) {
            put(
                    next.length() > 60 ? next.length() + " letters" : visible(next),
                    file,
                    whole,
                    record,
                    field,
                    object,
                    name,
                    TextNode.valueOf(next),
                    true);
        }
    }

    private static String visible(String text) {
        return text.codePoints()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    private static String path(String field) {
        return field.substring(0, field.lastIndexOf('.') + 1);
    }

    private boolean isReference(String name, String text) {
        return !name.equals("id")
                && seeds.lists().values().stream()
                        .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                        .anyMatch(record -> record.path("id").asText().equals(text));
    }

    private void ofNumber(String file, JsonNode whole, String record, String field, JsonNode object, String name) {
        boolean isPlace = name.equals("lat") || name.equals("lon");
        if (isPlace || field.startsWith("counts.")) {
            for (double next : new double[] {-1, 617.9, 999_999, 1e300}) {
                put("" + next, file, whole, record, field, object, name, NODES.numberNode(next), true);
            }
        }
    }

    private void ofElements(String file, JsonNode whole, String record, String field, JsonNode object, String name) {
        JsonNode list = object.get(name);
        put("an empty list", file, whole, record, field, object, name, NODES.arrayNode(), NEVER_EMPTY.contains(name));
        ArrayNode longer = NODES.arrayNode();
        for (int i = 0; i < 2000; i++) {
            longer.add(list.isEmpty() ? TextNode.valueOf("x") : list.get(0));
        }
        put("2,000 entries", file, whole, record, field, object, name, longer, true);
        if (list.path(0).isObject()) {
            ofMembers(file, whole, record, list.get(0), field + "[0].");
        } else if (list.path(0).isTextual()) {
            String text = list.get(0).textValue();
            ofElement("twice", file, whole, record, field, object, name, text, text);
            ofElement("empty", file, whole, record, field, object, name, "");
            ofElement("two lines", file, whole, record, field, object, name, text + "\n");
            ofElement("turned", file, whole, record, field, object, name, text + "\u202E");
            if (!name.equals("attribution")) {
                ofElement("unknown", file, whole, record, field, object, name, "no-such");
            }
        }
    }

    private void ofElement(
            String what,
            String file,
            JsonNode whole,
            String record,
            String field,
            JsonNode object,
            String name,
            String... texts) {
        ArrayNode list = NODES.arrayNode();
        List.of(texts).forEach(list::add);
        put(what, file, whole, record, field, object, name, list, true);
    }

    private static JsonNode other(JsonNode value) {
        // What may be missing may be a number or a text where it is there, but never true.
        return switch (value.getNodeType()) {
            case NULL -> NODES.booleanNode(true);
            case STRING -> NODES.numberNode(7);
            case ARRAY -> NODES.objectNode();
            case OBJECT -> NODES.arrayNode();
            default -> TextNode.valueOf("seven");
        };
    }

    private void put(
            String what,
            String file,
            JsonNode whole,
            String record,
            String field,
            JsonNode object,
            String name,
            JsonNode next,
            boolean isFault) {
        JsonNode before = object.get(name);
        ((ObjectNode) object).set(name, next);
        String text = whole.toString();
        ((ObjectNode) object).set(name, before);
        all.add(new SeedMutation(
                what, file, isName(file, field) ? "" : record, field, isFault, SeedMutation.harm(text)));
    }

    private void spoil(
            String what,
            String file,
            JsonNode whole,
            String record,
            String field,
            JsonNode object,
            Consumer<ObjectNode> change) {
        ObjectNode before = NODES.objectNode().setAll((ObjectNode) object);
        change.accept((ObjectNode) object);
        all.add(SeedMutation.ofText(what, file, isName(file, field) ? "" : record, field, whole.toString()));
        ((ObjectNode) object).removeAll();
        ((ObjectNode) object).setAll(before);
    }

    private void add(
            String what, String file, String record, String field, ArrayNode list, Consumer<ArrayNode> change) {
        ArrayNode copy = list.deepCopy();
        change.accept(copy);
        all.add(SeedMutation.ofText(what, file, record, field, copy.toString()));
    }

    private void ofWhatJoinsRecords() {
        String localities = "localities.json";
        ArrayNode all = seeds.lists().get(localities);
        List<JsonNode> vietnamese = StreamSupport.stream(all.spliterator(), false)
                .filter(locality -> locality.get("country").asText().equals("VN")
                        && locality.get("eras").size() > 1)
                .toList();
        String one = vietnamese.get(0).get("id").asText();
        String other = vietnamese.get(1).get("id").asText();
        for (int era = 0; era < 2; era++) {
            int at = era;
            String field = "eras[" + at + "].parent";
            add("in itself", localities, one, field, all, copy -> lieIn(copy, one, at, one));
            add("in each other", localities, one, field, all, copy -> {
                lieIn(copy, one, at, other);
                lieIn(copy, other, at, one);
            });
            add("in each other at different times", localities, one, field, all, copy -> {
                lieIn(copy, one, at, other);
                lieIn(copy, other, 1 - at, one);
            });
            add("in another country", localities, one, field, all, copy -> lieIn(copy, one, at, "jp-tokyo"));
        }
        String successions = "successions.json";
        ArrayNode orders = seeds.lists().get(successions);
        String from = orders.get(0).get("from").asText();
        String to = orders.get(0).get("to").asText();
        add("succeeding itself", successions, from, "to", orders, copy -> set(copy.get(0), "to", from));
        add("succeeding each other", successions, from, "to", orders, copy -> {
            ObjectNode back = copy.get(0).deepCopy();
            copy.add(back.put("from", to).put("to", from));
        });
        String japanese = StreamSupport.stream(all.spliterator(), false)
                .map(locality -> locality.get("id").asText())
                .filter(id -> id.startsWith("jp-"))
                .findFirst()
                .orElseThrow();
        add("succeeded abroad", successions, from, "to", orders, copy -> set(copy.get(0), "to", japanese));
        add("succeeded years later", successions, from, "date", orders, copy -> set(copy.get(0), "date", "2099"));
        String networks = "networks.json";
        ArrayNode joined = seeds.lists().get(networks);
        String network = joined.get(0).get("id").asText();
        add("a member twice", networks, network, "members", joined, copy -> {
            ArrayNode members = (ArrayNode) copy.get(0).get("members");
            members.add(members.get(0).deepCopy());
        });
        add("a member that left before it joined", networks, network, "members", joined, copy -> {
            ObjectNode member = (ObjectNode) copy.get(0).get("members").get(0);
            member.put("since", "2020").put("until", "2019");
        });
    }

    private static void lieIn(ArrayNode localities, String id, int era, String parent) {
        localities.forEach(locality -> {
            if (locality.get("id").asText().equals(id)) {
                set(locality.get("eras").get(era), "parent", parent);
            }
        });
    }

    private static void set(JsonNode object, String name, String text) {
        ((ObjectNode) object).put(name, text);
    }
}
