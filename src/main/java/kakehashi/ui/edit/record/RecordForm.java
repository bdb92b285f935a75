package kakehashi.ui.edit.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import kakehashi.model.Alias;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.ChangeSet;
import kakehashi.model.Era;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Profile;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.value.Language;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Remark;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.edit.Attempt;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.FormCard;
import kakehashi.ui.edit.ReasonField;
import kakehashi.ui.edit.SourceField;
import kakehashi.ui.edit.field.FormField;
import org.jspecify.annotations.Nullable;

/** A whole record to be added or corrected, with the records that are told of it alone; or to be taken away. */
final class RecordForm extends FormCard {

    private final Sketch begun;
    private final @Nullable AtlasRecord before;
    private final Making making;
    private final Parts parts;
    private final List<Beside> beside;
    private final ReasonField reason;
    private final SourceField because;
    private Node first;
    private String written = "";

    /** Records of another kind that are told of the one that the form is about, and of nothing else. */
    private record Beside(String name, RowsControl rows, FormField field, List<AtlasRecord> before) {}

    private RecordForm(Desk desk, Sketch begun, @Nullable AtlasRecord before, String form, String title) {
        super(desk, form, title, before == null ? "" : before.key().id());
        this.begun = begun;
        this.before = before;
        Words words = words();
        making = new Making(
                desk, before instanceof Locality place ? place.country() : null, new FreshSources(desk), this::look);
        reason = new ReasonField(words);
        because = new SourceField(desk, this::look);
        FormField becauseField =
                new FormField("edit-because", words.say("edit.source-of-correction"), because, because.typed());
        parts = new Parts(making, begun, "edit", this::control);
        beside = before instanceof Locality place ? beside(place) : List.of();
        first = parts.all().get(0).control().first();
        if (before != null) {
            add(FactColumn.text(
                    new SessionNames(desk.session()).name(before.key().id()), "value"));
        }
        keeps("fresh", making.fresh()::kept, making.fresh()::restore);
        parts.all().forEach(part -> {
            add(part.field());
            keeps("edit-" + part.asked().member(), part.control()::kept, kept -> restore(part.control(), kept));
        });
        beside.forEach(section -> {
            add(section.field());
            keeps("edit-" + section.name(), section.rows()::kept, kept -> restore(section.rows(), kept));
        });
        if (before != null) {
            add(new FormField("edit-reason", words.say("edit.reason"), reason, reason.text()));
            add(becauseField);
            keeps(reason.text());
            because.keptBy(this);
        }
        if (before != null && !(before instanceof Locality)) {
            offersRemoval(words.say("edit.remove-record"), sure(before), () -> removed(before.key()));
        }
        begin();
    }

    /** @param part of the record that is meant, such as {@code members[3]}, or {@code members[new]}; or empty */
    static RecordForm correcting(Desk desk, AtlasRecord record, String part) {
        Words words = desk.words();
        String title = record instanceof Party
                ? words.say("edit.correct-party")
                : record instanceof Network
                        ? words.say("edit.correct-network")
                        : record instanceof Source
                                ? words.say("edit.correct-source")
                                : words.say("edit.correct-locality");
        RecordForm form = new RecordForm(
                desk,
                Sketch.of((Record) record),
                record,
                "correct-" + record.key().kind().code(),
                title);
        form.begin(part);
        return form;
    }

    /** A network or a third party that is not on record. */
    static RecordForm adding(Desk desk, RecordKind kind) {
        Words words = desk.words();
        // Under which id it is added is found when it is.
        Map<String, Object> id = Map.of("id", "own");
        return kind == RecordKind.NETWORK
                ? new RecordForm(desk, new Sketch(Network.class, id), null, "network", words.say("edit.add-network"))
                : new RecordForm(desk, new Sketch(Party.class, id), null, "party", words.say("edit.add-party"));
    }

    private static void restore(Control control, String kept) {
        try {
            control.restore(kept);
        } catch (RuntimeException edited) {
            control.set(null);
        }
    }

    private Control control(Asked asked, Class<?> type) {
        String id = "edit-" + asked.member();
        return switch (asked) {
            case NETWORK_MEMBERS -> rows(Network.Membership.class, Map.of(), id, words().say("edit.add-member"));
            case LOCALITY_ERAS -> rows(Era.class, Map.of(), id, words().say("edit.add-era"));
            default -> making.control(asked, type, id);
        };
    }

    private RowsControl rows(Class<? extends Record> kind, Map<String, Object> settled, String id, String add) {
        return new RowsControl(making, new Sketch(kind, settled), id, add);
    }

    private List<Beside> beside(Locality place) {
        Words words = words();
        Atlas atlas = desk().editing().atlas();
        String id = place.id();
        return List.of(
                beside(
                        "aliases",
                        words.say("edit.rows-aliases"),
                        rows(Alias.class, Map.of("locality", id), "edit-aliases", words.say("edit.add-alias")),
                        atlas.aliasesOf(id)),
                beside(
                        "succession",
                        words.say("edit.rows-succession"),
                        rows(Succession.class, Map.of("from", id), "edit-succession", words.say("edit.add-succession")),
                        atlas.successionOf(id).stream().toList()),
                beside(
                        "profiles",
                        words.say("edit.rows-profiles"),
                        rows(Profile.class, Map.of("locality", id), "edit-profiles", words.say("edit.add-profile")),
                        atlas.profilesOf(id)),
                beside(
                        "ledger",
                        words.say("edit.rows-ledger"),
                        rows(LedgerLine.class, Map.of("locality", id), "edit-ledger", words.say("edit.add-ledger")),
                        atlas.ledgerOf(id)));
    }

    private static Beside beside(String name, String label, RowsControl rows, List<? extends AtlasRecord> before) {
        rows.set(before);
        return new Beside(name, rows, new FormField("edit-" + name, label, rows, rows.first()), List.copyOf(before));
    }

    private void begin(String part) {
        String name = part.replaceFirst("\\[.*", "");
        String number = part.substring(name.length()).replaceAll("\\D", "");
        Control meant = beside.stream()
                .filter(section -> section.name().equals(name))
                .<Control>map(Beside::rows)
                .findFirst()
                .orElseGet(() -> parts.part(name).control());
        if (!(meant instanceof RowsControl rows) || name.equals(part)) {
            first = meant.first();
        } else {
            first = number.isEmpty() ? rows.openNew() : rows.open(Integer.parseInt(number));
        }
    }

    // ---- taking it away

    private String sure(AtlasRecord record) {
        String naming = new Naming(desk()).of(record, words().say("edit.comma"));
        return naming.isEmpty() ? words().say("edit.remove-record-sure") : words().say("edit.remove-needed", naming);
    }

    private Optional<ChangeSet> removed(RecordKey key) {
        Draft draft = draft();
        draft.withdraw(key);
        return draft.set(desk().editing().stamp(reason.reason(null)));
    }

    // ---- what would be written

    @Override
    public Node first() {
        return first;
    }

    @Override
    protected Node at(String member, Language language) {
        return beside.stream()
                .filter(section -> member.startsWith(section.name() + "["))
                .findFirst()
                .map(section ->
                        section.rows().at(member.substring(section.name().length()), language))
                .orElseGet(() -> parts.at(member, language));
    }

    @Override
    protected Node firstMissing() {
        return beside.stream()
                .filter(section ->
                        parts.missing().isEmpty() && !section.rows().missing().isEmpty())
                .findFirst()
                .map(section -> section.rows().first())
                .orElseGet(parts::firstMissing);
    }

    @Override
    protected Attempt attempt() {
        List<String> missing = new ArrayList<>(parts.missing());
        beside.forEach(section -> missing.addAll(section.rows().missing()));
        if (because.isRefused()) {
            missing.add(words().say("edit.source-of-correction"));
        }
        Draft draft = draft();
        parts.sketch().made().ifPresent(record -> put(draft, (AtlasRecord) record));
        beside.forEach(section -> put(draft, section));
        if (draft.changes().isEmpty()) {
            return new Attempt(missing, Optional.empty());
        }
        draft.call(ChangeSet.Label.of(before == null ? "query.done.added" : "query.done.changed", written));
        return new Attempt(missing, draft.set(desk().editing().stamp(before == null ? null : why(draft))));
    }

    private ChangeSet.@Nullable Reason why(Draft draft) {
        List<Source> says = because.sources();
        return reason.reason(says.isEmpty() ? null : desk().idIn(draft, says.get(0)));
    }

    private void put(Draft draft, AtlasRecord record) {
        making.fresh().addTo(draft, record);
        if (before != null) {
            draft.put(record);
            written = record.key().id();
        } else {
            written = record instanceof Network network
                    ? draft.addNetwork(network)
                    : draft.addParty(((Party) record).name(), ((Party) record).kind());
        }
    }

    /** Those that are there now, and none of those that are not; one that is known by something else now is another. */
    private void put(Draft draft, Beside section) {
        Set<RecordKey> now = new LinkedHashSet<>();
        section.rows().value().stream()
                .flatMap(row -> Stream.of((AtlasRecord) row))
                .forEach(record -> {
                    making.fresh().addTo(draft, record);
                    draft.put(record);
                    now.add(record.key());
                });
        section.before().stream()
                .map(AtlasRecord::key)
                .filter(key -> !now.contains(key))
                .forEach(draft::withdraw);
    }

    @Override
    protected List<Remark> say(List<Remark> remarks) {
        List<Remark> left = parts.say(remarks, this::isOfIt, "");
        for (Beside section : beside) {
            left = section.rows().say(left, "");
        }
        return left;
    }

    private boolean isOfIt(Remark remark) {
        return remark.record().kind() == kind()
                && (before == null
                        || remark.record().equals(Objects.requireNonNull(before).key()));
    }

    private RecordKind kind() {
        return begun.kind() == Party.class
                ? RecordKind.PARTY
                : begun.kind() == Network.class
                        ? RecordKind.NETWORK
                        : begun.kind() == Source.class ? RecordKind.SOURCE : RecordKind.LOCALITY;
    }

    @Override
    protected void written(ChangeSet set) {
        desk().undoing().written(set);
        if (before == null) {
            desk().session().select(written);
        }
    }
}
