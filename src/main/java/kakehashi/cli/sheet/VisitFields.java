package kakehashi.cli.sheet;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.model.value.Coded;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.store.Note;
import kakehashi.store.StoreException;
import kakehashi.store.VisitNotes;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an office wrote for a visit: what is kept in the store for the pair if that is wanted, over that what a file holds,
 * and over that what options say. In the file a line {@code [objectives]} begins a field.
 */
final class VisitFields {

    private static final Pattern HEAD = Pattern.compile("\\h*\\[\\h*([^\\]]*?)\\h*\\]\\h*");

    /** Fields that have options of their own. */
    private static final List<TypedField> OPTIONS =
            List.of(TypedField.OBJECTIVES, TypedField.POINTS, TypedField.EXPECTED);

    private final Reading reading;
    private final Request request;
    private final Words words;
    private @Nullable Map<Note.Key, String> notes;

    VisitFields(Reading reading, Request request) {
        this.reading = reading;
        this.request = request;
        this.words = reading.words();
    }

    /** What is written for a visit of the officer of {@code home} with {@code counterpart}. */
    TypedLines of(String home, String counterpart) throws CommandException {
        Map<TypedField, String> fields = new EnumMap<>(TypedField.class);
        fields.putAll(kept(home, counterpart).texts());
        Optional<String> file = request.value("--fields");
        if (file.isPresent()) {
            fields.putAll(read(Typed.path(file.get(), words)));
        }
        for (TypedField field : OPTIONS) {
            request.value("--" + field.code()).ifPresent(text -> fields.put(field, text));
        }
        return new TypedLines(fields);
    }

    /** What is kept in the store for the pair, if that is wanted. */
    TypedLines kept(String home, String counterpart) throws CommandException {
        if (!request.has("--kept")) {
            return TypedLines.NONE;
        }
        Map<Note.Key, String> known = notes();
        VisitNotes visit = new VisitNotes(home, counterpart);
        return TypedLines.of(field -> known.getOrDefault(visit.typed(field.code()), ""));
    }

    private Map<Note.Key, String> notes() throws CommandException {
        Map<Note.Key, String> known = notes;
        if (known == null) {
            try {
                known = reading.store().notes().read().stream().collect(Collectors.toMap(Note::key, Note::text));
            } catch (StoreException unreadable) {
                throw new CommandException(ExitCode.STORE, unreadable.in(words));
            }
            notes = known;
        }
        return known;
    }

    private Map<TypedField, String> read(Path file) throws CommandException {
        Map<TypedField, String> fields = new EnumMap<>(TypedField.class);
        TypedField field = null;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                field = field(head.group(1), file, number);
            } else if (field != null) {
                fields.merge(field, line, (lines, next) -> lines + "\n" + next);
            } else if (!line.isBlank()) {
                throw refused("cli.problem.fields-head", file, Typed.shown(line, words), known());
            }
        }
        return fields;
    }

    private List<String> lines(Path file) throws CommandException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            // some editors begin a text with a mark of its encoding
            return text.replaceFirst("^\uFEFF", "").lines().toList();
        } catch (MalformedInputException otherwise) {
            throw refused("cli.problem.fields-text", file);
        } catch (IOException unreadable) {
            throw refused("cli.problem.fields-file", file);
        }
    }

    private TypedField field(String code, Path file, int line) throws CommandException {
        Optional<TypedField> field = Coded.find(TypedField.class, code);
        if (field.isEmpty()) {
            throw refused("cli.problem.fields-unknown", file, line, Typed.shown(code, words), known());
        }
        return field.get();
    }

    private static String known() {
        return Arrays.stream(TypedField.values()).map(TypedField::code).collect(Collectors.joining(", "));
    }

    private CommandException refused(String key, Path file, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = Typed.shown(file.toString(), words);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new CommandException(ExitCode.FILE, words.say(key, arguments));
    }
}
