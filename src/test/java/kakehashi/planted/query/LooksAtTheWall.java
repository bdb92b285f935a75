package kakehashi.planted.query;

import java.time.LocalDate;

record LooksAtTheWall(int days) {

    LocalDate then() {
        return LocalDate.now().plusDays(days);
    }
}
