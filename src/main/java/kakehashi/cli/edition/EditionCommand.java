package kakehashi.cli.edition;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Form;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.StoreOption;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.EditionLines;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.query.edition.Taking;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.edition.EditionFile;
import kakehashi.store.edition.EditionFileException;
import kakehashi.text.Words;

/** {@code edition}: what an edition's file would change, taking it over, making one, and deciding where it and the user differ. */
public final class EditionCommand {

    public static final String CHECK = "--check";
    public static final String APPLY = "--apply";
    public static final String UNTRUSTED = "--untrusted";
    public static final String BACK = "--back";
    public static final String OPEN = "--open";
    public static final String DECIDE = "--decide";
    public static final String SAY = "--say";
    public static final String WRITE = "--write";
    public static final String KEY = "--key";
    public static final String KEY_ID = "--key-id";

    private final StoreOpener stores;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    public EditionCommand(StoreOpener stores, Clock clock, Words words, PrintStream out, PrintStream err) {
        this.stores = stores;
        this.clock = clock;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    public ExitCode run(Request request, Form form) throws CommandException, StoreException, IOException {
        if (QuestionCommand.isAsked(request)) {
            return new QuestionCommand(stores, clock, words, out).run(request, form);
        }
        if (request.words().isEmpty() || request.has(CHECK) && request.has(APPLY)) {
            throw CommandException.usage(words, words.say("cli.edition.what"));
        }
        Path named = Typed.path(String.join(" ", request.words()), words);
        Optional<String> target = request.value(WRITE);
        try {
            return target.isPresent()
                    ? new Making(words, out).run(request, named, Typed.path(target.get(), words))
                    : take(request, form, named);
        } catch (EditionFileException unfit) {
            throw new CommandException(ExitCode.FILE, unfit.in(words));
        }
    }

    private ExitCode take(Request request, Form form, Path named)
            throws CommandException, EditionFileException, StoreException {
        Path file = StoreOption.file(request, words);
        boolean applies = request.has(APPLY);
        try (AtlasStore store = applies ? stores.share(file) : stores.read(file)) {
            store.notices().forEach(notice -> err.println(notice.in(words)));
            EditionFile edition = store.editions().read(named);
            Atlas brought = edition.atlas();
            Atlas now = store.load();
            Taking taking = Taking.of(now, brought);
            if (form == Form.TABLE) {
                head(now.edition(), brought.edition(), edition);
            }
            Optional<String> refusal =
                    applies ? refusal(request, now.edition(), brought.edition(), edition) : Optional.empty();
            if (refusal.isPresent()) {
                out.println(refusal.get());
                return ExitCode.FOUND;
            }
            boolean isSame = taking.changes().isEmpty() && now.edition().equals(brought.edition());
            if (applies && !isSame) {
                store.editions().take(edition, brought, clock.instant(), progress -> {});
            }
            EditionLines lines = new EditionLines(taking, now, brought, words, LocalDate.now(clock));
            if (form == Form.JSON) {
                out.print(lines.json(about(edition, brought, now, applies)));
            } else {
                out.println(said(applies, isSame, brought.edition()));
                lines.text().forEach(line -> out.println(Typed.plain(line)));
            }
            return ExitCode.DONE;
        }
    }

    private String said(boolean applies, boolean isSame, Edition edition) {
        if (isSame) {
            return words.say("cli.edition.same", edition.version());
        }
        return applies ? words.say("cli.edition.did", edition.version()) : words.say("cli.edition.would");
    }

    private void head(Edition now, Edition brought, EditionFile edition) {
        out.println(words.say("cli.edition.head", brought.version(), words.date(brought.date()), now.version()));
        out.println(Typed.plain(edition.seal().in(words)));
        if (brought.compareTo(now) < 0) {
            out.println(words.say("cli.edition.older"));
        }
    }

    /** Why it is not taken over, unless somebody says that it is to be. */
    private Optional<String> refusal(Request request, Edition now, Edition brought, EditionFile edition) {
        List<String> reasons = new ArrayList<>();
        if (!edition.seal().isTrusted() && !request.has(UNTRUSTED)) {
            reasons.add(words.say("cli.edition.not-trusted"));
        }
        if (brought.compareTo(now) < 0 && !request.has(BACK)) {
            reasons.add(words.say("cli.edition.not-back", now.version(), brought.version()));
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", reasons));
    }

    private static Map<String, Object> about(EditionFile edition, Atlas brought, Atlas now, boolean applied) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("edition", brought.edition().version());
        about.put("date", brought.edition().date().toString());
        about.put("store", now.edition().version());
        about.put("older", brought.edition().compareTo(now.edition()) < 0);
        about.put("signature", edition.seal().state().code());
        about.put("key", edition.seal().key());
        about.put("applied", applied);
        return about;
    }
}
