package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.text.Words;

/** What the office noted for itself, put on a sheet because somebody asked for it this time. */
public record PrivateNotes(List<Said> notes) {

    /** A sheet as it is given to others. */
    public static final PrivateNotes NONE = new PrivateNotes(List.of());

    /** A note, and what it is about as the sheet calls it. */
    public record Said(String about, String text) {}

    public PrivateNotes {
        notes = List.copyOf(notes);
    }

    /** The same sheet with the notes before its list of sources; itself where there are none. */
    public Sheet on(Sheet sheet) {
        if (notes.isEmpty()) {
            return sheet;
        }
        List<Block> own = new ArrayList<>();
        own.add(new Block.Heading(2, heading(sheet.language())));
        notes.forEach(note -> own.add(
                new Block.Paragraph(Phrase.strong(note.about()).then("\n").then(note.text()), List.of())));
        List<Block> blocks = new ArrayList<>(sheet.blocks());
        int at = 0;
        while (at < blocks.size() && !(blocks.get(at) instanceof Block.Sources)) {
            at++;
        }
        // Not between the sources and their heading.
        blocks.addAll(at > 0 && blocks.get(at - 1) instanceof Block.Heading ? at - 1 : at, own);
        return new Sheet(
                sheet.language(), sheet.title(), sheet.kind(), sheet.subject(), blocks, sheet.page(), sheet.density());
    }

    private static String heading(SheetLanguage language) {
        return language.languages().stream()
                .map(each -> Words.in(each).say("sheet.private-notes"))
                .collect(Collectors.joining(Bilingual.STROKE));
    }
}
