package kakehashi.cli.exchange;

import static kakehashi.cli.ask.Described.examples;
import static kakehashi.cli.ask.Described.flag;
import static kakehashi.cli.ask.Described.option;
import static kakehashi.cli.ask.Described.repeatable;
import static kakehashi.cli.ask.Described.two;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Described;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Form;
import kakehashi.cli.ask.OutFile;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.SinceOption;
import kakehashi.cli.ask.StoreOption;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.Report;
import kakehashi.query.TieFilter;
import kakehashi.session.parcel.Along;
import kakehashi.session.parcel.Packed;
import kakehashi.session.parcel.Parcels;
import kakehashi.session.parcel.Since;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.change.ChangeFileException;
import kakehashi.store.change.Parcel;
import kakehashi.text.Words;
import picocli.CommandLine.Model.CommandSpec;

/** {@code changes}: what changed, told; or what was changed here as a file for another copy of the atlas. */
public final class ChangesCommand {

    public static final String NAME = "changes";
    public static final String WITH = "--with";

    /** Options that say something of a file to be written. */
    private static final Set<String> OF_FILES = Set.of(WITH, "--by", "--force");

    private final StoreOpener stores;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    public ChangesCommand(StoreOpener stores, Clock clock, Words words, PrintStream out, PrintStream err) {
        this.stores = stores;
        this.clock = clock;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    public ExitCode run(Request request, Form form) throws CommandException, StoreException, IOException {
        if (request.value("--out").isEmpty() && OF_FILES.stream().noneMatch(request::has)) {
            return tell(request, form);
        }
        Path file = new OutFile(request, words).named(Parcel.ENDING);
        Set<Along> with = with(request);
        try (AtlasStore store = stores.read(StoreOption.file(request, words))) {
            Since since = Since.of(new SinceOption(stores, clock, request, words).inLog(store), clock.getZone());
            Packed packed = new Parcels(store, clock)
                    .made(since, with, request.value("--by").orElse(""));
            if (packed.isNothing()) {
                out.println(words.say("cli.changes.none", since.told()));
                return ExitCode.FOUND;
            }
            packed.write(file);
            out.println(
                    Typed.plain(words.say("cli.changes.written", packed.steps(), packed.records(), file.toString())));
            if (packed.asides() > 0) {
                out.println(words.say("cli.changes.with", packed.asides()));
            }
            out.println(words.say("cli.changes.sum"));
            return ExitCode.DONE;
        } catch (ChangeFileException tooLong) {
            throw new CommandException(ExitCode.FILE, tooLong.in(words));
        }
    }

    private ExitCode tell(Request request, Form form) throws CommandException, StoreException {
        try (AtlasStore store = stores.read(StoreOption.file(request, words))) {
            Reading reading = new Reading(store, words, LocalDate.now(clock), TieFilter.ALL);
            WhatChangedCommand telling = new WhatChangedCommand(clock, reading);
            Report report = telling.run(new SinceOption(stores, clock, request, words), request);
            return report.print(form, words, out, err);
        }
    }

    /** Says the options of the command. */
    public static void describe(CommandSpec spec, Described described, Words words) {
        spec.addOption(option(SinceOption.NAME, "EDITION|DATE|BACKUP", words.say("cli.option.since")));
        spec.addOption(option(WhatChangedCommand.LOCALITY, "ID", words.say("cli.option.changes-locality")));
        spec.addOption(two(WhatChangedCommand.PAIR, words.say("cli.option.changes-pair")));
        described.addForm(spec);
        spec.addOption(option("--out", "FILE", words.say("cli.option.out-changes")));
        spec.addOption(repeatable(WITH, "notes,lines,views", words.say("cli.option.with")));
        spec.addOption(flag("--force", words.say("cli.option.force")));
        spec.addOption(option("--by", "NAME", words.say("cli.option.by")));
        examples(
                spec,
                "changes --since 2026-11-01",
                "changes --since 2026-11-01 --pair vn-hue jp-gifu-pref --format csv",
                "changes --since 2026-11-01 --out our.kakehashi-changes");
    }

    private Set<Along> with(Request request) throws CommandException {
        Set<Along> with = EnumSet.noneOf(Along.class);
        for (String each : request.values(WITH)) {
            with.add(Possible.constant(Along.class, each, WITH, words));
        }
        return with;
    }
}
