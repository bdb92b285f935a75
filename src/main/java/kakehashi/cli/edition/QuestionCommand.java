package kakehashi.cli.edition;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Form;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.StoreOption;
import kakehashi.cli.tell.QuestionLines;
import kakehashi.cli.tell.Report;
import kakehashi.model.Atlas;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Stamp;
import kakehashi.query.edition.Question;
import kakehashi.session.edit.Deciding;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.text.Words;

/** {@code edition --open} and {@code --decide}: what the edition says otherwise than the user, and what stands. */
final class QuestionCommand {

    private final StoreOpener stores;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    QuestionCommand(StoreOpener stores, Clock clock, Words words, PrintStream out) {
        this.stores = stores;
        this.clock = clock;
        this.words = words;
        this.out = out;
    }

    static boolean isAsked(Request request) {
        return request.has(EditionCommand.OPEN)
                || request.value(EditionCommand.DECIDE).isPresent();
    }

    ExitCode run(Request request, Form form) throws CommandException, StoreException {
        Optional<String> number = request.value(EditionCommand.DECIDE);
        if (number.isPresent()) {
            return decide(request, number.get());
        }
        try (AtlasStore store = stores.read(StoreOption.file(request, words))) {
            Atlas atlas = store.load();
            List<Question> open = Question.of(atlas);
            Report report = new QuestionLines(atlas, words, LocalDate.now(clock)).report(open);
            if (open.isEmpty() && form == Form.TABLE) {
                out.println(words.say("cli.edition.none-open"));
            } else {
                out.print(report.in(form));
            }
            return open.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
        }
    }

    private Choice choice(String said) throws CommandException {
        return switch (said) {
            case "mine" -> Choice.MINE;
            case "theirs" -> Choice.THEIRS;
            case "both" -> Choice.BOTH;
            default -> throw CommandException.usage(words, words.say("cli.edition.say"));
        };
    }

    private ExitCode decide(Request request, String number) throws CommandException, StoreException {
        String said = request.value(EditionCommand.SAY).orElse("");
        Choice choice = choice(said);
        try (AtlasStore store = stores.share(StoreOption.file(request, words))) {
            List<Question> open = Question.of(store.load());
            int at = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
            if (at < 1 || at > open.size()) {
                throw new CommandException(ExitCode.FOUND, words.say("cli.edition.no-number", open.size()));
            }
            Question question = open.get(at - 1);
            if (choice == Choice.BOTH && !question.canBeBoth()) {
                throw new CommandException(ExitCode.FOUND, words.say("query.edition.not-both"));
            }
            String by = request.value("--by").orElse("").strip();
            new Deciding(store).decide(question, choice, new Stamp(UUID.randomUUID(), clock.instant(), by, null));
            out.println(
                    words.say("cli.edition.decided", Question.of(store.load()).size()));
            return ExitCode.DONE;
        }
    }
}
