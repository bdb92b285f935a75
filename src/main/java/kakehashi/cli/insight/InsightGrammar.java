package kakehashi.cli.insight;

import static kakehashi.cli.ask.Described.examples;
import static kakehashi.cli.ask.Described.flag;
import static kakehashi.cli.ask.Described.option;
import static kakehashi.cli.ask.Described.positional;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.chart.ChartKind;
import kakehashi.cli.ask.Described;
import kakehashi.text.Words;
import picocli.CommandLine.Model.CommandSpec;

/** The commands of this room and their options, described in one language. */
public final class InsightGrammar {

    private InsightGrammar() {}

    /** Adds them to the commands of the program. */
    public static void add(CommandSpec root, Described described, Words words) {
        described.command(root, "due", words.say("ahead.command"), due -> due(due, described));
        described.command(root, "ledger", words.say("ledger.command"), ledger -> ledger(ledger, described, words));
        described.command(root, "count", words.say("cli.command.count"), count -> count(count, described));
        described.command(root, "lenses", words.say("cli.command.lenses"), lenses -> lenses(lenses, described));
        described.command(root, "chart", words.say("cli.command.chart"), chart -> chart(chart, described, words));
        described.command(
                root, "profile", words.say("cli.command.profile"), profile -> profile(profile, described, words));
        described.command(root, "match", words.say("cli.command.match"), match -> match(match, described, words));
    }

    private static void count(CommandSpec count, Described described) {
        described.addFilter(count);
        described.addForm(count);
        examples(count, "count", "count --lens clair", "count --lens vietnam-law --vietnam vn-da-nang --format json");
    }

    private static void chart(CommandSpec chart, Described described, Words words) {
        chart.addPositional(positional(String.join("|", charts()), words.say("cli.parameter.chart"), "0..*"));
        chart.addOption(option(ChartCommand.OUT, "FILE.png|.svg|.pdf", words.say("cli.option.out-chart")));
        chart.addOption(flag("--force", words.say("cli.option.force")));
        described.addFilter(chart);
        described.addForm(chart);
        examples(
                chart,
                "chart",
                "chart partners --scheme official --lens in-force",
                "chart quiet --vietnam vn-hue --lang vi --out quiet.svg",
                "chart --lens government --lang ja --out whole.pdf",
                "chart shift following --format json");
    }

    /** What charts are called. */
    static List<String> charts() {
        return Stream.of(ChartKind.values()).map(ChartKind::code).toList();
    }

    private static void lenses(CommandSpec lenses, Described described) {
        described.addForm(lenses);
        examples(lenses, "lenses", "lenses --lang ja");
    }

    private static void match(CommandSpec match, Described described, Words words) {
        match.addPositional(positional("LOCALITY", words.say("cli.parameter.match"), "1"));
        match.addOption(option(MatchCommand.COUNT, "N", words.say("cli.option.match-count")));
        described.addForm(match);
        examples(match, "match vn-ha-tinh", "match jp-tottori-pref --count 10 --format csv");
    }

    private static void profile(CommandSpec profile, Described described, Words words) {
        profile.addPositional(positional("ID", words.say("cli.parameter.profile"), "1"));
        described.addForm(profile);
        examples(profile, "profile vn-ha-tinh", "profile jp-gifu-pref --lang ja --format csv");
    }

    private static void due(CommandSpec due, Described described) {
        described.addFilter(due);
        described.addForm(due);
        examples(due, "due --locality vn-hue", "due --due-within 24m --coming-up expiry --format csv");
    }

    private static void ledger(CommandSpec ledger, Described described, Words words) {
        ledger.addPositional(positional("[add] ID", words.say("ledger.parameter"), "0..2"));
        ledger.addOption(flag(LedgerCommand.MISSING, words.say("ledger.option.missing")));
        ledger.addOption(flag(LedgerCommand.TOTALS, words.say("ledger.option.totals")));
        ledger.addOption(option(LedgerAdding.SCHEME, "official|third-party", words.say("ledger.option.scheme")));
        ledger.addOption(option(LedgerAdding.FOUND, "N", words.say("ledger.option.found")));
        ledger.addOption(flag(LedgerAdding.NONE, words.say("ledger.option.none")));
        ledger.addOption(option(LedgerAdding.WHERE, "TEXT", words.say("ledger.option.where")));
        ledger.addOption(flag(LedgerAdding.WITHIN, words.say("ledger.option.within")));
        ledger.addOption(option(LedgerAdding.LEFT, "TEXT", words.say("ledger.option.left")));
        ledger.addOption(option(LedgerAdding.DATE, "DATE", words.say("ledger.option.date")));
        ledger.addOption(option(LedgerAdding.BY, "NAME", words.say("ledger.option.by")));
        ledger.addOption(flag(LedgerAdding.DRY_RUN, words.say("cli.option.dry-run")));
        described.addForm(ledger);
        examples(
                ledger,
                "ledger",
                "ledger vn-ha-tinh",
                "ledger --missing --format csv",
                "ledger --totals",
                "ledger add jp-gifu-pref --scheme official --none --where \"Site of Gifu Prefecture\" --by \"Nguyễn Thị Lan\"");
    }
}
