package kakehashi.cli.sheet;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.SinceOption;
import kakehashi.cli.ask.ViewOption;
import kakehashi.map.ground.Viewpoint;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.KeptBrief;
import kakehashi.query.kept.Look;
import kakehashi.query.kept.View;
import kakehashi.query.since.Beginning;
import kakehashi.query.since.ChangedSince;
import kakehashi.sheet.SavedBriefs;
import kakehashi.sheet.compose.Journal;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Face;
import kakehashi.sheet.tree.Letterhead;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.store.JournalEntry;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.VisitNotes;
import kakehashi.text.Words;

/** {@code sheet}: one sheet as a file or checked a last time, or one for each locality, pair or tie of a result as PDFs. */
public final class SheetCommand {

    private final Reading reading;
    private final Clock clock;
    private final StoreOpener stores;
    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    /**
     * @param clock says on which day briefs are kept as saved, and on which something was recorded
     * @param stores opens backups
     */
    public SheetCommand(Reading reading, Clock clock, StoreOpener stores, PrintStream out, PrintStream err) {
        this.reading = reading;
        this.clock = clock;
        this.stores = stores;
        this.out = out;
        this.err = err;
        this.words = reading.words();
    }

    public ExitCode run(Request request) throws CommandException, IOException {
        SinceOption since = new SinceOption(stores, clock, request, words);
        SheetSubject subject = new SheetSubject(reading, request, since);
        Sheets sheets = sheets(request, subject, since);
        Optional<String> each = request.value("--each");
        try {
            if (each.isPresent()) {
                return new SheetBatch(words, out, err)
                        .run(request, sheets, subject.each(each.get()), saved -> keep(saved, sheets));
            }
            Subject one = subject.one();
            refuseOfPastDay(one);
            Sheet sheet = sheets.compose(one);
            SheetOutput output = new SheetOutput(reading, out);
            if (request.has("--check")) {
                return output.check(one, sheet);
            }
            ExitCode written = output.write(sheet, output.file(request));
            keep(List.of(one), sheets);
            return written;
        } catch (SheetFileException unwritten) {
            throw new CommandException(ExitCode.FILE, unwritten.in(words));
        } catch (CompletionException unread) {
            if (unread.getCause() instanceof StoreException unreadable) {
                throw new CommandException(ExitCode.STORE, unreadable.in(words));
            }
            throw unread;
        }
    }

    /** Of a past day nothing later is told, and so not what was changed up to now. */
    private void refuseOfPastDay(Subject subject) throws CommandException {
        if (subject instanceof Subject.OfChanges && reading.asOf().isBefore(LocalDate.now(clock))) {
            throw CommandException.usage(words, words.say("cli.problem.changes-past", words.date(reading.asOf())));
        }
    }

    /** Keeps which briefs were saved. The files are there, so that this failed is told and no more. */
    private void keep(List<Subject> saved, Sheets sheets) {
        List<KeptBrief> briefs = SavedBriefs.among(saved, reading.meanings(), sheets.language(), LocalDate.now(clock));
        if (briefs.isEmpty()) {
            return;
        }
        try {
            reading.store().notes().keep(briefs.stream().map(VisitNotes::brief).toList());
        } catch (StoreException unwritable) {
            err.println(words.say("cli.sheet.not-kept", unwritable.in(words)));
        }
    }

    private Sheets sheets(Request request, SheetSubject subject, SinceOption since)
            throws CommandException, IOException {
        SheetLanguage language = request.value("--lang")
                .flatMap(SheetLanguage::ofTag)
                .orElseGet(() -> SheetLanguage.of(words.language()));
        String paper = request.value("--paper").orElse(Paper.A4.code());
        Optional<View> opened = new ViewOption(request, words).read();
        String viewed = opened.map(View::look).map(Look::viewpoint).orElse(null);
        SheetOptions options = new SheetOptions(
                Possible.constant(Paper.class, paper.toLowerCase(Locale.ROOT), "--paper", words),
                request.has("--large-type") ? Letters.LARGE : Letters.USUAL,
                request.has("--reign-years"),
                Possible.chosen(request, "--viewpoint", Viewpoint.class, viewed, words)
                        .orElse(null),
                "",
                new Letterhead(
                        request.value("--office").orElse(""),
                        Possible.chosen(request, "--face", Face.class, null, words)
                                .orElse(Face.MINCHO)),
                subject.day("--stamp", reading.asOf()));
        // a sheet of one record names what it is made of; one of a result is made of what was asked
        boolean tellsView = opened.isPresent() || subject.isOfResult();
        return new Sheets(
                reading.meanings(),
                language,
                tellsView ? options.withView(viewLine(request, opened, options.viewpointIn(language))) : options,
                new Journal(clock.getZone(), this::changesOf, beginning -> changed(since, beginning)));
    }

    private ChangedSince changed(SinceOption since, Beginning beginning) {
        try {
            return since.changed(beginning, reading.store());
        } catch (StoreException unreadable) {
            throw new CompletionException(unreadable);
        }
    }

    /** None where they cannot be read: the history of the record tells that. */
    private List<ChangeSet> changesOf(RecordKey record) {
        try {
            return reading.store().history(record).stream()
                    .map(JournalEntry::set)
                    .toList();
        } catch (StoreException unreadable) {
            return List.of();
        }
    }

    /** The view that was opened, with what other options replace, seen from the viewpoint of the sheet. */
    private String viewLine(Request request, Optional<View> opened, Viewpoint viewpoint) throws CommandException {
        TieFilter filter = new Filter(reading, request).read();
        Look look = opened.map(View::look).orElse(Look.ANY).seenFrom(viewpoint.code());
        return new View(
                        filter,
                        reading.asOf(),
                        look,
                        words.language(),
                        opened.map(View::selection).orElse(null))
                .line();
    }
}
