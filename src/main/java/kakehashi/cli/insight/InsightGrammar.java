package kakehashi.cli.insight;

import static kakehashi.cli.ask.Described.examples;
import static kakehashi.cli.ask.Described.positional;

import kakehashi.cli.ask.Described;
import kakehashi.text.Words;
import picocli.CommandLine.Model.CommandSpec;

/** The commands of this room and their options, described in one language. */
public final class InsightGrammar {

    private InsightGrammar() {}

    /** Adds them to the commands of the program. */
    public static void add(CommandSpec root, Words words) {
        Described described = new Described(words);
        count(described.command(root, "count", words.say("cli.command.count")), described);
        lenses(described.command(root, "lenses", words.say("cli.command.lenses")), described);
        profile(described.command(root, "profile", words.say("cli.command.profile")), described, words);
    }

    private static void count(CommandSpec count, Described described) {
        described.addFilter(count);
        described.addForm(count);
        examples(count, "count", "count --lens clair", "count --lens vietnam-law --vietnam vn-da-nang --format json");
    }

    private static void lenses(CommandSpec lenses, Described described) {
        described.addForm(lenses);
        examples(lenses, "lenses", "lenses --lang ja");
    }

    private static void profile(CommandSpec profile, Described described, Words words) {
        profile.addPositional(positional("ID", words.say("cli.parameter.profile"), "1"));
        described.addForm(profile);
        examples(profile, "profile vn-ha-tinh", "profile jp-gifu-pref --lang ja --format csv");
    }
}
