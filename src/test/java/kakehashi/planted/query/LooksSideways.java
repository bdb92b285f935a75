package kakehashi.planted.query;

import kakehashi.planted.store.Shelf;

record LooksSideways(Shelf shelf) {}
