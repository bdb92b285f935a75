package kakehashi.planted.map;

final class Remembers {

    private static int count;

    int next() {
        return ++count;
    }
}
