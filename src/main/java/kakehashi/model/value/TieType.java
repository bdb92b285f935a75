package kakehashi.model.value;

/** What kind of agreement or activity a tie is, as the atlas classifies what its source states. */
public enum TieType implements Coded {
    SISTER_CITY,
    FRIENDSHIP_CITY,
    FRIENDLY_COOPERATIVE,
    PARTNERSHIP,
    COOPERATION_AGREEMENT,
    MOU,
    LETTER_OF_INTENT,
    JOINT_STATEMENT,
    EXCHANGE,
    PROJECT,
    ANNOUNCED
}
