package kakehashi.map.view;

/**
 * A bar of a round length on the ground.
 *
 * @param kilometres 1, 2 or 5 times a power of ten
 * @param pixels how long it is drawn, logical pixels
 */
public record ScaleBar(double kilometres, double pixels) {

    /** The longest round bar that is no longer than so many pixels, true at the centre of a view. */
    public static ScaleBar of(Viewport viewport, double longest) {
        double kilometresPerPixel = viewport.metresPerPixel() / 1000;
        double most = kilometresPerPixel * longest;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double kilometres = (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power;
        return new ScaleBar(kilometres, kilometres / kilometresPerPixel);
    }
}
