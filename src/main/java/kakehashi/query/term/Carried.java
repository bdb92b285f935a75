package kakehashi.query.term;

import java.util.List;

/**
 * Where the very same elements stood in the list before: of a list in which one was altered, added or taken away, all others
 * are found by one look each. Who has worked something out for each of them need not do so again.
 */
public final class Carried {

    /** Of a list before which there was none. */
    public static final Carried NOTHING = new Carried(List.of(), List.of());

    private final int[] places;

    public Carried(List<?> before, List<?> now) {
        places = new int[now.size()];
        int shift = before.size() - now.size();
        int head = 0;
        while (head < now.size() && head < before.size() && before.get(head) == now.get(head)) {
            places[head] = head;
            head++;
        }
        for (int i = head; i < places.length; i++) {
            places[i] = isAt(before, i, now.get(i)) ? i : isAt(before, i + shift, now.get(i)) ? i + shift : -1;
        }
    }

    private static boolean isAt(List<?> list, int place, Object element) {
        return place >= 0 && place < list.size() && list.get(place) == element;
    }

    /** The place before; below zero where it was not there, or is not found. */
    public int of(int place) {
        return place < places.length ? places[place] : -1;
    }
}
