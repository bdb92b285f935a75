package kakehashi.model.value;

/** In what way another name of a locality differs from its own. */
public enum AliasKind implements Coded {
    SPELLING,
    SHORT,
    FORMER,
    POPULAR,
    KANA
}
