package kakehashi.ui.help;

import kakehashi.text.book.BookSearch;
import kakehashi.text.book.Chapter;

/**
 * A place in the handbook, as it stands in a list.
 *
 * @param target the id of its chapter, and behind a number sign the anchor of its heading unless that is the chapter's own
 * @param below in which chapter it is, or what stands there; empty in the contents
 * @param level 1 for a chapter
 */
record Place(String target, String title, String below, int level) {

    static Place of(Chapter chapter) {
        return new Place(chapter.id(), chapter.title(), "", 1);
    }

    static Place of(BookSearch.Found found) {
        boolean whole = found.heading().level() == 1;
        String target =
                found.chapter().id() + (whole ? "" : "#" + found.heading().anchor());
        String within = whole ? "" : found.chapter().title() + ": ";
        return new Place(target, found.heading().text(), within + found.beginning(), 2);
    }

    String chapter() {
        return target.replaceFirst("#.*", "");
    }

    /** Empty for the beginning of the chapter. */
    String anchor() {
        int sign = target.indexOf('#');
        return sign < 0 ? "" : target.substring(sign + 1);
    }

    /** A place that a link names. */
    static Place named(String target) {
        return new Place(target, "", "", 1);
    }
}
