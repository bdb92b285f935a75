package kakehashi.planted.query;

import kakehashi.planted.store.Shelf;

record CopiesAConstant(int number) {

    String name() {
        return Shelf.NAME;
    }
}
