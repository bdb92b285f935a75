package kakehashi.planted.map;

final class TakesSix {

    private final int sum;

    TakesSix(int one, int two, int three, int four, int five, int six) {
        sum = one + two + three + four + five + six;
    }

    int sum() {
        return sum;
    }
}
