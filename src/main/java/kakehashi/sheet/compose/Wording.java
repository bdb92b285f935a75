package kakehashi.sheet.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.map.scene.MapContent;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Party;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Meanings;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Scripts;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** The turns of phrase that all kinds of sheet share. */
final class Wording {

    private static final String QUOTES = "\"“”「『«";

    private final SheetContext context;
    private final Words words;
    private final boolean typed;

    Wording(SheetContext context) {
        this(context, false);
    }

    private Wording(SheetContext context, boolean typed) {
        this.context = context;
        this.words = context.words();
        this.typed = typed;
    }

    /** The same for a sheet that holds what someone typed, if it does. */
    Wording typed(boolean any) {
        return new Wording(context, any);
    }

    Words words() {
        return words;
    }

    private Places places() {
        return context.places();
    }

    Meanings meanings() {
        return context.meanings();
    }

    LocalDate asOf() {
        return context.meanings().asOf();
    }

    private Atlas atlas() {
        return context.meanings().atlas();
    }

    /** A sheet that takes as few pages as it can. */
    Sheet sheet(SheetKind kind, Phrase title, String subject, List<Block> blocks) {
        return sheet(kind, title, subject, blocks, Sheet.Fit.FEWEST_PAGES);
    }

    /** A sheet that has not given way yet. */
    Sheet sheet(SheetKind kind, Phrase title, String subject, List<Block> blocks, Sheet.Fit fit) {
        return sheet(kind, title, subject, blocks, fit, Sheet.Turn.UPRIGHT);
    }

    private Sheet sheet(
            SheetKind kind, Phrase title, String subject, List<Block> blocks, Sheet.Fit fit, Sheet.Turn turn) {
        return new Sheet(
                SheetLanguage.of(words.language()),
                title,
                words.say("sheet.kicker", words.name(kind)),
                subject,
                blocks,
                new Sheet.Page(
                        context.options().paper(),
                        turn,
                        Letters.USUAL,
                        fit,
                        Sheet.Edges.of(foot(blocks.stream().anyMatch(Block.Figure.class::isInstance))),
                        context.options().letterhead(),
                        context.options().stamp()),
                fit == Sheet.Fit.FLOWING ? Sheet.Density.SMALL : Sheet.Density.FULL);
    }

    /** A sheet over as many pages as it needs, in small print. */
    Sheet flowing(SheetKind kind, String title, String subject, List<Block> blocks, Sheet.Turn turn) {
        return sheet(kind, Phrase.of(title), subject, blocks, Sheet.Fit.FLOWING, turn);
    }

    /** What a sheet rests on; of a map nothing is said where there is none. */
    private String foot(boolean map) {
        Edition edition = atlas().edition();
        String foot = words.say(ofDay(edition), words.date(asOf()), edition.version(), words.date(edition.date()));
        if (map) {
            foot += words.say("sheet.foot.map", viewpoint());
        }
        if (typed) {
            return foot + words.say("sheet.foot.typed");
        }
        String view = context.options().view();
        return view.isEmpty() ? foot : foot + "\n" + words.say("sheet.foot.view", view);
    }

    /** After the edition's date the record ends before the day; before it a sentence of the record may know more than the day. */
    private String ofDay(Edition edition) {
        if (context.meanings().recordEnds().isPresent()) {
            return "sheet.foot.after";
        }
        return asOf().isBefore(edition.date()) ? "sheet.foot.past" : "sheet.foot";
    }

    private String viewpoint() {
        return switch (context.backdrop().viewpoint()) {
            case NEUTRAL -> words.say("sheet.viewpoint.neutral");
            case VIETNAM -> words.say("sheet.viewpoint.vietnam");
            case JAPAN -> words.say("sheet.viewpoint.japan");
        };
    }

    /** Who answers today for a locality that a sheet is asked for: a sheet of one that has ended is its successor's. */
    String today(String asked) {
        return atlas().successorOn(asked, asOf());
    }

    /** The name of a locality that a sheet is asked for, as it stands in a title; that of its successor, with the former. */
    String title(String asked) {
        return today(asked).equals(asked)
                ? places().name(asked, asOf())
                : words.say("sheet.successor", places().listed(today(asked), asOf()), places().listed(asked, asOf()));
    }

    /** The same in a sentence. */
    String full(String asked) {
        String former = places().full(asked, asOf());
        return today(asked).equals(asked)
                ? former
                : words.say("sheet.successor", places().full(today(asked), asOf()), former);
    }

    /** One of the two localities of a pair, and of which it is the successor if another was asked for. */
    Fact party(String label, String asked) {
        String today = today(asked);
        Phrase name = bothScripts(today);
        List<String> sources = List.of(atlas().locality(today).source());
        if (!today.equals(asked)) {
            String former = places().full(asked, asOf());
            String successor = words.say("sheet.side.successor", "\u0001", former, places().ending(asked));
            name = Phrase.pattern(successor, name, Phrase.EMPTY);
            sources = union(
                    sources,
                    atlas().successionOf(asked).stream().map(Succession::source).toList());
        }
        return Fact.of(label, name, sources);
    }

    /** Both ends of a tie by their names of the day it was made. */
    Phrase asSigned(Tie tie) {
        LocalDate day = context.meanings().since(tie).map(PartialDate::latest).orElseGet(this::asOf);
        return Phrase.of(
                words.say("sheet.ties.ends", places().listed(tie.vietnam(), day), places().listed(tie.japan(), day)));
    }

    /** The date of an event as a line of a history begins. */
    String date(TieEvent event) {
        PartialDate date = event.date();
        return date == null ? words.say("sheet.history.undated") : words.date(date);
    }

    /** The third parties of a tie; empty for none. */
    Phrase parties(Tie tie) {
        Phrase parties = Phrase.EMPTY;
        for (String id : tie.parties()) {
            String name =
                    atlas().findParty(id).map(Party::name).map(words::text).orElse(id);
            parties = parties.runs().isEmpty() ? Phrase.of(name) : parties.then(words.say("sheet.separator") + name);
        }
        return parties;
    }

    /** The networks that two localities share, or that none is on record. */
    Fact networksInCommon(String vietnam, String japan) {
        String label = words.say("sheet.fact.networks");
        List<Phrase> names = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        atlas().findLink(NetworkLink.idOf(vietnam, japan))
                .filter(NetworkLink.class::isInstance)
                .map(NetworkLink.class::cast)
                .ifPresent(link -> link.networks()
                        .forEach(id -> atlas().findNetwork(id).ifPresent(network -> {
                            names.add(Phrase.of(network.name().in(words.language())));
                            sources.addAll(membershipSources(network, vietnam, japan));
                        })));
        return names.isEmpty()
                ? Fact.unrecorded(label, Phrase.of(words.say("sheet.recorded.not")))
                : Fact.of(label, joined(names), List.copyOf(sources));
    }

    private static List<String> membershipSources(Network network, String vietnam, String japan) {
        return network.members().stream()
                .filter(member ->
                        member.locality().equals(vietnam) || member.locality().equals(japan))
                .flatMap(member -> member.sources().stream())
                .toList();
    }

    /** The name with its rank, and the name in the other script in brackets. */
    Phrase bothScripts(String locality) {
        return bothScripts(places().full(locality, asOf()), locality);
    }

    /** The same as it stands in a list. */
    private Phrase listedInBothScripts(String locality) {
        return bothScripts(places().listed(locality, asOf()), locality);
    }

    private Phrase bothScripts(String name, String id) {
        Locality locality = atlas().locality(id);
        Language own = locality.country() == Country.VN ? Language.VI : Language.JA;
        Language reader = words.language();
        Language other = own != reader ? own : locality.country() == Country.VN ? Language.JA : Language.VI;
        String foreign = locality.eraNearest(asOf()).name().in(other);
        if (context.paired() || name.contains(foreign)) {
            return Phrase.of(name);
        }
        // brackets and quotation marks belong to the run, or a line could end after the opening one
        Phrase bracketed = foreign(words.say("sheet.bracketed", foreign), other.tag());
        return Phrase.pattern(words.say("sheet.both", "\u0001", "\u0002"), Phrase.of(name), bracketed);
    }

    /** A name with what answers for it today, if it has ended. */
    Phrase partner(String locality) {
        return partner(locality, listedInBothScripts(locality));
    }

    /** The same with its name given. */
    Phrase partner(String locality, Phrase name) {
        String today = atlas().successorOn(locality, asOf());
        if (today.equals(locality)) {
            return name;
        }
        String successor = places().listed(today, asOf());
        return Phrase.pattern(words.say("sheet.ties.today", "\u0001", "\u0002"), name, Phrase.of(successor));
    }

    /** Text as a source gives it, in quotation marks unless it has some itself, and tagged with the language that its script tells. */
    Phrase quoted(String text) {
        // what stands in square brackets is the editor's, and no quotation
        boolean quotes = text.startsWith("[") || text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
        return foreign(quotes ? text : words.say("sheet.quoted", text), Scripts.languageOf(text));
    }

    Phrase foreign(String text, String language) {
        return Phrase.EMPTY.thenForeign(text, language.equals(words.language().tag()) ? null : language);
    }

    String names(Iterable<? extends Coded> constants) {
        List<String> names = new ArrayList<>();
        constants.forEach(constant -> names.add(words.name(constant)));
        return String.join(words.say("sheet.separator"), names);
    }

    Phrase joined(List<Phrase> phrases) {
        Phrase all = Phrase.EMPTY;
        for (Phrase phrase : phrases) {
            all = all.runs().isEmpty()
                    ? phrase
                    : all.then(words.say("sheet.stop")).then(phrase);
        }
        return all;
    }

    /** What the record of a tie means on the as-of date. */
    String force(Tie tie) {
        return context.meanings().standing(tie).in(words);
    }

    /** The same in a word or two, for a table. */
    String forceInBrief(Tie tie) {
        return context.meanings().standing(tie).inBrief(words);
    }

    /** When a tie began, and when it became what it is, in words; empty where its beginning is not on record. */
    Optional<String> since(Tie tie) {
        Meanings meanings = context.meanings();
        return meanings.since(tie)
                .map(date -> meanings.sinceIsContradicted(tie)
                        ? words.say("sheet.since.contradicted", words.date(date))
                        : words.date(date))
                .map(since -> meanings.since(tie, since, words));
    }

    /** The event that is the last documented contact. */
    Optional<TieEvent> lastContact(Tie tie) {
        return context.meanings().lastContact(tie).flatMap(date -> tie.events().stream()
                .filter(event -> event.kind().isContact() && date.equals(event.date()))
                .reduce((earlier, later) -> later));
    }

    /** The sources that a tie's beginning, and that of its present type, rests on; where it has none, all of its sources. */
    List<String> sourcesOfSince(Tie tie) {
        Optional<PartialDate> since = context.meanings().since(tie);
        Optional<PartialDate> changed = context.meanings().changedSince(tie);
        Set<String> sources = new LinkedHashSet<>();
        tie.events().stream()
                .filter(event -> event.date() != null)
                .filter(event -> event.kind().isBeginning()
                                && Optional.ofNullable(event.date()).equals(since)
                        || event.kind().opensTerm()
                                && Optional.ofNullable(event.date()).equals(changed))
                .forEach(event -> sources.addAll(event.sources()));
        return sources.isEmpty() ? sourcesOf(tie) : List.copyOf(sources);
    }

    /** The sources that a tie's end, or its planned end, rests on. */
    static List<String> sourcesOfEnd(Tie tie) {
        return tie.events().stream()
                .filter(event -> event.kind().isEnd()
                        || event.document() != null && event.document().until() != null)
                .flatMap(event -> event.sources().stream())
                .distinct()
                .toList();
    }

    /** The sources of a tie's beginning, or of its first event: enough to show in a table that it exists. */
    List<String> sourcesOfBeginning(Tie tie) {
        List<String> sources = sourcesOfSince(tie);
        boolean all = context.meanings().since(tie).isEmpty() && !tie.events().isEmpty();
        return all ? tie.events().get(0).sources() : sources;
    }

    /** All sources of a tie, in the order of its events. */
    static List<String> sourcesOf(Tie tie) {
        return tie.events().stream()
                .flatMap(event -> event.sources().stream())
                .distinct()
                .collect(Collectors.toList());
    }

    /** Of some sources the first of the highest rank; none of none. */
    List<String> best(List<String> sources) {
        return sources.stream()
                .min(Comparator.comparing(id -> atlas().source(id).rank()))
                .stream()
                .toList();
    }

    /** A map of some links, with its legend as the caption. */
    Block map(List<? extends Link> links, String alternative) {
        MapContent content = MapContent.of(places(), asOf(), links, context.meanings()::since);
        return new Block.Figure(
                content.withEqualLines(), context.backdrop(), alternative, words.say("sheet.map.caption"));
    }

    /** All sources of the atlas, ready to be cited in a list. */
    Block sources() {
        List<Block.Sources.Entry> entries = new ArrayList<>();
        for (Source source : atlas().records().sources()) {
            PartialDate published = source.published();
            String date = published == null ? "" : words.date(published);
            entries.add(new Block.Sources.Entry(source, context.recorded().besides(date, source, words)));
        }
        return new Block.Sources(entries, Block.Sources.Form.WHOLE);
    }

    static List<String> union(List<String> one, List<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}
