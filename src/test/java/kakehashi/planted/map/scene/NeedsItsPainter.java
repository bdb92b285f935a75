package kakehashi.planted.map.scene;

import kakehashi.planted.map.ink.NeedsItsScene;

public record NeedsItsPainter(NeedsItsScene painter) {}
