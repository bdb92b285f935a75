package kakehashi.session;

import kakehashi.model.value.Coded;

/** How the window is coloured. */
public enum Theme implements Coded {
    LIGHT,
    DARK
}
