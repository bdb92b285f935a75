package kakehashi.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What was typed. An option given both before and after the command counts as given after it. */
public final class Request {

    private final ParseResult before;
    private final ParseResult after;

    public Request(ParseResult parsed) {
        before = parsed;
        after = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    }

    public boolean namesACommand() {
        return before != after;
    }

    public String command() {
        return after.commandSpec().name();
    }

    public Optional<String> value(String option) {
        for (ParseResult part : List.of(after, before)) {
            if (part.hasMatchedOption(option)) {
                return Optional.ofNullable(part.matchedOptionValue(option, null));
            }
        }
        return Optional.empty();
    }

    /** An empty value is kept, to be refused: a script whose variable is empty must not get everything. */
    public List<String> values(String option) {
        List<String> values = after.matchedOptionValue(option, List.of());
        return values.stream().map(String::strip).toList();
    }

    public boolean has(String option) {
        return after.hasMatchedOption(option);
    }

    /** What stands after the command without an option's name. */
    public List<String> words() {
        List<String> values = new ArrayList<>();
        after.matchedPositionals()
                .forEach(positional -> positional.stringValues().forEach(values::add));
        return values;
    }
}
