package kakehashi.session;

import kakehashi.model.Coded;

/** How the window is coloured. */
public enum Theme implements Coded {
    LIGHT,
    DARK
}
