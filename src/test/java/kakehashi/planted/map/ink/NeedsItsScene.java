package kakehashi.planted.map.ink;

import kakehashi.planted.map.scene.NeedsItsPainter;

public record NeedsItsScene(NeedsItsPainter scene) {}
