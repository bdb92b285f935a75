package kakehashi.store.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kakehashi.model.Edition;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Country;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Field;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Seat;
import kakehashi.model.value.SourceKind;
import kakehashi.model.value.SourceRank;
import kakehashi.model.value.Status;
import kakehashi.model.value.SuccessionKind;
import kakehashi.model.value.TieType;
import kakehashi.query.rule.TextRules;

/** Reads every seed file into records and reports what cannot be read as the format says. */
final class SeedParser {

    private static final PartialDate NO_DATE = PartialDate.of(LocalDate.EPOCH);

    private static final Pattern VERSION = Pattern.compile("20\\d\\d\\.([1-9]|1[0-2])\\.[1-9]\\d{0,3}");
    private static final int MOST_RECORDS = 50_000;

    private final SeedFiles folder;
    private final Breaches breaches;
    private final SeedJson json;
    private final SeedGlyphs glyphs;
    private final SeedRecords records = new SeedRecords();

    SeedParser(SeedFiles folder, SeedGlyphs glyphs, Breaches breaches) {
        this.folder = folder;
        this.glyphs = glyphs;
        this.breaches = breaches;
        json = new SeedJson(folder, breaches);
    }

    SeedRecords parse() throws IOException {
        readManifest();
        each(SeedRecords.SOURCES, "id", o -> records.add(records.sources, source(o), o.origin()));
        each(SeedRecords.PARTIES, "id", o -> records.add(records.parties, party(o), o.origin()));
        each(SeedRecords.LOCALITIES, "id", this::readLocality);
        each(SeedRecords.REGIONS, "id", o -> records.add(records.regions, region(o), o.origin()));
        each(SeedRecords.NETWORKS, "id", o -> records.add(records.networks, network(o), o.origin()));
        each(SeedRecords.SUCCESSIONS, "from", o -> records.add(records.successions, succession(o), o.origin()));
        readAlmanac();
        for (String file : tieFiles()) {
            each(file, "id", o -> records.add(records.ties, tie(o), o.origin()));
        }
        return records;
    }

    private List<String> tieFiles() {
        try {
            return folder.tieFiles();
        } catch (NoSuchFileException gone) {
            breaches.add(SeedRecords.TIES, "", "", SeedFault.FILE_MISSING);
        } catch (IOException unreadable) {
            breaches.add(SeedRecords.TIES, "", "", SeedFault.FILE_UNREADABLE);
        }
        records.markUnread(SeedRecords.TIES + ".json");
        return List.of();
    }

    private void readAlmanac() throws IOException {
        each(
                SeedRecords.ALIASES,
                "locality text",
                o -> records.add(records.aliases, AlmanacParser.alias(o), o.origin()));
        each(
                SeedRecords.PROFILES,
                "locality date",
                o -> records.add(records.profiles, AlmanacParser.profile(o, NO_DATE), o.origin()));
        each(
                SeedRecords.LEDGER,
                "locality scheme date",
                o -> records.add(records.ledger, AlmanacParser.ledgerLine(o, NO_DATE), o.origin()));
        each(SeedRecords.TOTALS, "id", o -> records.add(records.totals, AlmanacParser.total(o, NO_DATE), o.origin()));
    }

    private void each(String file, String key, Consumer<SeedObject> reader) throws IOException {
        Optional<JsonNode> tree = json.read(file);
        if (tree.isEmpty() || !tree.get().isArray()) {
            records.markUnread(file);
            tree.ifPresent(other -> breaches.add(file, "", "", SeedFault.WRONG_SHAPE, "list"));
            return;
        }
        if (tree.get().size() > MOST_RECORDS) {
            records.markUnread(file);
            breaches.add(
                    file,
                    "",
                    "",
                    SeedFault.LIST_TOO_LONG,
                    Integer.toString(tree.get().size()),
                    Integer.toString(MOST_RECORDS));
            return;
        }
        for (JsonNode node : tree.get()) {
            SeedObject object = SeedObject.record(file, node, key, breaches);
            if (object != null) {
                reader.accept(object);
                object.end();
                glyphs.check(node, object.origin());
            }
        }
    }

    private void readManifest() throws IOException {
        JsonNode tree = json.read(SeedRecords.MANIFEST).orElse(null);
        SeedObject manifest = tree == null ? null : SeedObject.record(SeedRecords.MANIFEST, tree, "version", breaches);
        if (tree == null || manifest == null) {
            records.markUnread(SeedRecords.MANIFEST);
            return;
        }
        records.edition = edition(manifest);
        SeedObject counts = manifest.object("counts", true);
        if (counts != null) {
            for (String kind : SeedRules.counted(records).keySet()) {
                records.counts.put(kind, counts.count(kind));
            }
            counts.end();
        }
        manifest.end();
        glyphs.check(tree, manifest.origin());
    }

    private static Edition edition(SeedObject manifest) {
        String version = manifest.text("version");
        if (!VERSION.matcher(version).matches()) {
            manifest.fault("version", SeedFault.VERSION_UNREADABLE, version);
        }
        PartialDate date = manifest.date("date", NO_DATE);
        if (date.precision() != PartialDate.Precision.DAY || date.isQualified() || !date.isPlausible()) {
            manifest.fault("date", SeedFault.DATE_UNREADABLE, date.toString());
        }
        String licence = manifest.text("licence");
        List<String> attribution = manifest.distinct("attribution");
        SeedOrigin origin = manifest.origin();
        TextRules.check(licence, (rule, arguments) -> origin.breach("licence", rule, arguments));
        attribution.forEach(
                text -> TextRules.check(text, (rule, arguments) -> origin.breach("attribution", rule, arguments)));
        return new Edition(version, origin.isUnread("date") ? LocalDate.MAX : date.earliest(), licence, attribution);
    }

    private static Source source(SeedObject o) {
        return new Source(
                o.text("id"),
                o.text("title"),
                o.textOrNull("publisher"),
                o.trilingualOrNull("publisherName"),
                o.textOrNull("url"),
                o.textOrNull("copy"),
                o.textOrNull("via"),
                o.dateOrNull("published"),
                o.text("language"),
                o.code("kind", SourceKind.class),
                o.code("rank", SourceRank.class));
    }

    private static Party party(SeedObject o) {
        return new Party(o.text("id"), o.trilingual("name"), o.code("kind", PartyKind.class));
    }

    private static Country country(SeedObject o) {
        String code = o.text("country");
        return Arrays.stream(Country.values())
                .filter(country -> country.name().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    o.fault("country", SeedFault.CODE_UNKNOWN, code);
                    return Country.VN;
                });
    }

    private void readLocality(SeedObject o) {
        String id = o.text("id");
        Country country = country(o);
        List<Era> eras = o.objects("eras").stream().map(SeedParser::era).toList();
        String source = o.text("source");
        if (eras.isEmpty()) {
            o.fault("eras", SeedFault.ERA_MISSING);
            records.addUnmade(id);
        } else {
            records.add(records.localities, new Locality(id, country, eras, source), o.origin());
        }
    }

    private static Era era(SeedObject o) {
        Era era = new Era(
                o.dateOrNull("from"),
                o.dateOrNull("to"),
                o.code("kind", LocalityKind.class),
                o.trilingual("name"),
                o.textOrNull("parent"),
                o.textOrNull("code"),
                o.textOrNull("iso"),
                seat(o));
        o.end();
        return era;
    }

    private static Seat seat(SeedObject o) {
        SeedObject seat = o.object("seat", true);
        if (seat == null) {
            return new Seat(0, 0);
        }
        Seat read = new Seat(seat.number("lat"), seat.number("lon"));
        seat.end();
        return read;
    }

    private static Region region(SeedObject o) {
        List<Region.Span> spans = o.objects("spans").stream()
                .map(span -> {
                    Region.Span read = new Region.Span(
                            span.dateOrNull("from"),
                            span.dateOrNull("to"),
                            Set.copyOf(span.distinct("members")),
                            span.text("source"));
                    span.end();
                    return read;
                })
                .toList();
        return new Region(o.text("id"), country(o), o.trilingual("name"), spans);
    }

    private static Succession succession(SeedObject o) {
        return new Succession(
                o.text("from"),
                o.text("to"),
                o.date("date", NO_DATE),
                o.code("kind", SuccessionKind.class),
                o.trilingual("note"),
                o.text("source"));
    }

    private static Network network(SeedObject o) {
        List<Network.Membership> members = o.objects("members").stream()
                .map(member -> {
                    Network.Membership read = new Network.Membership(
                            member.text("locality"),
                            member.dateOrNull("since"),
                            member.dateOrNull("until"),
                            member.list("sources"));
                    member.end();
                    return read;
                })
                .toList();
        return new Network(
                o.text("id"),
                o.trilingual("name"),
                o.dateOrNull("founded"),
                members,
                o.list("sources"),
                o.trilingualOrNull("note"));
    }

    private static Tie tie(SeedObject o) {
        Scheme scheme = o.code("scheme", Scheme.class);
        if (scheme == Scheme.NETWORK) {
            o.fault("scheme", SeedFault.CODE_UNKNOWN, scheme.code());
            scheme = Scheme.OFFICIAL;
        }
        return new Tie(
                o.text("id"),
                o.text("vietnam"),
                o.text("japan"),
                scheme,
                o.code("type", TieType.class),
                o.text("typeAsStated"),
                o.textOrNull("title"),
                Set.copyOf(o.codes("fields", Field.class)),
                o.code("status", Status.class),
                o.list("parties"),
                o.objects("events").stream().map(SeedParser::event).toList(),
                o.trilingualOrNull("note"));
    }

    private static TieEvent event(SeedObject o) {
        TieEvent event = new TieEvent(
                o.text("id"),
                o.dateOrNull("date"),
                o.code("kind", EventKind.class),
                o.trilingual("summary"),
                o.list("sources"),
                o.list("conflictsWith"),
                DocumentParser.document(o));
        o.end();
        return event;
    }
}
