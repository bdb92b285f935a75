package kakehashi.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.PastLines;
import kakehashi.cli.tell.Report;
import kakehashi.session.edit.NeededException;
import kakehashi.session.edit.Step;
import kakehashi.session.edit.Steps;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.text.Words;

/** {@code undo}, {@code redo} and {@code log}: takes steps back, makes them again, and tells which there are. */
final class StepCommands {

    private static final int USUAL = 50;

    private final AtlasStore store;
    private final Steps steps;
    private final PastLines lines;
    private final Words words;

    StepCommands(AtlasStore store, Clock clock, PastLines lines) {
        this.store = store;
        this.steps = new Steps(store, clock);
        this.lines = lines;
        words = lines.words();
    }

    ExitCode turn(Request request, PrintStream out) throws CommandException, StoreException {
        int wanted = number(String.join(" ", request.words()), 1);
        String author = request.value("--by").orElse("");
        boolean back = request.command().equals("undo");
        for (int done = 0; done < wanted; done++) {
            try {
                Optional<Step> turned = back ? steps.undo(author) : steps.redo(author);
                if (turned.isEmpty()) {
                    out.println(words.say(back ? "cli.undo.nothing" : "cli.redo.nothing"));
                    lines.older(store.forgettings()).forEach(out::println);
                    return ExitCode.FOUND;
                }
                String line = Typed.plain(lines.what(turned.get().set()));
                out.println(words.say(back ? "cli.undo.done" : "cli.redo.done", line));
            } catch (NeededException needed) {
                out.println(Typed.plain(needed.in(words)));
                return ExitCode.FOUND;
            }
        }
        return ExitCode.DONE;
    }

    private int number(String typed, int usual) throws CommandException {
        if (typed.isEmpty()) {
            return usual;
        }
        if (!typed.matches("[1-9]\\d{0,5}")) {
            throw CommandException.usage(words, words.say("cli.problem.steps", Typed.shown(typed, words)));
        }
        return Integer.parseInt(typed);
    }

    Report log(Request request) throws CommandException, StoreException {
        List<Step> newest = steps.newest(number(request.value("--last").orElse(""), USUAL));
        List<List<String>> cells = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        for (Step step : newest) {
            String state = step.undone() ? words.say("cli.log.undone") : "";
            cells.add(List.of(
                    Integer.toString(step.number()),
                    lines.at(step.set()),
                    step.set().by(),
                    lines.what(step.set()),
                    lines.why(step.set()),
                    lines.origin(step.set()),
                    state));
            Map<String, Object> member = lines.json(step.number(), step.set());
            member.put("undone", step.undone());
            json.add(member);
        }
        Grid grid = new Grid(
                List.of(
                        words.say("cli.column.step"),
                        words.say("cli.column.at"),
                        words.say("cli.column.by"),
                        words.say("cli.column.what"),
                        words.say("cli.column.why"),
                        words.say("cli.column.origin"),
                        words.say("cli.column.state")),
                cells);
        Grid csv = new Grid(List.of("step", "at", "by", "what", "why", "origin", "undone"), codes(newest));
        List<String> forgotten = store.forgettings().stream().map(lines::entry).toList();
        return new Report(grid.aligned(), csv, json, forgotten);
    }

    private List<List<String>> codes(List<Step> newest) {
        return newest.stream()
                .map(step -> List.of(
                        Integer.toString(step.number()),
                        step.set().at().toString(),
                        step.set().by(),
                        lines.what(step.set()),
                        lines.why(step.set()),
                        step.set().origin().code(),
                        Boolean.toString(step.undone())))
                .toList();
    }
}
