package kakehashi.ui.edit.list;

/**
 * Where a cell of a list stands.
 *
 * @param row as the program that shows the list numbers it
 * @param column from 0
 */
record CellAt(int row, int column) {}
