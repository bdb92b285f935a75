package kakehashi.sheet.tree;

import kakehashi.model.value.Coded;

/** The sizes of paper that sheets are made for, upright, with a margin at the left for punching. */
public enum Paper implements Coded {
    A4,
    A3
}
