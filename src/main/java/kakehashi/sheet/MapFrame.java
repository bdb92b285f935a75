package kakehashi.sheet;

import kakehashi.map.Backdrop;
import kakehashi.map.Box;
import kakehashi.map.Encoding;
import kakehashi.map.MapContent;
import kakehashi.map.Projection;

/**
 * What a printed map shows inside its frame.
 *
 * @param area the part of the world that is shown whole
 */
public record MapFrame(MapContent content, Backdrop backdrop, Encoding encoding, Box area, Projection projection) {}
