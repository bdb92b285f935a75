package kakehashi.cli.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kakehashi.text.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How a command and its options are described in one language, whatever it does; what many of them have in common. */
public final class Described {

    public static final String PROGRAM = "java -jar kakehashi.jar";

    private static final String HELP = "--help";

    private final Words words;
    private final Set<String> named;

    /**
     * @param named what the arguments name: what another command takes is not described, since nobody reads it, and it takes
     *     as long as many an answer; with none all commands are
     */
    public Described(Words words, Collection<String> named) {
        this.words = words;
        this.named = Set.copyOf(named);
    }

    /** A command with its help, which is in no other yet. */
    public CommandSpec described(String name, String about) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(about.replace("%", "%%"))
                .synopsisHeading(words.say("cli.help.usage") + " ")
                .parameterListHeading("%n" + words.say("cli.help.parameters") + "%n")
                .optionListHeading("%n" + words.say("cli.help.options") + "%n")
                .commandListHeading("%n" + words.say("cli.help.commands") + "%n")
                .footerHeading("%n" + words.say("cli.help.examples") + "%n")
                .descriptionHeading("%n")
                .sortOptions(false)
                .abbreviateSynopsis(true);
        spec.addOption(OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description(words.say("cli.option.help"))
                .build());
        return spec;
    }

    /**
     * A command of another one, with the options that all have.
     *
     * @param its describes what else it has
     */
    public void command(CommandSpec root, String name, String about, Consumer<CommandSpec> its) {
        if (!named.isEmpty() && !named.contains(name)) {
            CommandSpec other = CommandSpec.create().name(name);
            other.usageMessage().description(about.replace("%", "%%"));
            root.addSubcommand(name, other);
            return;
        }
        CommandSpec spec = described(name, about);
        addCommon(spec);
        its.accept(spec);
        root.addSubcommand(name, spec);
    }

    /** The options that all commands have. */
    public void addCommon(CommandSpec spec) {
        spec.addOption(option("--store", "FILE", words.say("cli.option.store")));
        spec.addOption(option("--lang", "en|vi|ja", words.say("cli.option.lang")));
        spec.addOption(option("--as-of", "DATE", words.say("cli.option.as-of")));
    }

    /** The option that chooses between a table, JSON and CSV. */
    public void addForm(CommandSpec spec) {
        spec.addOption(option("--format", "table|json|csv", words.say("cli.option.format")));
    }

    /** The options that say which ties are meant; {@link Filter} reads them. */
    public void addFilter(CommandSpec spec) {
        spec.addOption(option("--view", "LINE|FILE", words.say("cli.option.view")));
        spec.addOption(repeatable("--scheme", "SCHEME", words.say("cli.option.scheme")));
        spec.addOption(repeatable("--type", "TYPE", words.say("cli.option.type")));
        spec.addOption(repeatable("--field", "FIELD", words.say("cli.option.field")));
        spec.addOption(repeatable("--status", "STATUS", words.say("cli.option.status")));
        spec.addOption(repeatable("--party", "ID", words.say("cli.option.party")));
        spec.addOption(repeatable("--network", "ID", words.say("cli.option.network")));
        spec.addOption(repeatable("--locality", "ID", words.say("cli.option.locality")));
        spec.addOption(repeatable("--region", "ID", words.say("cli.option.region")));
        spec.addOption(option("--from", "DATE", words.say("cli.option.from")));
        spec.addOption(option("--to", "DATE", words.say("cli.option.to")));
        spec.addOption(option("--time-mode", "MODE", words.say("cli.option.time-mode")));
        spec.addOption(option("--text", "TEXT", words.say("cli.option.text")));
        spec.addOption(repeatable("--vietnam", "ID", words.say("cli.option.vietnam")));
        spec.addOption(repeatable("--japan", "ID", words.say("cli.option.japan")));
        spec.addOption(repeatable("--last-contact", "SPAN", words.say("cli.option.last-contact")));
        spec.addOption(repeatable("--coming-up", "WHAT", words.say("cli.option.coming-up")));
        spec.addOption(repeatable("--decade", "YEAR", words.say("cli.option.decade")));
        spec.addOption(repeatable("--lens", "RULE", words.say("cli.option.lens")));
        spec.addOption(repeatable("--ours", "HOW", words.say("cli.option.ours")));
        spec.addOption(repeatable("--last-contact-before", "DATE|none", words.say("cli.option.last-contact-before")));
        spec.addOption(option("--due-within", "SPAN", words.say("cli.option.due-within")));
        spec.addOption(two("--shared-by", words.say("cli.option.shared-by")));
        spec.addOption(repeatable("--all-of", "FACET", words.say("cli.option.all-of")));
        spec.addOption(repeatable("--none-of", "FACET", words.say("cli.option.none-of")));
        spec.addOption(flag("--own", words.say("cli.option.own")));
        spec.addOption(flag("--within", words.say("cli.option.within")));
    }

    /** An option with one value. */
    public static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    /** An option that may stand several times, or with several values. */
    public static OptionSpec repeatable(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description(description)
                .build();
    }

    /** An option with two ids. */
    public static OptionSpec two(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("ID")
                .arity("2")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /** An option without a value. */
    public static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** What stands after the command without a name. */
    public static PositionalParamSpec positional(String label, String description, String arity) {
        return PositionalParamSpec.builder()
                .required(true)
                .paramLabel(label)
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /** How the command is called, as its help shows. */
    public static void examples(CommandSpec spec, String... commands) {
        List<String> lines = new ArrayList<>();
        for (String command : commands) {
            lines.add("  " + PROGRAM + " " + command);
        }
        spec.usageMessage().footer(lines.toArray(String[]::new));
    }
}
