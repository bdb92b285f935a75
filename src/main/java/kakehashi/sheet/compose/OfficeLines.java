package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.model.value.Country;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.tree.Block;

/** What the office typed for a visit, where it stands on the brief; what is most used is left to the pen where it is empty. */
final class OfficeLines extends Composer {

    /** Between the name of a person, the name in the other script, and the office. */
    private static final Pattern BETWEEN = Pattern.compile("\\h*[;；\\t]\\h*");

    private final Subject.OfVisit visit;

    OfficeLines(SheetContext context, Subject.OfVisit visit) {
        super(context);
        this.visit = visit;
    }

    /** Whom one meets and why, who answers for it, and who wrote this. */
    List<Block> meeting() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.say("sheet.visit.meeting")));
        add(blocks, TypedField.COUNTERPART_DELEGATION, 2);
        add(blocks, TypedField.OUR_DELEGATION, 1);
        add(blocks, TypedField.PROGRAMME, 0);
        add(blocks, TypedField.CONTACT_OFFICE, 0);
        add(blocks, TypedField.DRAFTER, 0);
        return blocks;
    }

    /** What our side wants and says, and what it answers. */
    List<Block> position() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.say("sheet.visit.own")));
        add(blocks, TypedField.OBJECTIVES, 2);
        add(blocks, TypedField.POINTS, 2);
        add(blocks, TypedField.EXPECTED, 1);
        add(blocks, TypedField.REPLY, 1);
        add(blocks, TypedField.PRESS_LINE, 0);
        return blocks;
    }

    /** @param ruled lines for the pen where nothing was typed; none leave the field out */
    private void add(List<Block> blocks, TypedField field, int ruled) {
        String typed = visit.lines().of(field);
        if (!typed.isEmpty() || ruled > 0) {
            blocks.add(new Block.Lines(label(field), field.namesPersons() ? persons(typed) : typed, ruled));
        }
    }

    /** A sheet in two languages is handed to the other side too, so it calls nobody "us". */
    private String label(TypedField field) {
        if (!field.namesPersons() || !context.paired()) {
            return words.name(field);
        }
        String whose = field == TypedField.OUR_DELEGATION ? visit.home() : visit.counterpart();
        boolean vietnam = atlas.locality(whose).country() == Country.VN;
        return words.say(vietnam ? "sheet.visit.delegation.vietnam" : "sheet.visit.delegation.japan");
    }

    private String persons(String typed) {
        return typed.lines().map(this::person).collect(Collectors.joining("\n"));
    }

    /** Name, name in the other script, office; of two parts the second is the office. */
    private String person(String line) {
        List<String> parts = List.of(BETWEEN.split(line.strip(), 3));
        return switch (parts.size()) {
            case 1 -> parts.get(0);
            case 2 -> words.say("sheet.visit.person", parts.get(0), parts.get(1));
            default ->
                words.say(
                        "sheet.visit.person",
                        parts.get(1).isEmpty()
                                ? parts.get(0)
                                : words.say("sheet.visit.person.both", parts.get(0), parts.get(1)),
                        Objects.requireNonNull(parts.get(2)));
        };
    }
}
