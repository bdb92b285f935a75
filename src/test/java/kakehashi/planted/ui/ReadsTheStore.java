package kakehashi.planted.ui;

import kakehashi.planted.store.Shelf;

record ReadsTheStore(Shelf shelf) {}
