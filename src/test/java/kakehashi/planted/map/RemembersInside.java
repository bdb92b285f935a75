package kakehashi.planted.map;

import java.util.concurrent.atomic.AtomicInteger;

final class RemembersInside {

    private static final AtomicInteger COUNT = new AtomicInteger();

    int next() {
        return COUNT.incrementAndGet();
    }
}
