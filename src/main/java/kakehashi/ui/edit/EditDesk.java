package kakehashi.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Region;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.query.PairId;
import kakehashi.query.edit.Untranslated;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;

/** Opens the forms of the window over it, and takes back what was written by them. */
public final class EditDesk {

    private static final Pattern EVENT = Pattern.compile("events\\[([^]]+)]\\.(.+)");

    private final Desk desk;
    private final RecordForms others;
    private final List<Offer> offers = new ArrayList<>();

    /** @param others the forms of what is neither tie nor event */
    public EditDesk(Session session, Outside outside, FileDesk files, CardPlace cards, RecordForms others) {
        this.others = others;
        desk = new Desk(session, outside, files, cards);
    }

    /**
     * Asks what happened.
     *
     * @param about id of a tie, pair or locality that it is likely about; that of another record, or an empty one, where it
     *     can be any tie
     */
    public void addEvent(String about) {
        if (canEdit()) {
            List<Tie> likely = likely(about);
            EventForm form = EventForm.adding(desk, likely.isEmpty() ? "" : about, likely);
            desk.cards().open(form, form.first());
        }
    }

    /**
     * Asks for a tie that is not on record.
     *
     * @param about id of a locality that is likely one side of it, or of a pair; that of another record, or an empty one, where
     *     it can be any two
     */
    public void addTie(String about) {
        if (canEdit()) {
            Atlas atlas = desk.editing().atlas();
            List<String> likely = PairId.of(atlas, about)
                    .map(pair -> List.of(pair.vietnam(), pair.japan()))
                    .orElseGet(() ->
                            atlas.findLocality(about).map(Locality::id).stream().toList());
            NewTieForm form = new NewTieForm(desk, likely.isEmpty() ? "" : about, likely);
            desk.cards().open(form, form.first());
        }
    }

    /** Something else by which records are added. */
    private record Offer(String id, String key, Runnable action) {}

    /**
     * Offers something else where one is asked what is to be added.
     *
     * @param key of its name
     */
    public void offer(String id, String key, Runnable action) {
        offers.add(new Offer(id, key, action));
    }

    /** Asks what kind of record is to be added, and then for the record. */
    public void add() {
        if (canEdit()) {
            Words words = desk.words();
            String selected = desk.session().selection().orElse("");
            List<AddCard.Choice> choices = new ArrayList<>(List.of(
                    new AddCard.Choice("add-an-event", words.say("edit.add-event"), () -> addEvent(selected)),
                    new AddCard.Choice("add-a-tie", words.say("edit.add-tie"), () -> addTie(selected)),
                    new AddCard.Choice(
                            "add-a-source", words.say("edit.add-source"), () -> addRecord(RecordKind.SOURCE)),
                    new AddCard.Choice("add-a-party", words.say("edit.add-party"), () -> addRecord(RecordKind.PARTY)),
                    new AddCard.Choice(
                            "add-a-network", words.say("edit.add-network"), () -> addRecord(RecordKind.NETWORK))));
            offers.forEach(each -> choices.add(new AddCard.Choice(each.id(), words.say(each.key()), each.action())));
            AddCard card = new AddCard(desk, choices);
            desk.cards().open(card, card.first());
        }
    }

    /** Asks for a party, a network or a source that is not on record. */
    public void addRecord(RecordKind kind) {
        if (canEdit()) {
            open(others.adding(desk, kind));
        }
    }

    /** Takes down that somebody searched a locality for ties; nothing happens where there is none of this id. */
    public void searched(String locality) {
        if (desk.editing().atlas().findLocality(locality).isPresent() && canEdit()) {
            open(others.searching(desk, locality));
        }
    }

    /**
     * Corrects what is on record, or takes it away; nothing happens with what has no form.
     *
     * @param fact id of a record, and behind a space, where a part of it is meant, of a tie the id of an event, of another
     *     record its member, such as {@code members[3]}
     */
    public void correct(String fact) {
        int space = fact.indexOf(' ');
        String id = space < 0 ? fact : fact.substring(0, space);
        String part = space < 0 ? "" : fact.substring(space + 1);
        record(id).filter(record -> canEdit()).ifPresent(record -> open(form(record, part)));
    }

    private FormCard form(AtlasRecord record, String part) {
        if (!(record instanceof Tie tie)) {
            return others.correcting(desk, record, part);
        }
        Optional<TieEvent> happened = eventOf(tie, " " + part);
        return happened.isPresent() ? EventForm.correcting(desk, tie, happened.get()) : new TieForm(desk, tie);
    }

    /**
     * Asks which other events tell differently what one does, and which of them to go by.
     *
     * @param fact id of a tie, and that of the event behind a space
     */
    public void rivals(String fact) {
        Optional<Tie> tie = tieOf(fact);
        Optional<TieEvent> event = tie.flatMap(of -> eventOf(of, fact));
        if (event.isPresent() && canEdit()) {
            open(new RivalsForm(desk, tie.get(), event.get()));
        }
    }

    private Optional<Tie> tieOf(String fact) {
        int space = fact.indexOf(' ');
        return desk.tie(space < 0 ? fact : fact.substring(0, space));
    }

    private static Optional<TieEvent> eventOf(Tie tie, String fact) {
        String event = fact.substring(fact.indexOf(' ') + 1);
        return tie.events().stream().filter(each -> each.id().equals(event)).findFirst();
    }

    /** Makes one of a record and another one of the same thing; nothing happens with what is of no such kind. */
    public void merge(String id) {
        record(id)
                .filter(record -> !(record instanceof Locality) && canEdit())
                .ifPresent(record -> open(others.merging(desk, record)));
    }

    /** What has a form, as it was last written. */
    private Optional<AtlasRecord> record(String id) {
        return desk.editing()
                .atlas()
                .find(id)
                .filter(found -> found instanceof AtlasRecord && !(found instanceof Region))
                .map(AtlasRecord.class::cast);
    }

    private void open(FormCard form) {
        desk.cards().open(form, form.first());
    }

    /** Whether a record, or what is selected by this id, can be corrected here and now. */
    public boolean canCorrect(String id) {
        return record(id).isPresent() && desk.session().readOnly(desk.words()).isEmpty();
    }

    /** Shows the texts that are there in some languages alone, to open one in its form. */
    public void untranslated() {
        UntranslatedCard card = new UntranslatedCard(desk, this::translate);
        desk.cards().open(card, card.first());
    }

    private void translate(Untranslated text) {
        String id = text.record().firstWord();
        desk.session().select(id);
        Language wanted = text.missing().contains(desk.words().language())
                ? desk.words().language()
                : text.missing().get(0);
        Optional<Tie> tie = desk.tie(id);
        Matcher inEvent = EVENT.matcher(text.path());
        if (tie.isEmpty()) {
            record(id).ifPresent(of -> open(others.correcting(desk, of, ""), path(text), wanted));
        } else if (!inEvent.matches()) {
            open(new TieForm(desk, tie.get()), text.path(), wanted);
        } else {
            String member = inEvent.group(2);
            eventOf(tie.get(), inEvent.group(1))
                    .ifPresent(event -> open(
                            member.equals("goBy")
                                    ? new RivalsForm(desk, tie.get(), event)
                                    : EventForm.correcting(desk, tie.get(), event),
                            member,
                            wanted));
        }
    }

    /** Of a text in a record that the form of its locality holds, its path in there. */
    private String path(Untranslated text) {
        RecordKey record = text.record();
        return switch (record.kind()) {
            case SUCCESSION -> "succession[0]." + text.path();
            case LEDGER -> {
                List<LedgerLine> lines = desk.editing().atlas().ledgerOf(record.firstWord());
                List<RecordKey> keys = lines.stream().map(LedgerLine::key).toList();
                yield "ledger[" + keys.indexOf(record) + "]." + text.path();
            }
            default -> text.path();
        };
    }

    private void open(FormCard form, String member, Language language) {
        if (canEdit()) {
            desk.cards().open(form, form.at(member, language));
        }
    }

    /** Shows what was done, to take back any of it. */
    public void steps() {
        StepsCard card = new StepsCard(desk);
        desk.cards().open(card, card.first());
    }

    /** Shows the history of a record of the atlas; nothing happens where there is none of this id. */
    public void history(String id) {
        if (desk.editing().atlas().find(id).orElse(null) instanceof AtlasRecord record) {
            HistoryCard card = new HistoryCard(desk, record.key());
            desk.cards().open(card, card.first());
        }
    }

    /** Shows what the office noted for itself. */
    public void notes() {
        NotesCard card = new NotesCard(desk);
        desk.cards().open(card, card.first());
    }

    /** Takes the last step back, and says what it was. */
    public void undo() {
        if (canEdit()) {
            desk.undoing().undo();
        }
    }

    /** Makes the step again that was taken back last, and says what it is. */
    public void redo() {
        if (canEdit()) {
            desk.undoing().redo();
        }
    }

    /** Else says why not. */
    private boolean canEdit() {
        Optional<String> why = desk.session().readOnly(desk.words());
        why.ifPresent(desk.outside()::say);
        return why.isEmpty();
    }

    private List<Tie> likely(String about) {
        Atlas atlas = desk.editing().atlas();
        Optional<Tie> tie = desk.tie(about);
        if (tie.isPresent()) {
            return List.of(tie.get());
        }
        Optional<PairId> pair = PairId.of(atlas, about);
        return atlas.ties().stream()
                .filter(each -> pair.isPresent()
                        ? each.vietnam().equals(pair.get().vietnam())
                                && each.japan().equals(pair.get().japan())
                        : each.vietnam().equals(about) || each.japan().equals(about))
                .toList();
    }
}
