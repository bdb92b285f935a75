package kakehashi.cli;

import static java.util.stream.Collectors.joining;
import static kakehashi.cli.ask.Described.examples;
import static kakehashi.cli.ask.Described.flag;
import static kakehashi.cli.ask.Described.option;
import static kakehashi.cli.ask.Described.positional;
import static kakehashi.cli.ask.Described.repeatable;
import static kakehashi.cli.ask.Described.two;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.cli.ask.Described;
import kakehashi.cli.ask.SinceOption;
import kakehashi.cli.edition.EditionCommand;
import kakehashi.cli.exchange.ChangesCommand;
import kakehashi.cli.insight.InsightGrammar;
import kakehashi.cli.sheet.HandbookCommand;
import kakehashi.exchange.export.ExportForm;
import kakehashi.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands and options, described in one language. Common options may stand before or after the command. */
final class Grammar {

    private final Words words;
    private final Described described;

    /** @param arguments name the command that is described in full; with none all are */
    Grammar(Words words, String... arguments) {
        this.words = words;
        described = new Described(words, List.of(arguments));
    }

    /** What the commands are called, in the order of the help. */
    String names() {
        return String.join(", ", parser().getSubcommands().keySet());
    }

    CommandLine parser() {
        CommandSpec root = described.described("", words.say("cli.about"));
        root.name(Described.PROGRAM);
        root.usageMessage().synopsisSubcommandLabel("COMMAND");
        root.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description(words.say("cli.option.version"))
                .build());
        described.addCommon(root);
        root.addOption(option("--view", "LINE|FILE", words.say("cli.option.view")));
        examples(root, "list --locality vn-hue", "show vn-hue--jp-gifu-pref", "search da nang");

        described.command(root, "list", words.say("cli.command.list"), list -> {
            list.addPositional(positional("WORDS", words.say("cli.parameter.words"), "0..*"));
            described.addFilter(list);
            list.addOption(option("--group-by", "WHAT", words.say("cli.option.group-by")));
            list.addOption(option("--passed-on", "DATE", words.say("cli.option.passed-on")));
            described.addForm(list);
            examples(
                    list,
                    "list môi trường kyushu mekong",
                    "list --locality vn-hue --format json",
                    "list --shared-by vn-hue vn-hoi-an",
                    "list --status proposed --group-by prefecture",
                    "list --passed-on 2025-07-01",
                    "list --last-contact-before 2022 --last-contact-before none",
                    "list --scheme network --locality vn-da-nang",
                    "list --region jp-region-kinki --from 2015 --time-mode signed-within --format csv");
        });

        described.command(root, "show", words.say("cli.command.show"), show -> {
            show.addPositional(positional("ID", words.say("cli.parameter.id"), "1..2"));
            described.addForm(show);
            show.addOption(flag(ShowCommand.AS_CHANGE, words.say("cli.option.as-change")));
            examples(
                    show,
                    "show vn-quang-nam",
                    "show vn-hue--jp-gifu-pref --lang ja",
                    "show vn-da-nang jp-sakai-osaka",
                    "show citynet --format json",
                    "show vn-hue--jp-gifu-pref --as-change");
        });

        described.command(root, "search", words.say("cli.command.search"), search -> {
            search.addPositional(positional("TEXT", words.say("cli.parameter.text"), "1..*"));
            described.addForm(search);
            examples(search, "search da nang", "search hue gifu --lang vi", "search 堺 --format csv");
        });

        described.command(root, "sheet", words.say("cli.command.sheet"), sheet -> {
            addSheet(sheet);
            described.addFilter(sheet);
            examples(
                    sheet,
                    "sheet --locality vn-hue --lang ja --out hue.pdf",
                    "sheet --pair vn-da-nang jp-yokohama --kind visit-brief --date 2027-03-12 --lang vi --out visit.pdf",
                    "sheet --kind succession-register --region vn-region-south-central-coast-central-highlands --lang vi-ja --out decide.pdf",
                    "sheet --compare vn-hue vn-da-nang --lang vi --out compare.docx",
                    "sheet --each locality --lang ja --out sheets");
        });

        described.command(root, "map", words.say("cli.command.map"), map -> {
            map.addOption(option("--out", "FILE.png|.svg|.pdf", words.say("cli.option.out-map")));
            map.addOption(flag("--force", words.say("cli.option.force")));
            map.addOption(option("--size", "WxH", words.say("cli.option.size")));
            map.addOption(option("--scale", "N", words.say("cli.option.scale")));
            map.addOption(option("--colour-by", "WHAT", words.say("cli.option.colour-by")));
            map.addOption(option("--viewpoint", "WHOSE", words.say("cli.option.viewpoint")));
            map.addOption(option("--projection", "NAME", words.say("cli.option.projection")));
            map.addOption(flag("--known", words.say("ledger.option.known")));
            described.addFilter(map);
            examples(
                    map,
                    "map --out ties.png --scale 4",
                    "map --locality vn-da-nang --lang vi --out da-nang.pdf",
                    "map --as-of 2025-06-30 --colour-by type --viewpoint neutral --out provinces.svg");
        });

        described.command(root, "export", words.say("cli.command.export"), export -> {
            export.addOption(option("--out", "FILE|-", words.say("cli.option.out-export")));
            export.addOption(option(
                    ExportCommand.FORMAT,
                    Stream.of(ExportForm.values()).map(ExportForm::code).collect(joining("|")),
                    words.say("cli.option.export-format")));
            export.addOption(flag("--force", words.say("cli.option.force")));
            described.addFilter(export);
            examples(
                    export,
                    "export --locality vn-da-nang --lang vi --out da-nang.xlsx",
                    "export --out ties.geojson",
                    "export --coming-up anniversary --lang ja --out anniversaries.ics",
                    "export --format graphml --out -");
        });

        described.command(
                root,
                HandbookCommand.NAME,
                words.say("cli.command.handbook"),
                handbook -> HandbookCommand.describe(handbook, words));

        described.command(root, "check", words.say("cli.command.check"), check -> {
            check.addPositional(positional("DIR", words.say("cli.parameter.folder"), "1"));
            examples(check, "check seeds");
        });

        InsightGrammar.add(root, described, words);
        addEditing(root);
        addKeeping(root);

        return new CommandLine(root)
                // @name is a word like others, never the content of a file
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100);
    }

    private void addEditing(CommandSpec root) {
        described.command(root, "apply", words.say("cli.command.apply"), apply -> {
            apply.addPositional(positional("FILE.json|-", words.say("cli.parameter.changes"), "1"));
            apply.addOption(flag("--dry-run", words.say("cli.option.dry-run")));
            apply.addOption(option("--by", "NAME", words.say("cli.option.by")));
            apply.addOption(option("--reason", "TEXT", words.say("cli.option.reason")));
            examples(apply, "apply visit.json --dry-run", "apply visit.json --by \"Nguyễn Thị Lan\"", "apply -");
        });

        described.command(root, "import", words.say("cli.command.import"), list -> {
            addList(list);
            list.addOption(option(ChosenList.MAPPING, "FILE", words.say("cli.option.mapping")));
            list.addOption(flag(ChosenList.APART, words.say("cli.option.apart")));
            list.addOption(repeatable(ChosenList.BARE, "WHAT", words.say("cli.option.bare")));
            list.addOption(flag(ChosenList.SHOWN_ONLY, words.say("cli.option.shown-only")));
            list.addOption(flag("--dry-run", words.say("cli.option.dry-run")));
            list.addOption(option("--by", "NAME", words.say("cli.option.by")));
            described.addForm(list);
            examples(list, "import partners.xlsx --dry-run", "import partners.csv --mapping partners.json");
        });

        described.command(root, "mapping", words.say("cli.command.mapping"), mapping -> {
            addList(mapping);
            mapping.addOption(option(MappingCommand.WRITE, "FILE", words.say("cli.option.write")));
            examples(mapping, "mapping partners.xlsx --write partners.json");
        });

        described.command(
                root,
                ChangesCommand.NAME,
                words.say("cli.command.changes"),
                changes -> ChangesCommand.describe(changes, described, words));

        described.command(root, "history", words.say("cli.command.history"), history -> {
            history.addPositional(positional("ID", words.say("cli.parameter.record"), "1..*"));
            described.addForm(history);
            examples(history, "history vn-hue--jp-gifu-pref", "history vn-hue--jp-gifu-pref --format json");
        });

        described.command(root, "undo", words.say("cli.command.undo"), undo -> addStepping(undo, "undo", "undo 3"));
        described.command(root, "redo", words.say("cli.command.redo"), redo -> addStepping(redo, "redo", "redo 3"));

        described.command(root, "log", words.say("cli.command.log"), log -> {
            log.addOption(option("--last", "N", words.say("cli.option.last")));
            log.addOption(flag(LogCommand.HEAD, words.say("cli.option.head")));
            log.addOption(flag(LogCommand.VERIFY, words.say("cli.option.verify")));
            log.addOption(option("--noted", "HASH", words.say("cli.option.noted")));
            log.addOption(option(ForgetCommand.BEFORE, "DATE", words.say("cli.option.forget-before")));
            log.addOption(flag(ForgetCommand.CONFIRM, words.say("cli.option.confirm")));
            log.addOption(option("--by", "NAME", words.say("cli.option.by")));
            described.addForm(log);
            examples(
                    log,
                    "log",
                    "log --last 500 --format csv",
                    "log --head",
                    "log --verify",
                    "log --forget-before 2020-01-01 --by \"Nguyễn Thị Lan\" --confirm");
        });

        described.command(root, "untranslated", words.say("cli.command.untranslated"), untranslated -> {
            described.addForm(untranslated);
            examples(untranslated, "untranslated", "untranslated --format csv");
        });

        described.command(root, "notes", words.say("cli.command.notes"), notes -> {
            notes.addPositional(positional("WORDS", words.say("cli.parameter.text"), "0..*"));
            described.addForm(notes);
            examples(notes, "notes", "notes phó thị trưởng");
        });
    }

    private void addList(CommandSpec spec) {
        spec.addPositional(positional("FILE", words.say("cli.parameter.table"), "1"));
        spec.addOption(option(ChosenList.SHEET, "NAME", words.say("cli.option.sheet")));
        spec.addOption(option(ChosenList.ENCODING, "NAME", words.say("cli.option.encoding")));
        spec.addOption(option(ChosenList.OF, "ID", words.say("cli.option.of")));
        spec.addOption(option(ChosenList.KEPT_BY, "NAME", words.say("cli.option.kept-by")));
    }

    private void addKeeping(CommandSpec root) {
        described.command(root, "backup", words.say("cli.command.backup"), backup -> {
            backup.addPositional(positional("FILE", words.say("cli.parameter.backup"), "0..1"));
            backup.addOption(flag(KeepCommands.LIST, words.say("cli.option.list")));
            backup.addOption(option(CompareCommand.COMPARE, "FILE", words.say("cli.option.compare-backup")));
            examples(
                    backup,
                    "backup",
                    "backup /media/usb/atlas.kakehashi",
                    "backup --list",
                    "backup --compare /media/usb/atlas.kakehashi");
        });

        described.command(root, "restore", words.say("cli.command.restore"), restore -> {
            restore.addPositional(positional("FILE", words.say("cli.parameter.restore"), "1"));
            examples(restore, "restore /media/usb/atlas.kakehashi");
        });

        described.command(root, "edition", words.say("cli.command.edition"), this::addEdition);

        described.command(root, "doctor", words.say("cli.command.doctor"), doctor -> {
            doctor.addOption(option(KeepCommands.SAVE, "FILE", words.say("cli.option.save-helper")));
            examples(doctor, "doctor", "doctor --store old.kakehashi", "doctor --save for-help.txt");
        });

        described.command(root, "salvage", words.say("cli.command.salvage"), salvage -> {
            salvage.addOption(option(KeepCommands.OUT, "FILE", words.say("cli.option.out-salvage")));
            examples(salvage, "salvage", "salvage --store old.kakehashi --out saved.kakehashi");
        });
    }

    private void addEdition(CommandSpec edition) {
        edition.addPositional(positional("FILE|DIR", words.say("cli.parameter.edition"), "0..1"));
        edition.addOption(flag(EditionCommand.CHECK, words.say("cli.option.check-edition")));
        edition.addOption(flag(EditionCommand.APPLY, words.say("cli.option.apply-edition")));
        edition.addOption(flag(EditionCommand.UNTRUSTED, words.say("cli.option.untrusted")));
        edition.addOption(flag(EditionCommand.BACK, words.say("cli.option.back")));
        edition.addOption(flag(EditionCommand.OPEN, words.say("cli.option.open")));
        edition.addOption(option(EditionCommand.DECIDE, "N", words.say("cli.option.decide")));
        edition.addOption(option(EditionCommand.SAY, "mine|theirs|both", words.say("cli.option.say")));
        edition.addOption(option("--by", "NAME", words.say("cli.option.by")));
        edition.addOption(option(EditionCommand.WRITE, "FILE", words.say("cli.option.write-edition")));
        edition.addOption(option(EditionCommand.KEY, "FILE", words.say("cli.option.key")));
        edition.addOption(option(EditionCommand.KEY_ID, "NAME", words.say("cli.option.key-id")));
        described.addForm(edition);
        examples(
                edition,
                "edition 2026.12.1.kakehashi-edition",
                "edition 2026.12.1.kakehashi-edition --apply",
                "edition --open",
                "edition --decide 1 --say theirs",
                "edition seeds --write 2026.12.1.kakehashi-edition --key /media/usb/key.pem --key-id office-2026");
    }

    private void addStepping(CommandSpec spec, String... examples) {
        spec.addPositional(positional("N", words.say("cli.parameter.steps"), "0..1"));
        spec.addOption(option("--by", "NAME", words.say("cli.option.by")));
        examples(spec, examples);
    }

    private void addSheet(CommandSpec spec) {
        spec.addOption(option("--kind", "KIND", words.say("cli.option.kind")));
        spec.addOption(option("--tie", "ID", words.say("cli.option.tie")));
        spec.addOption(two("--pair", words.say("cli.option.pair")));
        spec.addOption(two("--compare", words.say("cli.option.compare")));
        spec.addOption(option("--each", "locality|pair|tie", words.say("cli.option.each")));
        spec.addOption(option("--out", "FILE.pdf|DIR", words.say("cli.option.out-sheet")));
        spec.addOption(flag("--force", words.say("cli.option.force")));
        spec.addOption(flag("--check", words.say("cli.option.check-sheet")));
        spec.addOption(option("--paper", "A4|A3", words.say("cli.option.paper")));
        spec.addOption(option("--viewpoint", "neutral|vietnam|japan", words.say("cli.option.sheet-viewpoint")));
        spec.addOption(option("--date", "DATE", words.say("cli.option.date")));
        spec.addOption(option(SinceOption.NAME, "EDITION|DATE|BACKUP", words.say("cli.option.since-sheet")));
        spec.addOption(option("--objectives", "TEXT", words.say("cli.option.objectives")));
        spec.addOption(option("--points", "TEXT", words.say("cli.option.points")));
        spec.addOption(option("--expected", "TEXT", words.say("cli.option.expected")));
        spec.addOption(option("--fields", "FILE", words.say("cli.option.fields")));
        spec.addOption(flag("--kept", words.say("cli.option.kept")));
        spec.addOption(flag("--large-type", words.say("cli.option.large-type")));
        spec.addOption(option("--office", "NAME", words.say("cli.option.office")));
        spec.addOption(option("--face", "mincho|gothic", words.say("cli.option.face")));
        spec.addOption(flag("--reign-years", words.say("cli.option.reign-years")));
        spec.addOption(option("--stamp", "DATE", words.say("cli.option.stamp")));
    }
}
