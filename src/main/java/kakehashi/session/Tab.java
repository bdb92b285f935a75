package kakehashi.session;

import kakehashi.model.value.Coded;

/** How the answer is shown in the middle of the window. */
public enum Tab implements Coded {
    MAP,
    TABLE,
    CHARTS
}
