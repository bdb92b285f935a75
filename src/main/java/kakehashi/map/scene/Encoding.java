package kakehashi.map.scene;

import kakehashi.map.ground.Palette;

/**
 * How links become ink: which colours there are, and what they tell.
 *
 * @param colourBy what the colour of a curve tells; its dash always tells the scheme
 */
public record Encoding(Palette palette, ColourBy colourBy) {

    /** Coloured by scheme. */
    public static Encoding of(Palette palette) {
        return new Encoding(palette, ColourBy.SCHEME);
    }
}
