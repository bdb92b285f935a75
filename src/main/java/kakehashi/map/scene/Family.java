package kakehashi.map.scene;

import kakehashi.model.value.Coded;

/** Types or fields that share one colour; {@code data/encoding/families.csv} says which. */
enum Family implements Coded {
    TWINNING,
    PARTNERSHIP,
    PAPERS,
    EXCHANGE,
    PROJECT,
    ANNOUNCED,
    CULTURE_AND_TOURISM,
    PEOPLE,
    ECONOMY,
    ENVIRONMENT,
    CITY,
    HEALTH_AND_SCIENCE
}
