package kakehashi.query.whole;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the edges of a graph whose loss parts what they join, by one walk in depth (Tarjan's). */
final class Bridges {

    private final List<int[]> edges;
    private final List<List<Integer>> at = new ArrayList<>();
    private final int[] entered;
    private final int[] lowest;
    private final int[] below;
    private final int[] by;
    private final int[] next;
    private final int[] cutOff;
    private int steps;

    private Bridges(int nodes, List<int[]> edges) {
        this.edges = edges;
        for (int node = 0; node < nodes; node++) {
            at.add(new ArrayList<>());
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            at.get(edges.get(edge)[0]).add(edge);
            at.get(edges.get(edge)[1]).add(edge);
        }
        entered = new int[nodes];
        lowest = new int[nodes];
        below = new int[nodes];
        by = new int[nodes];
        next = new int[nodes];
        cutOff = new int[edges.size()];
    }

    /**
     * For each edge how many nodes its loss cuts off from the others that it is connected with, the smaller side of the two; 0
     * where there is another way.
     *
     * @param edges two numbers of nodes each, no two edges between the same nodes
     */
    static int[] cutOff(int nodes, List<int[]> edges) {
        Bridges bridges = new Bridges(nodes, edges);
        for (int node = 0; node < nodes; node++) {
            if (bridges.entered[node] == 0) {
                bridges.walk(node);
            }
        }
        return bridges.cutOff;
    }

    private void walk(int root) {
        List<Integer> found = new ArrayList<>();
        Deque<Integer> way = new ArrayDeque<>();
        enter(root, -1, way);
        while (!way.isEmpty()) {
            int node = way.getLast();
            if (next[node] < at.get(node).size()) {
                follow(node, at.get(node).get(next[node]++), way);
            } else {
                way.removeLast();
                if (!way.isEmpty()) {
                    leave(node, way.getLast(), found);
                }
            }
        }
        for (int edge : found) {
            cutOff[edge] = Math.min(cutOff[edge], below[root] - cutOff[edge]);
        }
    }

    private void enter(int node, int edge, Deque<Integer> way) {
        entered[node] = ++steps;
        lowest[node] = steps;
        below[node] = 1;
        by[node] = edge;
        way.addLast(node);
    }

    private void follow(int node, int edge, Deque<Integer> way) {
        if (edge != by[node]) {
            int[] ends = edges.get(edge);
            int other = ends[0] == node ? ends[1] : ends[0];
            if (entered[other] == 0) {
                enter(other, edge, way);
            } else {
                lowest[node] = Math.min(lowest[node], entered[other]);
            }
        }
    }

    private void leave(int node, int before, List<Integer> found) {
        lowest[before] = Math.min(lowest[before], lowest[node]);
        below[before] += below[node];
        if (lowest[node] > entered[before]) {
            cutOff[by[node]] = below[node];
            found.add(by[node]);
        }
    }
}
