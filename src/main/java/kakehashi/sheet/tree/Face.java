package kakehashi.sheet.tree;

import kakehashi.model.value.Coded;

/** The faces of kana and kanji that offices write in; a Word document asks the office's own fonts for one. */
public enum Face implements Coded {
    MINCHO,
    GOTHIC
}
