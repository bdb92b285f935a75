package kakehashi.store.seeds;

/** What can be wrong in a seed file alone, whatever its records mean, and the key of the words for it. */
enum SeedFault {
    AND_MORE("store.breach.and-more"),
    FILE_MISSING("store.breach.file-missing"),
    FILE_UNREADABLE("store.breach.file-unreadable"),
    FILE_TOO_LONG("store.breach.file-too-long"),
    NOT_UTF8("store.breach.not-utf8"),
    JSON_ENDLESS("store.breach.json-endless"),
    LIST_TOO_LONG("store.breach.list-too-long"),
    NOT_JSON("store.breach.not-json"),
    KEY_TWICE("store.breach.key-twice"),
    WRONG_SHAPE("store.breach.wrong-shape"),
    MEMBER_MISSING("store.breach.member-missing"),
    MEMBER_UNKNOWN("store.breach.member-unknown"),
    VALUE_TWICE("store.breach.value-twice"),
    TRANSLATION_MISSING("store.breach.translation-missing"),
    TEXT_PLACEHOLDER("store.breach.text-placeholder"),
    GLYPH_MISSING("store.breach.glyph-missing"),
    CODE_UNKNOWN("store.breach.code-unknown"),
    DATE_UNREADABLE("store.breach.date-unreadable"),
    VERSION_UNREADABLE("store.breach.version-unreadable"),
    ERA_MISSING("store.breach.era-missing"),
    COUNT_WRONG("store.breach.count-wrong");

    private final String key;

    SeedFault(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
