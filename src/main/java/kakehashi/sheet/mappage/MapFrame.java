package kakehashi.sheet.mappage;

import kakehashi.map.ground.Backdrop;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Box;
import kakehashi.map.view.Projection;

/**
 * What a printed map shows inside its frame.
 *
 * @param area the part of the world that is shown whole
 */
public record MapFrame(MapContent content, Backdrop backdrop, Encoding encoding, Box area, Projection projection) {}
