package kakehashi.basemap;

/**
 * A line that parts two faces, in whole steps of the grid, y downwards.
 *
 * @param right number of the face on its right as it runs
 * @param xy x and y in turn; a closed line ends where it begins
 */
record Line(int right, int left, int[] xy) {

    boolean closed() {
        return xy[0] == xy[xy.length - 2] && xy[1] == xy[xy.length - 1];
    }
}
